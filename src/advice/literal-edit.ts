/*
 * Owns the edits of one literal that holds secrets: refused where it must stay a literal, put in parentheses where the
 * expression would fall apart.
 */

import type { AdviceNote } from '../model/advice.ts';
import type { Edit, Rewriting } from './edit.ts';
import { type Embedded, embed } from './embed.ts';
import { fillTemplate, type Instead, type Refusal } from './idioms/idiom.ts';
import type { Literal } from './literals.ts';
import { openHeads } from './open-brackets.ts';
import { type Around, needsParentheses } from './parentheses.ts';

/** The edits of `literal`, whose offsets count in the line; or why there are none. */
export function literalEdits(place: { job: Rewriting; literal: Literal }): readonly Edit[] | { refused: AdviceNote } {
  const { job, literal } = place;
  // Secrets that are only kept out of sight.
  if (![...job.line.slice(literal.bodyStart, literal.bodyEnd)].some((each) => job.variables.has(each))) return [];
  if (literal.own) return ownEdits(place) ?? { refused: 'no-safe-edit' };
  const { line, above, below = '', idiom } = job;
  const around = { before: line.slice(0, literal.start), after: line.slice(literal.end), line, above, below };
  const refusal = refusalAt({ refusals: idiom.refuse, around, parsed: job.parsed !== undefined });
  if (refusal) return { refused: refusal };
  if (idiom.code && !job.parsed && besideLiteral(around)) return { refused: 'no-safe-edit' };
  const read = readFor({ job, literal, around });
  if (read === null) return { refused: 'no-safe-edit' };
  const binding = { operator: read.operator, commands: idiom.commands ?? false };
  const text = read.loose && needsParentheses(around, binding) ? `(${read.text})` : read.text;
  return [{ start: literal.start, end: literal.end, text }];
}

/** A parser that says how a literal is replaced leaves nothing to the patterns of the idiom. */
function ownEdits({ job, literal }: { job: Rewriting; literal: Literal }): readonly Edit[] | null {
  const offset = job.above.length;
  const edits = literal.own?.(job.variables);
  return edits?.map(({ start, end, text }) => ({ start: start - offset, end: end - offset, text })) ?? null;
}

/** The first of `refusals` that holds here. */
export function refusalAt(place: {
  refusals: readonly Refusal[] | undefined;
  around: Omit<Around, 'below'>;
  parsed: boolean;
}): AdviceNote | null {
  const { before, after, line, above } = place.around;
  for (const refusal of place.refusals ?? []) {
    if (refusal.unparsed && place.parsed) continue;
    if (refusal.before && !refusal.before.test(before)) continue;
    if (refusal.after && !refusal.after.test(after)) continue;
    if (refusal.line && !refusal.line.test(line)) continue;
    if (refusal.within && !openHeads(above + before).some((head) => refusal.within?.test(head))) continue;
    if (!refusal.above || refusal.above.test(above)) return refusal.note;
  }
  return null;
}

/** Side by side, literals are one string in several languages; an expression cannot take part. */
function besideLiteral({ before, after, above }: Around): boolean {
  if (before.trim() === '' && /["'][ \t]*\\?\n$/.test(above)) return true;
  return /["'`]\s*$/.test(before) || /^\s*[a-zA-Z]?["'`]/.test(after);
}

function readFor(place: { job: Rewriting; literal: Literal; around: Around }): Embedded | null {
  const { job, literal, around } = place;
  const body = job.line.slice(literal.bodyStart, literal.bodyEnd);
  const variable = job.variables.get(body);
  if (variable === undefined || literal.chained) return embed({ literal, body, variables: job.variables });
  const whole = job.idiom.instead?.find((each) => isInstead(each, around))?.whole ?? literal.quote.whole;
  if (whole === null) return null;
  if (inFlow(job, around) && !/^["']/.test(whole)) return embed({ literal, body, variables: job.variables });
  return { text: fillTemplate(whole, variable), loose: job.idiom.loose ?? false, operator: null };
}

/** In `[…]` and `{…}` of YAML a read needs the quotes: braces end a plain value. */
function inFlow({ idiom }: Rewriting, { before }: Around): boolean {
  return idiom.bare?.style === 'yaml' && /[[{]/.test(before.replace(/\$?\{\{.*?\}\}/g, ''));
}

function isInstead({ before, after }: Instead, around: Around): boolean {
  return (!before || before.test(around.before)) && (!after || after.test(around.after));
}
