/*
 * Owns the English sentences of what is said of asking a provider.
 */

import type { LivenessState } from '../../model/liveness.ts';
import type { LiveErrorCode } from '../../util/errors.ts';
import type { Text } from '../text.ts';

type Needed = `live.state.${LivenessState}` | `live.says.${LivenessState}` | `error.${LiveErrorCode}`;

export const live = {
  'live.flag.verify': 'Ask AWS whether the keys that are found still work; says before which addresses it asks',
  'live.flag.partition':
    'Part of AWS to ask (aws, aws-cn, aws-us-gov), aws when left out; may be given several times: the next one is asked when the one before does not know the key',
  'live.flag.endpoint': 'Where to send requests for sts, iam or cloudtrail in place of AWS; may be given several times',
  'live.label': 'Verified',
  'live.state.live': 'live',
  'live.state.inactive': 'inactive',
  'live.state.wrong-secret': 'wrong secret',
  'live.state.expired': 'expired',
  'live.state.unknown': 'not known',
  'live.state.canary': 'canary, not asked',
  'live.says.live': 'live: AWS accepts it, as {arn}',
  'live.says.inactive': 'inactive: AWS knows no active key of this id',
  'live.says.wrong-secret': 'wrong secret: the key id is active, with another secret key',
  'live.says.expired': 'expired: the session is over',
  'live.says.unknown': 'not known whether it still works: {detail}',
  'live.says.canary': 'not asked: asking would alert the owner of the canary token',
  'live.detail.no-secret': 'its secret key is not known',
  'live.detail.no-key-id': 'its key id is not known',
  'live.detail.no-session-token': 'its session token is not known',
  'live.detail.not-asked': 'too many secret keys stand beside one key id',
  'live.detail.other-partition': 'no part of AWS was asked',
  'live.detail.unreachable': 'AWS could not be reached; proxies of the environment are not used',
  'live.detail.interrupted': 'interrupted',
  'live.detail.redirected': 'the address sends requests elsewhere, which is not followed',
  'live.detail.too-large': 'the answer is too large',
  'live.detail.bad-answer': 'the answer is not one of AWS',
  'live.detail.bad-credentials': 'the credentials have characters that none has',
  'live.detail.clock': 'the clock of this machine is wrong',
  'live.detail.too-many': 'there is more than is read',
  'live.detail.unknown-user': 'nobody knows whose key it is',
  'live.detail.no-such-key': 'the user has no such key',
  'live.detail.other-account': 'the responding identity is of another account than the key',
  'live.asks': ({ n, endpoints }) =>
    `Asking ${endpoints} about ${n === 1 ? 'one key' : `${n} keys`}. The owner's CloudTrail logs each call.`,
  'live.asks-nothing': 'No finding has a key that can be asked about.',
  'live.others': ({ n }) =>
    n === 1
      ? 'One finding is not of a kind that can be asked about.'
      : `${n} findings are not of a kind that can be asked about.`,

  'error.live-bad-endpoint':
    '{service}: --endpoint takes SERVICE=URL with sts, iam or cloudtrail. The address begins with https:// (http:// for this machine only) and has no user, query or fragment.',
  'error.live-bad-profile': '{profile} cannot be the name of an AWS profile.',
  'error.live-bad-region': '{region} is not the name of an AWS region.',
  'error.live-no-profile':
    'The profile {profile} has no credentials: neither in the credentials file, nor does `aws configure export-credentials` give any. Log in first when it is of SSO.',
  'error.live-no-responder':
    'Nobody to ask as: name a profile with --profile, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. It has to be another identity than the one that leaked.',
  'error.live-of-shard':
    'One share of a scan cannot be verified: --verify goes with neither --shard nor blobs, which hold no secrets.',
  'error.live-responder-is-leaked':
    'The responding identity uses the leaked key {key} itself. A quarantined user cannot deactivate its own key: take another identity, such as an administrator.',
  'error.live-responder-is-user':
    'The responding identity is {user}, whose key leaked. A quarantined user cannot deactivate its own key: take another identity, such as an administrator.',
} as const satisfies Record<Needed, Text> & Readonly<Record<string, Text>>;
