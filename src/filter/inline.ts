/*
 * Owns what a comment beside a secret says of it: `leakgate:allow <rules> <reason>`. Does not own how comments look
 * (comment-syntax.ts), those of other scanners (foreign-comments.ts) or cutting out the lines (engine/comment-at.ts).
 */

import type { CommentLines, CommentRefusal, CommentVerdict } from '../model/comment.ts';
import { openedAtEnd, saidIn } from './comment-syntax.ts';
import { foreignComment } from './foreign-comments.ts';

/** The words that allow. */
const DIRECTIVE = 'leakgate:allow';
/** Rules by their ids, `*` for all; a reason, maybe after a dash or colon. */
const CONTENT = /^\s+([^\s,]+(?:\s*,\s*[^\s,]+)*)(.*)$/su;
/** A reason says something: so many characters that are no punctuation. */
const LEAST_REASON = 3;
/** What others are told on the same line is no reason: `# noqa`. */
const OTHER_COMMENT = /(?<=\s|^)(?:#|\/\/)\s.*$/su;
/** More of a reason is not told. */
const MOST_REASON = 200;

/** What decides beside the lines. */
export interface CommentOptions {
  /** Id of the rule that the secret is a match of. */
  readonly rule: string;
  /** Comments of other scanners count as well. */
  readonly compat: boolean;
}

/**
 * What comments in `lines` say of a secret: `inline` with the reason when one of them allows it, why one that is meant
 * to does not, or null when there is none.
 */
export function commentVerdict(lines: CommentLines, { rule, compat }: CommentOptions): CommentVerdict | null {
  const verdicts = lines.own.flatMap((line) => verdictsIn(line, rule, false));
  if (lines.above !== null) verdicts.push(...verdictsIn(lines.above, rule, true));
  const reason = verdicts.find((each) => typeof each !== 'string')?.reason ?? (compat ? foreignComment(lines) : null);
  if (reason !== null) return { filter: 'inline', facts: { reason } };
  const refusals = verdicts.filter((each) => typeof each === 'string');
  return refusals.find((each) => each === 'no-reason') ?? refusals[0] ?? null;
}

/** True when `text` has words that `commentVerdict` looks for: all else needs no lines cut out. */
export function mayAllow(text: string, compat: boolean): boolean {
  return text.includes(DIRECTIVE) || (compat && /allow|ignore|whitelist|disable/.test(text));
}

/** @param mustBeAlone the comment has the line for itself: it is not about the line's own code */
function verdictsIn(
  line: string,
  rule: string,
  mustBeAlone: boolean,
): ({ readonly reason: string } | CommentRefusal)[] {
  const verdicts: ({ readonly reason: string } | CommentRefusal)[] = [];
  for (let at = nextIn(line, 0); at !== -1; ) {
    const next = nextIn(line, at + DIRECTIVE.length);
    const opened = openedAtEnd(line.slice(0, at));
    const end = next === -1 ? line.length : (openedAtEnd(line.slice(0, next))?.start ?? next);
    const { said, isLast } = saidIn(line.slice(at + DIRECTIVE.length, end), opened?.opener ?? '');
    const isAlone = opened?.isAlone && isLast;
    if (!mustBeAlone || isAlone) verdicts.push(opened === null ? 'no-comment' : judged(said, rule));
    at = next;
  }
  return verdicts;
}

/** Where the words stand in `line` at or after `from`; not as a part of longer ones. */
function nextIn(line: string, from: number): number {
  let at = line.indexOf(DIRECTIVE, from);
  while (at !== -1 && /[\w:-]/.test(line.charAt(at + DIRECTIVE.length))) at = line.indexOf(DIRECTIVE, at + 1);
  return at;
}

/** @param said what follows the words */
function judged(said: string, rule: string): { readonly reason: string } | CommentRefusal {
  const [, list, rest = ''] = CONTENT.exec(` ${said}`) ?? [];
  if (list === undefined) return 'no-reason';
  const rules = list.split(',').map((each) => each.trim().replace(/:$/, ''));
  if (!rules.includes(rule) && !rules.includes('*')) return 'other-rule';
  const reason = rest
    .replace(OTHER_COMMENT, '')
    .replace(/^[\s:,–—-]+/u, '')
    .trim()
    .replace(/\s+/gu, ' ');
  return saysSomething(reason) ? { reason: shortened(reason) } : 'no-reason';
}

function saysSomething(reason: string): boolean {
  return (reason.match(/[^\p{P}\p{S}\p{Z}\p{C}]/gu)?.length ?? 0) >= LEAST_REASON;
}

function shortened(reason: string): string {
  const characters = [...reason];
  return characters.length <= MOST_REASON ? reason : `${characters.slice(0, MOST_REASON).join('')}…`;
}
