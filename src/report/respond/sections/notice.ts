/*
 * Owns the section on a notice: what it is, how sure that is, what it means, and what stands in it.
 */

import type { MessageKey } from '../../../messages/words.ts';
import type { Notice } from '../../../model/notice.ts';
import { moment } from '../moments.ts';
import type { Block, Fact, Line } from '../page.ts';
import { joinedLines, namedSentence, namesLine, plain, type Teller } from '../teller.ts';
import { kindLine } from './headline.ts';

const URLS = 10;
const KEYS = 10;

/** The notice, explained. `account` is that of the key. */
export function noticeBlocks(notice: Notice, account: string | null, teller: Teller): Block[] {
  const { kind, isHarmless, urls } = notice;
  const { shown, left } = teller.limited(urls, URLS);
  const more = left === 0 ? [] : [teller.say('report.more', { n: left })];
  const meaning = namedSentence(`notice.meaning.${kind}`, kind, teller);
  const harmless = namedSentence('notice.harmless', 'harmless', teller);
  return [
    ...(notice.isSuspicious ? [teller.tell('notice.suspicious', {}, 'danger')] : []),
    { kind: 'paragraph', line: meaning, tone: 'plain' },
    ...otherAccountBlocks(notice, account, teller),
    ...(isHarmless ? [{ kind: 'paragraph', line: harmless, tone: 'good' } as const] : []),
    { kind: 'facts', facts: noticeFacts(notice, teller) },
    ...(urls.length === 0
      ? []
      : [
          teller.tell('respond.notice.urls'),
          { kind: 'list', items: [...shown.map((url) => [teller.link(url)]), ...more] } as const,
        ]),
  ];
}

/** A key tells its account: a notice that names another one is about something else, or false. */
function otherAccountBlocks(notice: Notice, account: string | null, teller: Teller): Block[] {
  if (notice.account === null || account === null || notice.account === account) return [];
  const facts = { notice: teller.outside(notice.account), key: teller.outside(account) };
  return [teller.tell('respond.notice.other-account', facts, 'danger')];
}

function noticeFacts(notice: Notice, teller: Teller): Fact[] {
  const { kind, certainty, others, account, user, keyIds, caseId, sentOn, deadline } = notice;
  const sure = namedSentence(`notice.certainty.${certainty}`, certainty, teller);
  const names = others.map((other) => kindLine(other, teller));
  return [
    fact('respond.notice.kind', [...kindLine(kind, teller), ...plain(' · '), ...sure], teller),
    ...(others.length === 0
      ? []
      : [fact('respond.notice.others', joinedLines(names, teller.words.say('report.comma')), teller)]),
    ...outsideFact('respond.fact.account', account, teller),
    ...outsideFact('respond.fact.user', user, teller),
    ...(keyIds.length === 0 ? [] : [fact('respond.notice.keys', namesLine(keyIds, KEYS, teller), teller)]),
    ...outsideFact('respond.notice.case', caseId, teller),
    ...outsideFact('respond.notice.sent', sentOn, teller),
    ...outsideFact('respond.notice.deadline', deadline?.text || null, teller),
    ...deadlineFact(deadline, teller),
  ];
}

/** The words of a notice are not kept from run to run: then the moment stands alone. */
function deadlineFact(deadline: Notice['deadline'], teller: Teller): Fact[] {
  if (!deadline?.at) return [];
  const key = deadline.text === '' ? 'respond.notice.deadline' : 'respond.notice.deadline-at';
  return [fact(key, [moment(deadline.at, teller)], teller)];
}

function fact(key: MessageKey, line: Line, { words }: Teller): Fact {
  return { label: words.say(key), line };
}

function outsideFact(key: MessageKey, text: string | null, teller: Teller): Fact[] {
  return text === null ? [] : [fact(key, [teller.outside(text)], teller)];
}
