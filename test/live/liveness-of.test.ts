import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { type AskedCredential, livenessOf } from '../../src/live/liveness-of.ts';
import { Secret } from '../../src/model/secret.ts';
import { awsPair, sample } from '../helpers/sample.ts';
import { ACCOUNT, errorXml, type FakeAws, NOW, startAws } from './server.ts';

const { id, secret } = awsPair('live');
const SESSION = { id: sample('ASIA${A-Z2-7}{16}', 'live'), token: sample('${A-Za-z0-9+/}{300}==', 'live') };
const ASKED: AskedCredential = { keyId: id, secret: new Secret(secret), canary: null };
const SHORT = 150;

async function withKey(): Promise<FakeAws> {
  const aws = await startAws();
  aws.keys.set(id, { secret });
  return aws;
}

test('a key that works is live, with who it is; the request is signed for the home of the partition', async () => {
  await using aws = await withKey();
  expect(await livenessOf(ASKED, aws.ports)).toEqual({
    state: 'live',
    detail: null,
    arn: `arn:aws:iam::${ACCOUNT}:user/app`,
    account: ACCOUNT,
    at: '2026-01-02T03:04:05.000Z',
    endpoint: aws.origin,
  });
  expect(aws.asked).toMatchObject([{ action: 'GetCallerIdentity', scope: 'us-east-1/sts', keyId: id, at: NOW }]);
});

test('a key that is gone is inactive, one with another secret wrong, a session that is over expired', async () => {
  await using aws = await withKey();
  aws.keys.set(SESSION.id, { secret, token: SESSION.token, isOver: true });
  const over = { ...ASKED, keyId: SESSION.id, sessionToken: new Secret(SESSION.token) };
  const wrong = { ...ASKED, secret: new Secret(awsPair('other').secret) };
  const states = [];
  for (const asked of [{ ...ASKED, keyId: awsPair('gone').id }, wrong, over]) {
    states.push((await livenessOf(asked, aws.ports)).state);
  }
  expect(states).toEqual(['inactive', 'wrong-secret', 'expired']);
  expect(aws.waits).toEqual([]);
});

test('a session works with its token', async () => {
  await using aws = await withKey();
  aws.keys.set(SESSION.id, { secret, token: SESSION.token });
  const asked = { ...ASKED, keyId: SESSION.id, sessionToken: new Secret(SESSION.token) };
  expect(await livenessOf(asked, aws.ports)).toMatchObject({ state: 'live' });
});

test('a canary, and what has parts missing, is not asked', async () => {
  await using aws = await withKey();
  const redacted = Secret.redacted({ shown: 'abcd…(40)', name: 'x', length: 40 });
  expect(await livenessOf({ ...ASKED, canary: 'Thinkst Canary' }, aws.ports)).toMatchObject({
    state: 'canary',
    endpoint: null,
  });
  const details = [];
  for (const asked of [
    { ...ASKED, secret: null },
    { ...ASKED, secret: redacted },
    { ...ASKED, secret: new Secret(`${secret.slice(0, 20)}\n${secret.slice(20)}`) },
    { ...ASKED, keyId: 'x' },
    { ...ASKED, keyId: SESSION.id },
  ]) {
    const { state, detail } = await livenessOf(asked, aws.ports);
    details.push(`${state} ${detail}`);
  }
  expect(details).toEqual([...Array(4).fill('unknown no-secret'), 'unknown no-session-token']);
  expect(aws.asked).toEqual([]);
});

test('partitions are asked one after the other, only when they are asked for and the key is not in the one before', async () => {
  await using aws = await startAws();
  const all = ['aws', 'aws-cn', 'aws-us-gov'] as const;
  expect(await livenessOf(ASKED, aws.ports, all)).toMatchObject({ state: 'inactive' });
  expect(aws.asked.map(({ scope }) => scope)).toEqual(['us-east-1/sts', 'cn-north-1/sts', 'us-gov-west-1/sts']);
  aws.keys.set(id, { secret });
  await livenessOf(ASKED, aws.ports, all);
  expect(aws.asked).toHaveLength(4);
});

test('failures of the network, of the server and throttling are sent again, and named when they last', async () => {
  await using aws = await withKey();
  const throttled = { status: 400, text: errorXml('Throttling') };
  aws.faults.push({ reset: true }, { status: 503, headers: { 'retry-after': '3' } }, throttled);
  expect(await livenessOf(ASKED, aws.ports)).toMatchObject({ state: 'live' });
  expect(aws.waits).toEqual([100, 3000, 100]);
  for (const [fault, detail] of [
    [{ reset: true }, 'unreachable'],
    [{ status: 500, text: 'oops' }, 'http-500'],
    [throttled, 'Throttling'],
  ] as const) {
    aws.faults.push(...Array(4).fill(fault));
    expect(await livenessOf(ASKED, aws.ports)).toMatchObject({ state: 'unknown', detail });
    expect(aws.faults).toEqual([]);
  }
});

test('a pause that is too long is not waited for', async () => {
  await using aws = await withKey();
  aws.faults.push({ status: 503, headers: { 'retry-after': '3600' }, text: errorXml('ServiceUnavailable') });
  expect(await livenessOf(ASKED, aws.ports)).toMatchObject({ state: 'unknown', detail: 'ServiceUnavailable' });
  expect(aws.waits).toEqual([]);
});

test('an answer that does not come is given up', async () => {
  await using aws = await withKey();
  aws.faults.push(...Array(4).fill({ silent: true }));
  const liveness = await livenessOf(ASKED, { ...aws.ports, timeout: SHORT });
  expect(liveness).toMatchObject({ state: 'unknown', detail: 'unreachable' });
});

test('interrupting ends it while an answer is waited for, and before anything is sent', async () => {
  await using aws = await withKey();
  aws.faults.push({ silent: true });
  const controller = new AbortController();
  const asking = livenessOf(ASKED, { ...aws.ports, signal: controller.signal });
  setTimeout(() => controller.abort(), SHORT);
  expect(await asking).toMatchObject({ state: 'unknown', detail: 'interrupted' });
  const { length } = aws.asked;
  await livenessOf(ASKED, { ...aws.ports, signal: controller.signal });
  expect(aws.asked).toHaveLength(length);
});

test('redirects are not followed', async () => {
  await using aws = await withKey();
  aws.faults.push({ status: 307, headers: { location: `${aws.origin}/elsewhere` } });
  expect(await livenessOf(ASKED, aws.ports)).toMatchObject({ state: 'unknown', detail: 'redirected' });
  expect(aws.asked).toHaveLength(1);
});

test('a page that says 200 and is no answer does not make a key live', async () => {
  await using aws = await withKey();
  const pages = ['', '<html><body>Log in</body></html>', '{}', '<GetCallerIdentityResponse/>', 'x'.repeat(1000)];
  for (const text of pages) {
    aws.faults.push({ status: 200, text });
    expect(await livenessOf(ASKED, aws.ports), text).toMatchObject({ state: 'unknown', detail: 'bad-answer' });
  }
});

test('an answer without end is cut off', async () => {
  await using aws = await withKey();
  aws.faults.push({ status: 200, text: 'x'.repeat(17 * 1024 * 1024) });
  expect(await livenessOf(ASKED, aws.ports)).toMatchObject({ state: 'unknown', detail: 'too-large' });
});

test("a wrong clock is no wrong secret: AWS's own is taken, once", async () => {
  await using aws = await withKey();
  aws.ahead = 3 * 3_600_000;
  expect(await livenessOf(ASKED, aws.ports)).toMatchObject({ state: 'live' });
  expect(aws.asked.map(({ at }) => at - NOW)).toEqual([0, aws.ahead]);
  const expired = {
    status: 403,
    text: errorXml('SignatureDoesNotMatch', 'Signature expired: x is now earlier than y'),
  };
  aws.faults.push(expired, expired);
  expect(await livenessOf(ASKED, aws.ports)).toMatchObject({ state: 'unknown', detail: 'clock' });
});

test('what the other side sends back is in nothing that can be printed', async () => {
  await using aws = await withKey();
  const echo = `The canonical string is x-amz-security-token:${secret}`;
  aws.faults.push(
    { status: 403, text: errorXml('SignatureDoesNotMatch', echo) },
    { status: 400, text: errorXml(secret, echo) },
    { status: 400, text: JSON.stringify({ __type: secret, message: echo }) },
  );
  for (const state of ['wrong-secret', 'unknown', 'unknown']) {
    const liveness = await livenessOf(ASKED, aws.ports);
    expect(liveness.state).toBe(state);
    expect(inspect(liveness)).not.toContain(secret.slice(0, 12));
  }
});
