import { expect, test } from 'vitest';
import { PROFILE, situationOf, userNameOf } from '../../src/runbook/situation.ts';
import { ACCOUNT, incidentOf, KEY, liveOf, noticeOf, SESSION_KEY } from './incidents.ts';

const of = (given: Parameters<typeof incidentOf>[0]) =>
  situationOf(incidentOf(given), { queries: null, done: new Set() });
const liveAs = (arn: string) =>
  liveOf({ liveness: { state: 'live', detail: null, arn, account: ACCOUNT, at: '', endpoint: null } });

test.each([
  [{}, 'user-key'],
  [{ user: 'root' }, 'root-key'],
  [{ user: '<root_account>' }, 'root-key'],
  [{ user: 'root', live: liveAs(`arn:aws:iam::${ACCOUNT}:user/root`) }, 'user-key'],
  [{ live: liveAs(`arn:aws:iam::${ACCOUNT}:root`) }, 'root-key'],
  [{ keyId: SESSION_KEY }, 'session'],
  [{ keyId: null }, 'unknown-key'],
  [{ keyId: `${KEY.slice(0, 8)};rm` }, 'unknown-key'],
])('%j is a %s', (given, sort) => {
  expect(of(given).sort).toBe(sort);
});

test('what is not of the form of AWS is not known', () => {
  const hostile = of({
    user: 'a b',
    account: '12',
    live: liveOf({ quarantine: 'x/y' }),
    trailPlace: { ...incidentOf().trailPlace, profile: 'a\nb', since: 'yesterday' },
  });
  expect(hostile).toMatchObject({ user: null, account: null, quarantine: null, profile: PROFILE, since: null });
});

test('names of users come out of arns', () => {
  expect(userNameOf(`arn:aws:iam::${ACCOUNT}:user/ci/deploy`)).toBe('deploy');
  expect([userNameOf('a b'), userNameOf(null)]).toEqual([null, null]);
});

test('quarantine: what was looked up goes before what a notice lets one expect', () => {
  expect(of({ notice: noticeOf('exposed-key') }).quarantine).toBe('unknown');
  expect(of({ notice: noticeOf('exposed-key'), live: liveOf({ quarantine: 'none' }) }).quarantine).toBeNull();
  expect(of({ live: liveOf({ quarantine: 'AWSCompromisedKeyQuarantineV2' }) }).quarantine).toBe(
    'AWSCompromisedKeyQuarantineV2',
  );
  expect(of({ notice: noticeOf('blocked') }).quarantine).toBeNull();
});
