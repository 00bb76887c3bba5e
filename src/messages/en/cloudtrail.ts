/*
 * Owns the English sentences of what is said of CloudTrail logs.
 */

import type { NotableEvent, TrailKey, TrailLimitId, TrailOrigin } from '../../model/trail.ts';
import type { TrailErrorCode } from '../../util/errors.ts';
import type { Facts, Text } from '../text.ts';

/** What a renderer says of an analysis, and what goes wrong. */
type Key =
  | `error.${TrailErrorCode}`
  | `trail.why.${NotableEvent['why']}`
  | `trail.verdict.${TrailOrigin['verdict']}`
  | `trail.kind.${TrailKey['kind']}`
  | `trail.limit.${TrailLimitId}`
  | `trail.gap.${'truncated' | 'not-json' | 'not-events' | 'too-large' | 'too-deep' | 'link'}`
  | `trail.gap.too-many-${'files' | 'events' | 'origins' | 'kinds' | 'created' | 'ids' | 'denied' | 'used' | 'regions'}`
  | 'trail.coverage.excluded'
  | 'trail.first-hostile.none';

export const cloudtrail = {
  'error.trail-bad-address': '{value} is no address and no block of addresses, such as 203.0.113.7 or 203.0.113.0/24.',

  'trail.why.minted': 'credentials handed out',
  'trail.why.persistence': 'a way to stay',
  'trail.why.created': 'created or started',
  'trail.why.changed': 'changed something',
  'trail.why.data': 'data read or shared',
  'trail.why.denied': 'refused',
  'trail.why.hidden': 'logs or alarms switched off',
  'trail.why.reconnaissance': 'looking around',

  'trail.verdict.usual': 'yours',
  'trail.verdict.hostile': 'not yours',
  'trail.verdict.unknown': 'not known',

  'trail.kind.key': 'access key',
  'trail.kind.session': 'session',
  'trail.kind.password': 'console password',
  'trail.kind.service-specific': 'service-specific credential',

  'trail.coverage.excluded': 'left out, because it says nothing of calls: {what} ({kind})',

  'trail.first-hostile.none': 'No use was found that is surely not yours.',

  'trail.limit.incomplete': ({ count }: Facts) =>
    count === 1
      ? '1 thing could not be read: what it says is missing here.'
      : `${count} things could not be read: what they say is missing here.`,
  'trail.limit.no-events':
    'No events were found. Give the folder that has AWSLogs, or what aws cloudtrail lookup-events prints.',
  'trail.limit.not-used':
    'The key is in none of the events. That does not mean that it was not used: calls to objects are not logged by default, and each region has logs of its own.',
  'trail.limit.starts-after-leak':
    'The logs begin on {from}, but the key was out since {leaked}: what happened in between is not known. Fetch the older logs.',
  'trail.limit.no-global-events':
    'There are no events of {region}, where calls to IAM are logged: new users and keys would not be seen. Fetch the logs of that region as well.',
  'trail.limit.no-data-events':
    'Reads and writes of objects in S3 are data events, which a trail does not log unless told to: that none are here does not mean that nothing was read. Look at the access logs of the buckets, and at the bytes downloaded and the data transfer costs.',
  'trail.limit.nothing-to-compare':
    'Nobody can tell whose calls these were: nothing was logged before the leak, and no usual addresses are known. Name them, and look at the origins one by one.',

  'trail.gap.truncated': 'ends in the middle',
  'trail.gap.not-json': 'is no JSON, at least in part',
  'trail.gap.not-events': 'has JSON that is no event',
  'trail.gap.too-large': 'has an event that is too large',
  'trail.gap.too-deep': 'lies too deep',
  'trail.gap.link': 'is a link that leads out of the folder',
  'trail.gap.too-many-files': 'has too many files',
  'trail.gap.too-many-events': 'too many events: what comes later was not read',
  'trail.gap.too-many-origins': 'too many addresses and agents: some are counted as one',
  'trail.gap.too-many-kinds': 'too many kinds of calls: some notable ones are missing',
  'trail.gap.too-many-created': 'too many things were created: some are missing',
  'trail.gap.too-many-ids': 'one call created more than a thousand things: some are missing',
  'trail.gap.too-many-denied': 'too many kinds of refused calls: some are missing',
  'trail.gap.too-many-used': 'too many kinds of calls were used: some are missing from the policy',
  'trail.gap.too-many-regions': 'too many regions: some are missing',
} as const satisfies Readonly<Record<Key, Text>>;
