/*
 * Owns the comments by which other scanners are told to pass over a line. They give no reason: what is told is the comment.
 */

import type { CommentLines } from '../model/comment.ts';
import { openedAtEnd } from './comment-syntax.ts';

/** On the line of the secret. Anywhere on it, as those scanners have it; the ids of their rules are not ours. */
const ON_LINE: readonly RegExp[] = [
  // https://github.com/gitleaks/gitleaks#gitleaksallow
  /\bgitleaks:allow\b/,
  // https://github.com/trufflesecurity/trufflehog#frequently-asked-questions
  /\btrufflehog:ignore\b/,
  // https://github.com/mongodb/kingfisher, "Inline ignore directives"
  /\bkingfisher:ignore\b/,
  // https://github.com/Yelp/detect-secrets#inline-allowlisting
  /\bpragma: ?(?:allowlist|whitelist)[ -]secret\b/,
  // https://github.com/secretlint/secretlint, secretlint-rule-filter-comments
  /\bsecretlint-disable-line\b/,
];
/** Alone on the line above. */
const ON_LINE_ABOVE: readonly RegExp[] = [
  /\bpragma: ?(?:allowlist|whitelist)[ -]nextline[ -]secret\b/,
  /\bsecretlint-disable-next-line\b/,
];

/** The comment of another scanner that allows the secret, as written; null when there is none. */
export function foreignComment({ own, above }: CommentLines): string | null {
  for (const line of own) {
    const found = firstIn(line, ON_LINE);
    if (found !== null) return found[0];
  }
  const found = above === null ? null : firstIn(above, ON_LINE_ABOVE);
  return found !== null && openedAtEnd(found.input.slice(0, found.index))?.isAlone ? found[0] : null;
}

function firstIn(line: string, patterns: readonly RegExp[]): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(line);
    if (found !== null) return found;
  }
  return null;
}
