/*
 * Owns the English sentences of running `leakgate respond`: its options, its questions, what goes wrong.
 */

import type { RespondErrorCode } from '../../util/errors.ts';
import type { Text } from '../text.ts';

export const respondRun = {
  'cli.command.respond':
    'A key is out: say where it is and what it was used for, and what to do in which order. Takes a key id, a notice, or a finding.',
  'cli.flag.notice':
    'A mail of AWS, or an error of its console, as text, HTML or the source of the mail; - is standard input',
  'cli.flag.account': 'Account of the key, 12 digits, when neither key nor notice tells it',
  'cli.flag.user': 'IAM user that the key belongs to',
  'cli.flag.policy':
    'A policy of that user: a file with its JSON, or the name of one of AWS; may be given several times',
  'cli.flag.cloudtrail': 'CloudTrail logs to read: files or folders; may be given several times',
  'cli.flag.usual-ip':
    'An address or block (CIDR) of your own, from which use is not suspicious; may be given several times',
  'cli.flag.bucket': 'Bucket of the trail, for the queries',
  'cli.flag.region': 'Region in use, for queries and look-ups; may be given several times; all when left out',
  'cli.flag.organization': 'Organisation of the trail (o-…), for the queries',
  'cli.flag.since': 'First day on which others could have had the key; that of its first commit when left out',
  'cli.flag.live': 'Ask AWS about the key; says before which addresses it asks',
  'cli.flag.deactivate': 'With --live: deactivate the key, by the identity of --profile, after a question',
  'cli.flag.secret-stdin': 'Read the secret key from standard input, when no file has it',
  'cli.flag.profile': 'AWS profile of whoever responds: never the leaked key',
  'cli.flag.done': 'Tick off a step, by its id; may be given several times',
  'cli.flag.not-done': 'Take back the tick of a step; may be given several times',
  'respond.mentioned-skipped': ({ n, what }) =>
    n === 1
      ? `${what} was not read for names of buckets.`
      : `${n} files were not read for names of buckets, the first of them ${what}.`,
  'respond.key-found': 'The notice names no key. This repository has one that it can be about: {keys}.',
  'respond.keys-found':
    'The notice names no key. It can be about any of these in this repository: {keys}. Run leakgate respond for each of them.',
  'respond.asks': 'Asking {endpoints} about the key. The owner’s CloudTrail logs each call.',
  'respond.asks-nobody':
    'AWS is not asked: the secret key is not known, and nobody responds. Name a profile with --profile, or give the secret with --secret-stdin.',
  'respond.deactivate': 'Deactivate {key} now? Programs that use it stop working; it can be activated again.',
  'respond.not-kept':
    'This is no repository, so nothing was searched, and no ticks are kept. Run it in the repository that had the key.',
  'respond.trail-interrupted': 'The logs were not read to their end, so nothing is said of them.',
  'respond.other-keys': 'The notice names other keys as well: {keys}. Run leakgate respond for each of them.',
  'error.respond-needs-input':
    'Nothing to respond to: give a key id (leakgate respond AKIA…), a notice (--notice FILE, - for standard input) or a finding (--finding ID).',
  'error.respond-needs-live': '--deactivate asks AWS to do something: it goes with --live.',
  'error.respond-no-key-id':
    'That is no access key id of AWS (AKIA… or ASIA…, 20 characters). Never put a secret on a command line; for other credentials give --finding ID, from leakgate --format json.',
  'error.respond-not-understood':
    'The notice was not understood: it names nothing that AWS writes about keys, accounts, prices or changes. When you know the key, run leakgate respond AKIA….',
  'error.respond-one-stdin': 'Standard input can hold one thing alone: put the notice, or the policy, into a file.',
  'error.respond-one-subject': 'One credential at a time: give one key id, or --finding alone.',
  'error.respond-too-large': '{path} is too large to be a notice, a policy or a key.',
  'error.respond-unreadable': '{path} cannot be read: {detail}',
  'error.respond-which': 'Several incidents are under way here: {ids}. Run leakgate respond with one of these.',
} as const satisfies Readonly<Record<`error.${RespondErrorCode}`, Text>> & Readonly<Record<string, Text>>;
