/*
 * Owns the edit of one literal that holds secrets: refused where it must stay a literal, put in parentheses where the
 * expression would fall apart.
 */

import type { AdviceNote } from '../model/advice.ts';
import type { Edit, Rewriting } from './edit.ts';
import { type Embedded, embed } from './embed.ts';
import { fillTemplate, type Refusal } from './idioms/idiom.ts';
import type { Literal } from './literals.ts';

/** What stands around a literal or a bare value. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly line: string;
  readonly above: string;
}

/** The edit of `literal`, whose offsets count in the line; or why there is none. */
export function literalEdit({ job, literal }: { job: Rewriting; literal: Literal }): Edit | { refused: AdviceNote } {
  const { line, above, idiom } = job;
  const around = { before: line.slice(0, literal.start), after: line.slice(literal.end), line, above };
  const refusal = refusalAt({ refusals: idiom.refuse, around });
  if (refusal) return { refused: refusal };
  if (idiom.code && besideLiteral(around)) return { refused: 'no-safe-edit' };
  const read = readFor({ job, literal, before: around.before });
  if (read === null) return { refused: 'no-safe-edit' };
  const text = read.loose && !standsAlone(around) ? `(${read.text})` : read.text;
  return { start: literal.start, end: literal.end, text };
}

/** The first of `refusals` that holds here. */
export function refusalAt(place: { refusals: readonly Refusal[] | undefined; around: Around }): AdviceNote | null {
  const { before, after, line, above } = place.around;
  for (const refusal of place.refusals ?? []) {
    if (refusal.before && !refusal.before.test(before)) continue;
    if (refusal.after && !refusal.after.test(after)) continue;
    if (refusal.line && !refusal.line.test(line)) continue;
    if (!refusal.above || refusal.above.test(above)) return refusal.note;
  }
  return null;
}

/** Side by side, literals are one string in several languages; an expression cannot take part. */
function besideLiteral({ before, after }: Around): boolean {
  return /["'`]\s*$/.test(before) || /^\s*[a-zA-Z]?["'`]/.test(after);
}

function readFor(place: { job: Rewriting; literal: Literal; before: string }): Embedded | null {
  const { job, literal, before } = place;
  const body = job.line.slice(literal.bodyStart, literal.bodyEnd);
  const variable = job.variables.get(body);
  if (variable === undefined) return embed({ literal, body, variables: job.variables });
  const whole = job.idiom.instead?.find((each) => each.before.test(before))?.whole ?? literal.quote.whole;
  return whole === null ? null : { text: fillTemplate(whole, variable), loose: job.idiom.loose ?? false };
}

function standsAlone({ before, after }: Around): boolean {
  const opened = /(?:^|(?:^|[^=!<>+\-*/|&?])=|[([{,:]|=>|\breturn|<-)\s*$/.test(before);
  return opened && /^\s*(?:$|[,;)\]}#]|\/\/)/.test(after);
}
