/*
 * Owns what comes first because of what AWS wrote.
 */

import type { Words } from '../../messages/words.ts';
import type { Deadline } from '../../model/notice.ts';
import type { Situation } from '../situation.ts';
import { type StepDraft, type StepMaker, shell } from '../step-draft.ts';
import { PAGES } from './pages.ts';

const HOUR = 60 * 60 * 1000;

const deadline: StepMaker = ({ incident }, words) => {
  const limit = incident.notice?.deadline ?? null;
  if (limit === null) return null;
  const { at, left } = said(limit, incident.at, words);
  return { id: 'deadline', phase: 'contain', facts: { at, left }, links: [PAGES.support] };
};

const blocked: StepMaker = ({ incident }) =>
  incident.notice?.kind !== 'blocked'
    ? null
    : {
        id: 'account-blocked',
        phase: 'contain',
        expected: 'runbook.account-blocked.expected',
        links: [PAGES.supportCreate, PAGES.health],
        cautions: ['runbook.account-blocked.caution.not-leak'],
      };

const suspended: StepMaker = ({ incident }) =>
  incident.notice?.kind !== 'suspension'
    ? null
    : {
        id: 'account-suspended',
        phase: 'contain',
        expected: 'runbook.account-suspended.expected',
        links: [PAGES.support, PAGES.activate],
      };

const abuse: StepMaker = ({ incident, sh }) => (incident.notice?.kind !== 'abuse-report' ? null : abuseStep(sh.as));

/** Steps that a notice asks for, before all others. */
export const NOTICE_STEPS: readonly StepMaker[] = [deadline, blocked, suspended, abuse];

function abuseStep(as: Situation['sh']['as']): StepDraft {
  const target = '--instance-ids "${INSTANCE:?}" --region "${REGION:?}"';
  return {
    id: 'abuse-report',
    phase: 'contain',
    commands: [shell(`aws ec2 stop-instances ${target} ${as}`)],
    expected: 'runbook.abuse-report.expected',
    links: [PAGES.abuse, PAGES.support],
    cautions: ['runbook.abuse-report.caution.stop'],
  };
}

/** When it ends and how long that is from `now` (ISO 8601), in words. */
function said(limit: Deadline, now: string, words: Words): { readonly at: string; readonly left: string } {
  const end = limit.at === null ? Number.NaN : Date.parse(limit.at);
  const left = (end - Date.parse(now)) / HOUR;
  if (Number.isNaN(left)) {
    const given = limit.hours === null ? words.say('runbook.deadline.unknown') : hours(limit.hours, words);
    return { at: given, left: given };
  }
  const text =
    left <= 0 ? words.say('runbook.deadline.over') : words.say('runbook.deadline.left', { count: Math.floor(left) });
  return { at: `${new Date(end).toISOString().slice(0, 16).replace('T', ' ')} UTC`, left: text };
}

function hours(count: number, words: Words): string {
  return words.say('runbook.deadline.hours', { count });
}
