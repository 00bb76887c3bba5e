/*
 * Owns the English sentences of: baseline, audit.
 */

import type { Facts, Text } from '../text.ts';

/** A number of findings. */
function findings(n: Facts[string] | undefined): string {
  return `${n} ${n === 1 ? 'finding' : 'findings'}`;
}

export const baseline = {
  'cli.command.baseline':
    'Accept the findings that are there now, with a reason; list what is accepted; import what other scanners were told.',
  'cli.command.audit': 'Judge findings one after another at the terminal: real, false alarm, revoked.',
  'cli.flag.reason': 'Why it is accepted: one line, which everybody can read',
  'cli.flag.until': 'Last day on which it is accepted, YYYY-MM-DD (UTC); for ever when left out',
  'cli.flag.kind': 'What it is; accepted when left out',
  'cli.flag.rule': 'Only findings of this rule; may be given several times',
  'cli.flag.prune': 'Remove entries that match nothing any more',
  'cli.flag.severity': 'Only findings of this severity and above',
  'cli.flag.all': 'What has been judged before, too',
  'cli.flag.stats': 'Tell what has been judged so far, and ask nothing',

  'baseline.places': ({ n }: Facts) => `and ${n} more ${n === 1 ? 'place' : 'places'}`,
  'baseline.will-accept': ({ n }: Facts) => `${findings(n)} for the baseline, wherever the values stand:`,
  'baseline.nothing': 'There is nothing to accept.',
  'baseline.left-real': ({ n }: Facts) =>
    `${findings(n)} left out: an audit has confirmed that it is real. Name it with --finding to accept it nevertheless.`,
  'baseline.left-ignored': ({ n }: Facts) =>
    `${findings(n)} left out: only in files that git ignores, which nobody else has, and which stop nothing.`,
  'baseline.written': ({ n, file }: Facts) => `${file}: ${n} ${n === 1 ? 'entry' : 'entries'} written.`,
  'baseline.attribute': '{file}: {line} added, so that git merges the baseline line by line.',
  'baseline.commit': 'Commit {files}.',
  'baseline.unused': ({ n }: Facts) => `${n} ${n === 1 ? 'entry matches' : 'entries match'} nothing any more:`,
  'baseline.no-unused': 'Every entry is needed.',
  'baseline.pruned': ({ n, file }: Facts) => `${file}: ${n} ${n === 1 ? 'entry' : 'entries'} removed.`,
  'baseline.empty': 'There are no entries.',
  'baseline.until': 'until {day}',
  'baseline.state.in-use': 'in use',
  'baseline.state.unused': 'unused',
  'baseline.state.expired': 'expired',
  'baseline.state.unknown': 'not met',
  'baseline.incomplete': 'Not everything could be looked at ({gaps}): what was not met may be needed.',
  'baseline.kind.accepted': 'accepted',
  'baseline.kind.false-alarm': 'false alarm',
  'baseline.kind.revoked': 'revoked',
  'baseline.kind.real': 'real',
  'baseline.imported': ({ file, matched, n }: Facts) => `${file}: ${matched} of ${n} entries match a finding.`,
  'baseline.import-unread': ({ file, n }: Facts) =>
    `${file}: ${n} ${n === 1 ? 'entry was' : 'entries were'} not understood.`,

  'audit.nothing': 'There is nothing to judge.',
  'audit.ask': '{at}/{n}  What is it?',
  'audit.r': 'real: it goes on being reported',
  'audit.f': 'false alarm',
  'audit.k': 'revoked: it opens nothing any more',
  'audit.l': 'later',
  'audit.u': 'undo the last decision',
  'audit.s': 'skip the rest of this file',
  'audit.q': 'quit',
  'audit.reason': 'Why? One line; it goes into {file}',
  'audit.no-reason': 'A few words are needed.',
  'audit.rule': 'Rule',
  'audit.real': 'Real',
  'audit.revoked': 'Revoked',
  'audit.false-alarm': 'False alarm',
  'audit.accepted': 'Accepted',
  'audit.open': 'Open',
  'audit.precision': 'Precision',
  'audit.total': 'All',
} as const satisfies Readonly<Record<string, Text>>;
