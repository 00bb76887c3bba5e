/*
 * The first lines: which of all that is known they tell.
 */

import { describe, expect, test } from 'vitest';
import { english } from '../../../src/messages/words.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { nextStep, progressOf, timeLeft, workState } from '../../../src/report/respond/sections/standing.ts';
import { liveOf, minimalResponse, noticeOf, richResponse, runbookOf } from '../../helpers/incident.ts';
import { responded } from './responded.ts';

const NOW = Date.UTC(2026, 2, 4, 20, 2);

describe('whether it works', () => {
  const known = liveOf().liveness;
  if (known === null) throw new Error('no liveness');
  test.each([
    [null, 'unknown'],
    [liveOf({ deactivated: true }), 'deactivated'],
    [liveOf({ status: 'Inactive' }), 'inactive'],
    [liveOf({ liveness: null }), 'live'],
    [liveOf({ status: null, liveness: null }), 'unknown'],
    [liveOf({ status: null, liveness: { ...known, state: 'expired' } }), 'expired'],
    [liveOf({ status: null, liveness: { ...known, state: 'canary' } }), 'unknown'],
  ] as const)('%#', (live, state) => {
    expect(workState(live)).toBe(state);
  });
});

test('the time that is left', () => {
  const deadline = { hours: 24, at: '2026-03-04T21:02:00Z', text: '' };
  expect(timeLeft(deadline, NOW)).toBe(3_600_000);
  expect(timeLeft({ ...deadline, at: null }, NOW)).toBeNull();
  expect(timeLeft({ ...deadline, at: 'soon' }, NOW)).toBeNull();
});

test.each([
  ['2026-03-04T20:32:00Z', 'respond.deadline.left', '30 minutes', '2026-03-04 20:32 UTC'],
  ['2026-03-05T20:32:00Z', 'respond.deadline.left', '24 hours', '2026-03-05 20:32 UTC'],
  ['2026-03-20T20:32:00Z', 'respond.deadline.left', '16 days', '2026-03-20 20:32 UTC'],
  ['2026-03-04T19:02:00Z', 'respond.deadline.over', '60 minutes', '2026-03-04 19:02 UTC'],
] as const)('a deadline at %s', async (at, key, time, moment) => {
  const notice = noticeOf({ deadline: { hours: null, at, text: 'x' } });
  const report = await responded('pretty', minimalResponse({ notice }));
  expect(report).toContain(english.say(key, { time, at: moment }));
});

test('a deadline without a moment', async () => {
  const notice = noticeOf({ deadline: { hours: 24, at: null, text: 'within 24 hours' } });
  const report = await responded('pretty', minimalResponse({ notice }));
  expect(report).toContain(english.say('respond.deadline.hours', { count: 24, n: '24' }));
});

test('steps done, and the next one', () => {
  const { steps } = runbookOf();
  expect(progressOf({ steps })).toEqual({ done: 1, of: 9 });
  expect(nextStep({ steps })).toMatchObject({ number: 2, step: { id: 'deactivate-key' } });
  expect(nextStep({ steps: steps.slice(0, 1) })).toBeNull();
});

test('all steps done', async () => {
  const report = await responded('pretty', { ...richResponse(), runbook: runbookOf({ done: '2026-03-05' }) });
  expect(report).toContain(english.say('respond.lead.all-done'));
});

describe('the title', () => {
  const ofAccount = { keyId: null, notice: noticeOf({ kind: 'account-compromised', keyIds: [] }) };
  const rule = richResponse().incident.rule;
  test.each([
    [{}, 'AWS access key'],
    [{ canary: 'Thinkst' }, 'canary token'],
    [{ ...ofAccount, account: '123456789012' }, 'AWS account 123456789012'],
    [ofAccount, 'Your AWS account'],
    [{ keyId: null, provider: 'stripe', rule }, 'AWS secret access key has leaked'],
  ] satisfies [Partial<Incident>, string][])('%#', async (overrides, title) => {
    const [line] = (await responded('pretty', minimalResponse(overrides))).split('\n');
    expect(line).toContain(title);
  });
});

test('a canary token is not said to do harm', async () => {
  const report = await responded('pretty', minimalResponse({ canary: 'Thinkst' }));
  expect(report.split('\n')[1]).toMatch(/^! .*Thinkst/);
  expect(report).not.toContain('✖');
});
