/*
 * Owns what one has to know at once: what leaked, how bad it is, how long there is, and what to do first.
 */

import type { Incident } from '../../../model/incident.ts';
import type { NoticeKind } from '../../../model/notice.ts';
import { amount } from '../../pretty/amounts.ts';
import { duration, moment } from '../moments.ts';
import type { Block, Fact, Line, Span, Tone } from '../page.ts';
import type { Response } from '../response.ts';
import { listed, namedSentence, namesLine, type Teller } from '../teller.ts';
import { isHarmless, nextStep, progressOf, timeLeft, type WorkState, workState } from './standing.ts';

const FIRST_NAMES = 3;
const MOST_NAMES = 10;

/** Notices that say that somebody else is, or may be, in the account. */
const ALARMING: ReadonlySet<NoticeKind> = new Set(['account-compromised', 'abuse-report', 'suspension']);

const WORK_TONE: Readonly<Record<WorkState, Tone>> = {
  deactivated: 'good',
  inactive: 'good',
  live: 'danger',
  'wrong-secret': 'warning',
  expired: 'good',
  unknown: 'warning',
};

/** The title of the page. */
export function titleLine(incident: Incident, teller: Teller): Line {
  const { keyId, account, canary } = incident;
  if (isHarmless(incident)) return teller.say('respond.title.harmless');
  if (canary !== null) return teller.say('respond.title.canary', { what: whatLeaked(incident, teller) });
  if (isOfAccount(incident)) {
    return account === null
      ? teller.say('respond.title.unnamed-account')
      : teller.say('respond.title.account', { account: teller.outside(account) });
  }
  const what = whatLeaked(incident, teller);
  return keyId === null
    ? teller.say('respond.title.finding', { what })
    : teller.say('respond.title.key', { what, key: teller.outside(keyId) });
}

/** How serious the whole is. */
export function pageTone({ incident, runbook }: Response): Tone {
  if (isHarmless(incident)) return 'good';
  if (incident.canary !== null) return 'warning';
  return runbook.steps.length > 0 && nextStep(runbook) === null ? 'good' : 'danger';
}

/** Three lines: how bad it is, the deadline, the first step; then what makes it worse, and whose credential it is. */
export function leadBlocks(response: Response, teller: Teller): Block[] {
  const { incident } = response;
  if (isHarmless(incident)) return [teller.tell('respond.lead.harmless', {}, 'good')];
  const more = incident.canary === null ? [...seenLines(incident, teller), ...reachLines(incident, teller)] : [];
  return [
    badBlock(incident, teller),
    ...deadlineBlocks(incident, teller),
    ...firstStep(response, teller),
    ...(more.length === 0 ? [] : [{ kind: 'list', items: more } as const]),
    identityFacts(response, teller),
  ];
}

/** True when a notice is about an account, and nobody knows of a key. */
function isOfAccount({ provider, rule, keyId, exposure }: Incident): boolean {
  return provider === 'aws' && rule === null && keyId === null && exposure === null;
}

/** The id of a pair says which it is, so both halves are one thing. */
function whatLeaked({ rule, provider, keyId }: Incident, teller: Teller): Span {
  const isPair = provider === 'aws' && keyId !== null;
  if (rule !== null && !isPair) return { kind: 'words', text: teller.veil.line(teller.words.pick(rule.title)) };
  const key = provider === 'aws' ? 'respond.what.aws' : 'respond.what.other';
  return { kind: 'words', text: teller.words.say(key) };
}

function badBlock(incident: Incident, teller: Teller): Block {
  if (incident.canary !== null) {
    return teller.tell('respond.lead.canary', { owner: teller.outside(incident.canary) }, 'warning');
  }
  const used = usedLine(incident, teller);
  if (isOfAccount(incident)) {
    return { kind: 'paragraph', line: used ?? teller.say('respond.lead.account'), tone: 'danger' };
  }
  const state = workState(incident.live);
  const works = teller.say(`respond.works.${state}`);
  return used === null
    ? { kind: 'paragraph', line: works, tone: WORK_TONE[state] }
    : teller.tell('respond.lead.used-and-works', { used, works }, 'danger');
}

function usedLine({ trail, notice }: Incident, teller: Teller): Line | null {
  if (trail?.firstHostile) {
    const { at, ip } = trail.firstHostile;
    return teller.say('respond.lead.used', { time: moment(at, teller), ip: teller.outside(ip) });
  }
  return notice !== null && ALARMING.has(notice.kind) ? teller.say('respond.lead.alarming') : null;
}

function seenLines({ exposure, notice }: Incident, teller: Teller): Line[] {
  const [url] = notice?.urls ?? [];
  if (url !== undefined) return [teller.say('respond.lead.seen', { url: teller.link(url) })];
  const published = exposure?.published ?? [];
  if (published.length === 0) return [];
  const names = published.slice(0, FIRST_NAMES).map(({ remote, repository }) => teller.outside(repository ?? remote));
  return [[...teller.say('respond.lead.published', amount(published.length)), ...listed(names, teller)]];
}

function reachLines({ blast, trail, sharedBy }: Incident, teller: Teller): Line[] {
  const created = trail?.created.filter(({ isHostile }) => isHostile) ?? [];
  const regions = new Set(created.map(({ region }) => region)).size;
  return [
    ...(blast?.canEscalate ? [teller.say('respond.blast.escalates')] : []),
    ...(created.length === 0 ? [] : [teller.say('respond.lead.created', { ...amount(created.length), regions })]),
    ...(sharedBy.length < 2 ? [] : [sharedLine(sharedBy, teller)]),
  ];
}

/** That several environments share the account: a risk in itself. */
export function sharedLine(sharedBy: readonly string[], teller: Teller): Line {
  return [...teller.say('respond.blast.shared'), ...namesLine(sharedBy, MOST_NAMES, teller)];
}

function deadlineBlocks({ notice }: Incident, teller: Teller): Block[] {
  const deadline = notice?.deadline ?? null;
  if (deadline === null) return [];
  const left = timeLeft(deadline, teller.now);
  if (left === null || deadline.at === null) {
    const { hours } = deadline;
    return hours === null
      ? [teller.tell('respond.deadline.text', { text: teller.outside(deadline.text) }, 'danger')]
      : [teller.tell('respond.deadline.hours', amount(hours), 'danger')];
  }
  const facts = { time: duration(Math.abs(left), teller), at: moment(deadline.at, teller) };
  return [teller.tell(left < 0 ? 'respond.deadline.over' : 'respond.deadline.left', facts, 'danger')];
}

function firstStep({ runbook }: Response, teller: Teller): Block[] {
  if (runbook.steps.length === 0) return [];
  const next = nextStep(runbook);
  if (next === null) return [teller.tell('respond.lead.all-done', {}, 'good')];
  const key = next.number === 1 ? 'respond.lead.first' : 'respond.lead.next';
  const line = [...teller.say(key, { number: next.number }), ...teller.prose(next.step.title)];
  return [{ kind: 'next', line, number: next.number }];
}

function identityFacts({ incident, runbook }: Response, teller: Teller): Block {
  const { keyId, account, user, environment, notice, at } = incident;
  const { done, of } = progressOf(runbook);
  const fact = (key: FactKey, text: string | null): Fact[] =>
    text === null ? [] : [{ label: teller.words.say(key), line: [teller.outside(text)] }];
  const facts = [
    ...fact('respond.fact.key', keyId),
    ...fact('respond.fact.account', account),
    ...fact('respond.fact.user', user),
    ...fact('respond.fact.environment', environment?.account ?? null),
    ...(notice === null
      ? []
      : [{ label: teller.words.say('respond.fact.notice'), line: kindLine(notice.kind, teller) }]),
    ...(of === 0 ? [] : [{ label: teller.words.say('respond.fact.progress'), line: progressLine(done, of, teller) }]),
    { label: teller.words.say('respond.fact.as-of'), line: [moment(at, teller)] },
  ];
  return { kind: 'facts', facts };
}

type FactKey = 'respond.fact.key' | 'respond.fact.account' | 'respond.fact.user' | 'respond.fact.environment';

/** What a notice is, as a name. */
export function kindLine(kind: NoticeKind, teller: Teller): Line {
  return namedSentence(`notice.kind.${kind}`, kind, teller);
}

/** `3 of 12 steps done`. */
export function progressLine(done: number, of: number, teller: Teller): Line {
  return teller.say('respond.progress', { done, of });
}
