/*
 * Owns the English sentences of: what gates tell, accepted findings, and the formats for forges and CI.
 */

import type { AcceptanceKind, AcceptanceSource } from '../../model/acceptance.ts';
import type { RangeNote, ReviewKind } from '../../model/gate.ts';
import type { Facts, Text } from '../text.ts';

/** Names that reports look up by value: a new member of one of these unions needs its sentence here. */
type Needed =
  | `accepted.by.${AcceptanceSource}`
  | `accepted.kind.${AcceptanceKind}`
  | `gate.review.${ReviewKind}`
  | `gate.why.${RangeNote}`;

/** `count` decides between one and many; `n` is the number as it is shown. */
function plural(one: string, many: string): (facts: Facts) => string {
  return (facts) => `${facts['n']} ${facts['count'] === 1 ? one : many}`;
}

export const formats = {
  'gate.compared': 'Compared:',
  'gate.unnamed': 'a commit without a name',
  'gate.range': '{name}: {commits} up to {head}, compared with {base}',
  'gate.range-first': '{name}: {commits} up to {head}; there is no commit before to compare with',
  'gate.range-all': '{name}: everything that {head} reaches',
  'gate.commits': plural('commit', 'commits'),
  'gate.why.no-range': 'no range was named: a run by hand, or on a schedule',
  'gate.why.first-push': 'pushed for the first time; what the default branch has is left out',
  'gate.why.forced': 'pushed by force: what it was before is not here',
  'gate.why.base-missing': 'the commit to compare with is not in this repository',
  'gate.why.empty': 'the range has no commits',
  'gate.why.unrelated': 'the two have no common history',
  'gate.why.tag': 'a tag was pushed',
  'gate.known': (facts) =>
    facts['count'] === 1
      ? '1 finding was in the files before and is not reported; leakgate history shows it'
      : `${facts['n']} findings were in the files before and are not reported; leakgate history shows them`,

  'gate.reviews': 'To review: it does not hold for this run',
  'gate.review.configuration': 'the configuration is changed: {what}',
  'gate.review.baseline': 'the baseline has got an entry: {what}',
  'gate.review.inline': 'a comment allows a finding: {what}',
  'gate.review.file': 'a file that the gate reads is changed: {what}',
  'gate.review-says': 'it says: {text}',
  'gate.review-counts': 'the gate fails for it',
  'gate.bypasses': 'Made past the hook:',
  'gate.bypass': '{commit} by {author}: {rule}',
  'gate.bypass-reason': 'reason: {reason}',
  'gate.bypass-refused': 'the gate does not accept it',

  'gate.refused': 'the gate fails: {what}',
  'gate.refused-reviews': plural('change to review', 'changes to review'),
  'gate.refused-bypasses': plural('commit made past the hook', 'commits made past the hook'),
  'gate.nothing-new': 'nothing new',
  'gate.let-through': 'nothing but what was let through',

  'accepted.heading': 'Accepted, not reported:',
  'accepted.by.baseline': ({ count, n, file }) => `${n} ${count === 1 ? 'finding' : 'findings'} accepted by ${file}`,
  'accepted.by.configuration': ({ count, n, file }) =>
    `${n} ${count === 1 ? 'finding' : 'findings'} allowed by ${file}`,
  'accepted.by.wish': ({ count, n, file }) => `${n} ${count === 1 ? 'finding' : 'findings'} let through by ${file}`,
  'accepted.by.bypass': ({ count, n, file }) =>
    `${n} ${count === 1 ? 'finding' : 'findings'} accepted by commit ${file}`,
  'accepted.by.foreign': ({ count, n, file }) => `${n} ${count === 1 ? 'finding' : 'findings'} accepted by ${file}`,
  'accepted.kind.accepted': 'accepted',
  'accepted.kind.false-alarm': 'false alarm',
  'accepted.kind.revoked': 'revoked',
  'accepted.until': 'until {until}',
  'accepted.no-reason': 'no reason given',

  'format.verdict': 'leakgate: {verdict}',
  'format.severity': 'Severity',
  'format.what': 'What',
  'format.where': 'Where',
  'format.secret': 'Secret',
  'format.left-out': (facts) =>
    facts['count'] === 1
      ? '1 more is left out here; --format json has it'
      : `${facts['n']} more are left out here; --format json has them`,
  'format.no-credentials': 'no credentials',
  'format.complete': 'everything was looked at',
  'format.review': 'leakgate: to review',
  'format.bypass': 'leakgate: made past the hook',
  'format.incomplete': 'incomplete: not everything was looked at',
} as const satisfies Record<Needed, Text> & Record<string, Text>;
