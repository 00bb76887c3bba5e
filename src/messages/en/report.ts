/*
 * Owns the English sentences of: report.
 */

import type { GapReason, Origin } from '../../model/blob.ts';
import type { DecodeStep } from '../../model/chunk.ts';
import type { FilterName, Tier } from '../../model/match.ts';
import type { Confidence, Severity } from '../../model/rule.ts';
import type { ConfigNoteCode } from '../../model/scan-result.ts';
import type { Facts, Text } from '../text.ts';

/** Names that reports look up by value: a new member of one of these unions needs its sentence here. */
type Needed =
  | `confidence.${Confidence}`
  | `config-note.${ConfigNoteCode}`
  | `decode.${DecodeStep}`
  | `filter.${FilterName}`
  | `gap.${GapReason}`
  | `origin.${Origin}`
  | `severity.${Severity}`
  | `tier.${Tier}`;

/** `count` decides between one and many; `n` is the number as it is shown. */
function plural(one: string, many: string): (facts: Facts) => string {
  return (facts) => `${facts['n']} ${facts['count'] === 1 ? one : many}`;
}

export const report = {
  'severity.critical': 'critical',
  'severity.high': 'high',
  'severity.medium': 'medium',
  'severity.low': 'low',

  'confidence.high': 'high confidence',
  'confidence.medium': 'medium confidence',
  'confidence.low': 'low confidence',

  'tier.shape': 'by its form',
  'tier.named': 'by its name',
  'tier.near': 'next to its key id',
  'tier.same-blob': 'in the same file as its key id',

  'decode.utf-16le': 'UTF-16 (little endian)',
  'decode.utf-16be': 'UTF-16 (big endian)',
  'decode.utf-32le': 'UTF-32 (little endian)',
  'decode.utf-32be': 'UTF-32 (big endian)',
  'decode.without-nul': 'text with NUL bytes in it',
  'decode.base64': 'base64',
  'decode.gzip': 'gzip',
  'decode.hex': 'hexadecimal',
  'decode.escapes': 'string escapes',
  'decode.percent': 'percent-encoding',
  'decode.html': 'HTML entities',
  'decode.concatenation': 'a string joined from parts',

  'origin.worktree': 'on disk',
  'origin.index': 'staged',
  'origin.history': 'in history',
  'origin.unreachable': 'in an object that no ref reaches',
  'origin.message': 'in a commit or tag message',
  'origin.file-name': 'in a file name',
  'origin.stdin': 'standard input',

  'gap.unreadable': 'cannot be read',
  'gap.corrupt-object': 'damaged in the object store',
  'gap.missing-object': 'missing from the object store',
  'gap.missing-promised': 'left out by a partial clone',
  'gap.missing-shard': 'not looked at: this shard is missing',
  'gap.shallow': 'history cut off by a shallow clone',
  'gap.unmerged': 'in conflict, not merged yet',
  'gap.changed-while-read': 'changed while it was read',
  'gap.archive-budget': 'archive larger or deeper than the limit',
  'gap.archive-encrypted': 'archive with a password',
  'gap.archive-damaged': 'damaged archive',
  'gap.interrupted': 'interrupted before its end',
  'gap.submodule': 'submodule, a repository of its own',
  'gap.special-file': 'not a regular file',
  'gap.configured': 'left out by the configuration',

  'filter.boundary': 'part of a longer word',
  'filter.length': 'its decoded value does not have the right length',
  'filter.context': 'nothing near it says that it is meant',
  'filter.documentation-example': 'example key from public documentation',
  'filter.placeholder': 'a placeholder',
  'filter.template': 'a variable that is filled in later',
  'filter.entropy': 'too regular to be random',
  'filter.mixed-classes': 'lacks the mix of characters that a real one has',
  'filter.not-hex': 'only hexadecimal digits: a checksum',
  'filter.not-path': 'a path',
  'filter.not-identifier': 'an identifier',
  'filter.alone-in-block': 'one line of a block of encoded data',
  'filter.proof': 'its checksum or structure does not hold',
  'filter.hook': 'rule is not sure enough to stop a commit; the full scan reports it',
  'filter.inside-other': 'part of another finding',
  'filter.already-committed': 'was in the file before this commit',
  'filter.allowlist': 'on an allowlist of the configuration',
  'filter.other-path': 'the rule is not for files of this path',
  'filter.inline': 'a comment allows it',
  'filter.excluded': 'at a path that the configuration leaves out',

  'report.label.why': 'Why',
  'report.label.pair': 'Pair',
  'report.label.key-id': 'Key id',
  'report.label.account': 'Account',
  'report.label.canary': 'Canary',
  'report.label.issuer': 'Issuer',
  'report.label.expiry': 'Expiry',
  'report.label.proof': 'Proof',
  'report.label.found': 'Found',
  'report.label.inside': 'Inside',
  'report.label.fingerprint': 'Fingerprint',
  'report.label.first': 'First in',
  'report.label.last': 'Last in',
  'report.label.state': 'State',
  'report.label.refs': 'Refs',
  'report.label.also': 'Also at',

  'report.pair': '{title} {secret} at {where}',
  'report.account': '{account}, decoded from the key id',
  'report.account-own': '{account}, decoded from the key id: one of your own accounts',
  'report.canary': 'canary token of {owner}: using it alerts its owner',
  'report.expired': 'expired {at}',
  'report.valid-until': 'valid until {at}',
  'report.proven-checksum': 'its checksum holds: it is no look-alike',
  'report.unproven-checksum': 'its checksum does not hold: it may be made up, or changed',
  'report.proven-structure': 'what it encodes is whole: it is no look-alike',
  'report.unproven-structure': 'what it encodes is not whole: it may be made up, cut or changed',
  'report.found-named': 'by its name {name}',

  'report.where.message': 'message of {oid}, line {line}, column {column}',
  'report.where.object': 'object {oid}:{line}:{column}',
  'report.where.stdin': 'standard input:{line}:{column}',
  'report.ignored': 'on disk, ignored by git',
  'report.since': 'since {oid} {date}',
  'report.in-head': 'still in HEAD',
  'report.in-head-short': 'in HEAD',
  'report.not-in-head-short': 'not in HEAD',
  'report.not-in-head': 'no longer in HEAD, but still in history',
  'report.only-stash': 'only a stash has it: see `git stash list`',
  'report.only-reflog': 'in a commit that no ref reaches (amended, rebased or dropped); the reflog may still name it',
  'report.only-object': 'in an object that no commit reaches: it was staged once, or its commit is gone',
  'report.more': '+{n} more',
  'report.more-json': '+{n} more; --format json lists all',

  'report.fix': 'To replace: {command} shows the changes, {command} --apply makes them.',
  'report.instead': 'Instead:',
  'report.delete-line': '(delete this line)',
  'report.no-replacement': 'this kind of file cannot read the environment',
  'report.steps': 'What to do:',

  'report.examples': (facts) =>
    facts['count'] === 1
      ? '1 documentation example key recognised, not reported; --explain shows it'
      : `${facts['n']} documentation example keys recognised, not reported; --explain shows them`,
  'report.dropped': 'Recognised, not reported:',
  'report.not-looked-at': 'Not looked at:',
  'report.out-of-scope': 'Outside this scan:',
  'report.gap-group': '{reason} ({n})',

  'report.allowlists': 'an allowlist was in force ({files}); --explain shows what it left out',
  'config-note.commits-ignored':
    '{file}: commits on an allowlist are not honoured ({what}): a secret stays in history whoever committed it',
  'config-note.rule-without-regex':
    '{file}: rule {what} has no regex and is not applied: file names alone are no finding',
  'config-note.rule-anywhere':
    '{file}: rule {what} has no keyword that every match holds: it is tried on all text, which takes longer',
  'config-note.unknown-rule': '{file}: there is no rule {what} to switch off',
  'config-note.baseline-expired': ({ file, what }: Facts) =>
    `${file}: ${what} accepted ${what === '1' ? 'finding is' : 'findings are'} reported again: accepted until a day that is over`,
  'config-note.baseline-unused': ({ file, what }: Facts) =>
    `${file}: ${what} ${what === '1' ? 'entry matches' : 'entries match'} nothing any more; leakgate baseline --prune removes what is not needed`,

  'report.comma': ', ',
  'report.clean': 'clean',
  'report.nothing': 'nothing to look at',
  'report.incomplete': 'incomplete: no finding in what was looked at',
  'report.incomplete-findings': '{findings}, incomplete',
  'report.looked-at': 'looked at {amounts}',
  'report.looked-at-nothing': 'looked at nothing',
  'report.findings': plural('finding', 'findings'),
  'report.severity-count': '{n} {severity}',
  'report.objects': plural('object', 'objects'),
  'report.remembered': '{all} ({n} of them in an earlier scan)',
  'report.files': plural('file', 'files'),
  'report.skipped': '{n} skipped',
  'report.excluded': '{n} outside this scan',

  'report.sarif.message': '{title} {secret}. {why}',
  'report.sarif.pair': '{title} {secret}, the other half of the pair',
  'report.sarif.place': 'The same secret, {origin}',
  'report.sarif.help': '{why} Revoke it: {revoke}',
  'report.sarif.gap': '{what}: {reason}',
} as const satisfies Record<Needed, Text> & Record<string, Text>;
