/*
 * Owns the English sentences of what is said of notices of a provider.
 */

import type { Certainty, NoticeKind } from '../../model/notice.ts';
import type { Text } from '../text.ts';

type NoticeKey = `notice.${'kind' | 'meaning'}.${NoticeKind}` | `notice.certainty.${Certainty}`;

export const notice = {
  'notice.kind.abuse-report': 'abuse report',
  'notice.kind.account-compromised': 'account compromised',
  'notice.kind.advice': 'general advice',
  'notice.kind.blocked': 'account blocked or not verified',
  'notice.kind.deprecation': 'end of a feature',
  'notice.kind.exposed-key': 'publicly available key',
  'notice.kind.exposed-key-reminder': 'reminder of a publicly available key',
  'notice.kind.irregular-activity': 'irregular activity',
  'notice.kind.maintenance': 'maintenance',
  'notice.kind.policy-change': 'change of a policy',
  'notice.kind.price': 'prices and bills',
  'notice.kind.quarantine': 'quarantine policy',
  'notice.kind.rotate-all-keys': 'rotation of all keys',
  'notice.kind.suspension': 'suspension',
  'notice.meaning.abuse-report':
    'Somebody reported what machines or storage of this account do. AWS wants an answer, usually within 24 hours, that says what was stopped and how it is kept from happening again. It often means that a stranger runs something with a leaked key.',
  'notice.meaning.account-compromised':
    'AWS believes that somebody else uses this account. It wants the password and MFA of the root user changed, what strangers made removed, and an answer to the case. Remove only what nobody of yours made: the list of the mail can hit roles that production needs.',
  'notice.meaning.advice':
    'This is good practice for everybody. It says nothing of a leak in this account, and there is no hurry.',
  'notice.meaning.blocked':
    'AWS does not let this account start anything: it is new, not verified, or held back after a leak. No change of code helps. Look for an open case of AWS, do what it says, and ask support to verify the account. AuthFailure alone can also be a wrong key or a wrong clock.',
  'notice.meaning.deprecation':
    'A feature, a runtime or an old way of signing ends. It has a date, but it is no news of a leak.',
  'notice.meaning.exposed-key':
    'AWS, or somebody else, saw this key where everybody can read it. Take it as used by strangers already: deactivate it now with another identity, look at what it did, then answer the case. Deleting the file is not enough.',
  'notice.meaning.exposed-key-reminder':
    'The key that was told of before still works, or the case is unanswered. Deactivate the key and answer the case: until then limits stay, and the case may be closed without lifting them.',
  'notice.meaning.irregular-activity':
    'Something was used in a way that is not usual. It may be you: compare time, region and address with your own work. If it was not, take the key as leaked.',
  'notice.meaning.maintenance': 'AWS works on its machines or services. It may ask for a restart, not for new keys.',
  'notice.meaning.policy-change':
    'AWS narrows or replaces one of its managed policies, or changes its terms. Nobody took anything away from you because of a leak.',
  'notice.meaning.price':
    'It is about prices, bills or the free tier. Only if you cannot explain an amount, look at the bill region by region: strangers in the account show there first.',
  'notice.meaning.quarantine':
    'AWS attached a policy to the user that denies many actions, because its key was seen in public. It does not stop everything, and the user can no longer deactivate its own key: use another identity. Leave the policy in place until the case is done.',
  'notice.meaning.rotate-all-keys':
    'Support wants every access key of the account replaced, root keys too, not only the one that leaked. Make a list of keys and users first, replace them one by one, and delete keys of the root user without replacement.',
  'notice.meaning.suspension':
    'The account is suspended, or will be. Data is kept for a while only. Answer the case as the root user; when it is about an unpaid bill, pay it.',
  'notice.certainty.certain': 'certain',
  'notice.certainty.likely': 'likely',
  'notice.certainty.unsure': 'unsure: read it yourself',
  'notice.harmless': 'This notice is harmless: it says nothing of a leaked key or a stranger in the account.',
  'notice.suspicious':
    'This may be a forgery that is after a password. Do not follow its links: type console.aws.amazon.com yourself and look for the case there.',
} as const satisfies Readonly<Record<NoticeKey | 'notice.harmless' | 'notice.suspicious', Text>>;
