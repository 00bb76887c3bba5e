/*
 * Owns the draft of a reply to AWS: what has been done, in English, with a translation for who reads another language. It has
 * no more of a key than the last four characters of its id.
 */

import { english, isMessageKey, type Words } from '../../messages/words.ts';
import type { StepFile } from '../../model/runbook.ts';
import type { Situation } from '../situation.ts';
import type { StepMaker } from '../step-draft.ts';
import { PAGES } from './pages.ts';

/** What AWS shows of a key in its own mails is the whole id; four characters tell it among the keys of a user. */
const SHOWN = 4;
/** Steps without which a reply does not say that all is done. */
const ESSENTIAL = ['look-all-regions', 'new-principals', 'root-password'] as const;
/** Steps that a reply tells of, in its order. */
const TOLD = [
  'deactivate-key',
  'root-key',
  'deny-user',
  'revoke-user-sessions',
  'revoke-role-sessions',
  'role-instead',
  'replacement-key',
  'rotate-all-keys',
  'lookup-events',
  'read-trail',
  'athena',
  'look-all-regions',
  'stop-created',
  'child-credentials',
  'new-principals',
  'root-password',
  'root-mfa',
  'billing-alarm',
  'make-private',
  'purge-history',
  'install-hook',
  'delete-key',
];

const replyCase: StepMaker = (situation, words) => {
  const { incident, quarantine } = situation;
  if (incident.notice === null && quarantine === null) return null;
  const number = caseOf(situation);
  return {
    id: 'reply-case',
    phase: 'reply',
    facts: { case: number ?? '' },
    files: draftsFor(situation, words),
    expected: 'runbook.reply-case.expected',
    links: [number === null ? PAGES.support : `https://console.aws.amazon.com/support/home#/case/?displayId=${number}`],
    cautions: [
      'runbook.reply-case.caution.no-key',
      ...(number === null ? [] : (['runbook.reply-case.caution.case'] as const)),
    ],
  };
};

export const REPLY_STEPS: readonly StepMaker[] = [replyCase];

function draftsFor(situation: Situation, words: Words): StepFile[] {
  const draft = { name: 'leakgate-reply.txt', text: draftOf(situation, english) };
  if (words.language === 'en') return [draft];
  return [draft, { name: `leakgate-reply.${words.language}.txt`, text: draftOf(situation, words) }];
}

function draftOf(situation: Situation, words: Words): string {
  const { account, done } = situation;
  const number = caseOf(situation);
  const facts = { account: account ?? words.say('runbook.unknown'), case: number ?? '' };
  const told = TOLD.filter((id) => done.has(id)).map((id) => sentenceOf(id, words));
  const isAll = ESSENTIAL.every((id) => done.has(id)) && (done.has('deactivate-key') || done.has('root-key'));
  return [
    words.say(number === null ? 'runbook.reply.subject' : 'runbook.reply.subject-case', facts),
    '',
    words.say('runbook.reply.hello'),
    '',
    opening(situation, { words, hasDone: told.length > 0 }),
    ...(told.length > 0 ? ['', ...told.map((sentence) => `- ${sentence}`)] : []),
    ...(isAll || told.length === 0 ? [] : ['', words.say('runbook.reply.rest')]),
    '',
    words.say('runbook.reply.ask'),
    '',
    words.say('runbook.reply.bye'),
    '',
  ].join('\n');
}

function opening(
  { keyId }: Situation,
  { words, hasDone }: { readonly words: Words; readonly hasDone: boolean },
): string {
  if (!hasDone) return words.say('runbook.reply.working');
  if (keyId === null) return words.say('runbook.reply.seen-no-key');
  return words.say('runbook.reply.seen', { last: keyId.slice(-SHOWN) });
}

function sentenceOf(id: string, words: Words): string {
  const key = `runbook.reply.${id}`;
  if (!isMessageKey(key)) throw new Error(`no sentence ${key}`);
  return words.say(key);
}

function caseOf({ incident }: Situation): string | null {
  const number = incident.notice?.caseId ?? null;
  return number !== null && /^\d{4,20}$/.test(number) ? number : null;
}
