/*
 * Owns the English sentences of `leakgate respond` and its reports.
 */

import type { PlaceKind } from '../../model/exposure.ts';
import type { LivenessState } from '../../model/liveness.ts';
import type { Facts, Text } from '../text.ts';

/** Names that reports look up by value: a new member of one of these unions needs its sentence here. */
type Needed = `respond.place.${PlaceKind}` | `respond.live.state.${LivenessState}`;

/** `count` decides between one and many; `n` is the number as it is shown. */
function plural(one: string, many: string): (facts: Facts) => string {
  return (facts) => `${facts['n']} ${facts['count'] === 1 ? one : many}`;
}

export const respond = {
  'respond.blast.quarantine': 'AWS limits the user by a quarantine policy. ',
  'respond.title.key': '{what} {key} has leaked',
  'respond.title.finding': '{what} has leaked',
  'respond.title.account': 'AWS account {account} needs your attention',
  'respond.title.unnamed-account': 'Your AWS account needs your attention',
  'respond.title.canary': '{what}: a canary token',
  'respond.title.harmless': 'This notice is not about a leak',
  'respond.what.aws': 'AWS access key',
  'respond.what.other': 'A credential',

  'respond.section.notice': 'What the notice says',
  'respond.section.live': 'What the provider says now',
  'respond.section.exposure': 'Where it is',
  'respond.section.blast': 'What it can do',
  'respond.section.trail': 'What it was used for',
  'respond.section.least': 'What its replacement needs',
  'respond.section.runbook': 'What to do',
  'respond.section.progress': 'Progress',

  'respond.lead.harmless': 'There is nothing to do about your keys for it.',
  'respond.lead.canary':
    'It is a canary token of {owner}: it opens nothing, and using it alerts its owner. Do not try it out.',
  'respond.lead.used': 'Somebody else has used it: first at {time}, from {ip}.',
  'respond.lead.used-and-works': '{used} {works}',
  'respond.lead.alarming': 'AWS writes that somebody else may be using the account.',
  'respond.lead.account': 'AWS has noticed something in this account. Take it seriously until you know what it was.',
  'respond.lead.seen': 'AWS has seen it at {url}.',
  'respond.lead.published': ({ count, n }) =>
    `It was pushed to ${n} ${count === 1 ? 'remote' : 'remotes'}; count it as public: `,
  'respond.lead.created': ({ count, n, regions }) =>
    `${n} ${count === 1 ? 'call' : 'calls'} from strange origins created or started something, in ${regions} ${regions === 1 ? 'region' : 'regions'}.`,
  'respond.lead.first': 'Do this first: {number}. ',
  'respond.lead.next': 'Go on with {number}. ',
  'respond.lead.all-done': 'Every step is done.',

  'respond.works.deactivated': 'It was deactivated just now. What was made with it may still work.',
  'respond.works.inactive': 'It does not work any more. What was made with it may still work.',
  'respond.works.live': 'It still works.',
  'respond.works.wrong-secret': 'The id exists; the secret that was found does not belong to it.',
  'respond.works.expired': 'It has expired.',
  'respond.works.unknown': 'Whether it still works is not known: act as if it does.',

  'respond.deadline.left': '{time} left to answer AWS: until {at}.',
  'respond.deadline.over': 'The deadline of AWS passed {time} ago, at {at}. Answer now.',
  'respond.deadline.hours': ({ count, n }) =>
    `AWS gives you ${n} ${count === 1 ? 'hour' : 'hours'} from when the notice was sent.`,
  'respond.deadline.text': 'AWS sets a deadline: {text}',
  'respond.minutes': plural('minute', 'minutes'),
  'respond.hours': plural('hour', 'hours'),
  'respond.days': plural('day', 'days'),

  'respond.fact.key': 'Key',
  'respond.fact.account': 'Account',
  'respond.fact.user': 'User',
  'respond.fact.environment': 'Environment',
  'respond.fact.notice': 'Notice',
  'respond.fact.progress': 'Progress',
  'respond.fact.as-of': 'As of',
  'respond.progress.how':
    'Tick off what is done: leakgate respond {id} with the option that stands at the step. Run it again at any time to go on.',
  'respond.progress': '{done} of {of} steps done',
  'respond.footer': 'Written by leakgate {version}. Everything is as it was at {time}. No secret is in this report.',
  'respond.nav': 'In this report',
  'respond.incomplete': 'This is incomplete: not everything could be looked at.',
  'respond.yes': 'yes',
  'respond.no': 'no',

  'respond.notice.other-account':
    'The notice is about account {notice}, but the key belongs to {key}. Somebody made a mistake, or the notice is not from AWS: sign in to AWS by an address that you type yourself and look there.',
  'respond.notice.kind': 'Kind',
  'respond.notice.others': 'Or perhaps',
  'respond.notice.keys': 'Keys',
  'respond.notice.case': 'Support case',
  'respond.notice.sent': 'Sent on',
  'respond.notice.deadline': 'Deadline',
  'respond.notice.deadline-at': 'That is',
  'respond.notice.urls': 'It names these places:',

  'respond.live.status': 'Status',
  'respond.live.state': 'Does it work?',
  'respond.live.state.live': 'yes',
  'respond.live.state.inactive': 'no: deleted or deactivated',
  'respond.live.state.wrong-secret': 'the id exists, the secret does not belong to it',
  'respond.live.state.expired': 'no: expired',
  'respond.live.state.unknown': 'not known',
  'respond.live.state.canary': 'not asked: asking would alert the owner of the canary token',
  'respond.live.not-deactivated': 'The key could not be deactivated ({code}): it goes on working.',
  'respond.live.arn': 'It belongs to',
  'respond.live.asked': 'Asked',
  'respond.live.last-used': 'Last used',
  'respond.live.used': '{time}, {service} in {region}',
  'respond.live.never-used': 'never',
  'respond.live.quarantine': 'Quarantine',
  'respond.live.no-quarantine': 'no quarantine policy is attached',
  'respond.live.failures': 'These questions were refused or failed, so the answers are missing:',

  'respond.where.nowhere': 'It was not found in what was looked at.',
  'respond.where.first': 'First commit',
  'respond.where.last': 'Last commit',
  'respond.where.author': 'Brought in by',
  'respond.where.places': plural('place', 'places'),
  'respond.where.kind': 'Kind',
  'respond.where.place': 'Place',
  'respond.where.commit': 'Since',
  'respond.where.in-head': 'In HEAD',
  'respond.where.published': 'Where it was published',
  'respond.where.unpublished': 'No remote that this clone knows has a commit with it.',
  'respond.where.remote': 'Remote',
  'respond.where.address': 'Address',
  'respond.where.branches': 'Branches',
  'respond.where.tags': 'Tags',
  'respond.where.urls': 'If the repository is public, these pages show it:',
  'respond.where.more-urls': 'There are more pages than are listed.',
  'respond.where.formerly': '{names} (before it was rewritten)',
  'respond.where.beside': 'Other credentials in the same files',
  'respond.where.rotate': 'Whoever read the file has read these too: rotate them as well.',

  'respond.place.work-tree': 'file on disk',
  'respond.place.index': 'git index',
  'respond.place.history': 'history',
  'respond.place.stash': 'stash',
  'respond.place.unreachable': 'object that no ref reaches',
  'respond.place.message': 'commit or tag message',
  'respond.place.file-name': 'file name',

  'respond.blast.unknown':
    'Its policies are not known here. Until they are, count on everything that its user may do, in all regions.',
  'respond.blast.misplaced': 'It stands among the files of another environment: {environment}.',
  'respond.blast.shared': 'These environments share one account, so all of them are affected: ',
  'respond.blast.escalates': 'It can make itself an administrator: count on everything in the account.',
  'respond.blast.all-regions': 'It works in all regions: look in each of them, also in those you do not use.',
  'respond.blast.full-access': 'Full access to: ',
  'respond.blast.no-powers': 'The policies that were read allow nothing that is known to do much damage.',
  'respond.blast.power': 'What it allows',
  'respond.blast.by': 'By',
  'respond.blast.policies': 'Policies that were read: ',
  'respond.blast.unread': 'Policies whose content is not known here, so there may be more: ',

  'respond.trail.first-hostile': 'First use by somebody else:',
  'respond.trail.origins': 'Where the calls came from',
  'respond.trail.chain': 'Keys and sessions that it led to',
  'respond.trail.created': 'Created or started from strange origins',
  'respond.trail.notable': 'What happened, in order',
  'respond.trail.denied': 'Refused calls',
  'respond.trail.read': 'What was read',
  'respond.trail.time': 'Time',
  'respond.trail.time-utc': 'Time (UTC)',
  'respond.trail.call': 'Call',
  'respond.trail.region': 'Region',
  'respond.trail.ip': 'Address',
  'respond.trail.agent': 'Program',
  'respond.trail.error': 'Error',
  'respond.trail.verdict': 'Whose',
  'respond.trail.calls': 'Calls',
  'respond.trail.refused': 'Refused',
  'respond.trail.from': 'First (UTC)',
  'respond.trail.to': 'Last (UTC)',
  'respond.trail.ids': 'Names',
  'respond.trail.why': 'What',
  'respond.trail.key': 'Key',
  'respond.trail.minted': 'made with {call}, {time}',
  'respond.trail.own-keys': ({ count, n }) =>
    count === 1
      ? 'One more, made from your own origins, is not listed.'
      : `${n} more, made from your own origins, are not listed.`,
  'respond.trail.used': plural('call', 'calls'),
  'respond.trail.coverage': ({ events, files, count, size, again }) =>
    `${events} events in ${files} ${count === 1 ? 'file' : 'files'} (${size}), ${again} of them more than once.`,
  'respond.trail.period': 'From {from} to {to}. Of the time outside nothing is known.',
  'respond.picture.title': 'Calls over time',
  'respond.picture.summary':
    '{calls} calls from {from} to {to} UTC: {usual} usual, {hostile} strange, {denied} refused.',
  'respond.picture.first-hostile': 'First use by somebody else: {time} UTC.',
  'respond.picture.first-mark': 'first strange use',
  'respond.picture.usual': 'usual or not known',
  'respond.picture.hostile': 'strange',
  'respond.picture.denied': 'refused',
  'respond.picture.minted': 'made by the key above',
  'respond.picture.notable': 'notable call',
  'respond.picture.calls': 'calls',
  'respond.picture.more': '+{n} more keys',

  'respond.least.from': 'Made from what {principal} has really used:',
  'respond.least.from-code': 'Made from the names in the code alone:',
  'respond.least.unmapped': 'Calls that no action is known for, look them up: ',
  'respond.least.mentioned': 'The code of the repository names these:',
  'respond.least.mentioned-most': 'There may be more: at most {most} names are kept.',
  'respond.step.tick': 'Tick off',
  'respond.step.expected': 'You should see',
  'respond.step.done': 'done on {day}',
} as const satisfies Record<Needed, Text> & Record<string, Text>;
