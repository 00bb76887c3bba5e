import { expect, test } from 'vitest';
import { type Candidate, verifyAll } from '../../src/live/verify-all.ts';
import { Secret } from '../../src/model/secret.ts';
import { awsPair, sample } from '../helpers/sample.ts';
import { errorXml, startAws } from './server.ts';

const { id, secret } = awsPair('right');
const OTHERS = ['a', 'b', 'c', 'd', 'e'].map((seed) => awsPair(seed).secret);

function candidate(value: string | null, likelihood = 0, keyId = id): Candidate {
  return { keyId, secret: value === null ? null : new Secret(value), canary: null, likelihood };
}

test('the same credential is asked once, and everybody is told', async () => {
  await using aws = await startAws();
  aws.keys.set(id, { secret });
  const said = await verifyAll([candidate(secret), candidate(null), candidate(secret)], aws.ports);
  expect(said.map(({ state }) => state)).toEqual(['live', 'unknown', 'live']);
  expect(aws.asked).toHaveLength(1);
  expect(aws.waits).toEqual([]);
});

test('the likeliest secret is asked first, and the rest follows from a key that works', async () => {
  await using aws = await startAws();
  aws.keys.set(id, { secret });
  const said = await verifyAll(
    [candidate(OTHERS[0] ?? ''), candidate(secret, 3), candidate(OTHERS[1] ?? '')],
    aws.ports,
  );
  expect(said.map(({ state }) => state)).toEqual(['wrong-secret', 'live', 'wrong-secret']);
  expect(said[0]).toMatchObject({ arn: null, account: null });
  expect(aws.asked).toHaveLength(1);
});

test('a key that does not exist is asked once, whatever its secret may be', async () => {
  await using aws = await startAws();
  const said = await verifyAll(
    OTHERS.map((value) => candidate(value)),
    aws.ports,
  );
  expect(said.map(({ state }) => state)).toEqual(['inactive', 'inactive', 'inactive', 'inactive', 'unknown']);
  expect(aws.asked).toHaveLength(1);
});

test('several secrets of one key are asked five seconds apart, and a wrong one once more', async () => {
  await using aws = await startAws();
  aws.keys.set(id, { secret });
  const said = await verifyAll(
    [candidate(OTHERS[0] ?? '', 2), candidate(OTHERS[1] ?? '', 1), candidate(secret)],
    aws.ports,
  );
  expect(said.map(({ state }) => state)).toEqual(['wrong-secret', 'wrong-secret', 'live']);
  expect(aws.waits).toEqual([5000, 5000, 5000]);
  expect(aws.asked).toHaveLength(4);
});

test('a right secret that is said to be wrong, because another one was asked before, is found live', async () => {
  await using aws = await startAws();
  aws.keys.set(id, { secret });
  const wrong = { status: 403, text: errorXml('SignatureDoesNotMatch') };
  aws.faults.push(wrong, wrong);
  const said = await verifyAll([candidate(OTHERS[0] ?? '', 1), candidate(secret)], aws.ports);
  expect(said.map(({ state }) => state)).toEqual(['wrong-secret', 'live']);
});

test('no more than four secrets are tried with one key', async () => {
  await using aws = await startAws();
  aws.keys.set(id, { secret });
  const said = await verifyAll(
    OTHERS.map((value) => candidate(value)),
    aws.ports,
  );
  expect(said.map(({ state, detail }) => detail ?? state)).toEqual([...Array(4).fill('wrong-secret'), 'not-asked']);
});

test('one secret beside two keys is asked with both, without a pause', async () => {
  await using aws = await startAws();
  const other = awsPair('second').id;
  aws.keys.set(id, { secret }).set(other, { secret: OTHERS[0] ?? '' });
  const said = await verifyAll([candidate(secret), candidate(secret, 0, other)], aws.ports);
  expect(said.map(({ state }) => state)).toEqual(['live', 'wrong-secret']);
  expect(aws.waits).toEqual([]);
});

test('sessions are told apart by their tokens, and nothing follows for another', async () => {
  await using aws = await startAws();
  const keyId = sample('ASIA${A-Z2-7}{16}', 'session');
  const token = sample('${A-Za-z0-9+/}{200}', 'session');
  aws.keys.set(keyId, { secret, token });
  const session = (text: string): Candidate => ({ ...candidate(secret, 0, keyId), sessionToken: new Secret(text) });
  const said = await verifyAll([session(token.slice(1)), session(token)], aws.ports);
  expect(said.map(({ state }) => state)).toEqual(['inactive', 'live']);
});

test('canaries are asked nothing, wherever they stand', async () => {
  await using aws = await startAws();
  aws.keys.set(id, { secret });
  const said = await verifyAll([{ ...candidate(secret), canary: 'own' }], aws.ports);
  expect(said).toMatchObject([{ state: 'canary' }]);
  expect(aws.asked).toEqual([]);
});

test('interrupting leaves the rest unsaid', async () => {
  await using aws = await startAws();
  aws.keys.set(id, { secret });
  const controller = new AbortController();
  const sleep = async (): Promise<void> => {
    controller.abort();
    throw controller.signal.reason;
  };
  const ports = { ...aws.ports, sleep, signal: controller.signal };
  const said = await verifyAll([candidate(OTHERS[0] ?? '', 1), candidate(secret)], ports);
  expect(said.map(({ state, detail }) => detail ?? state)).toEqual(['wrong-secret', 'interrupted']);
});

test('when AWS cannot be reached for one key, the others do not try', async () => {
  await using aws = await startAws();
  aws.faults.push(...Array(100).fill({ reset: true }));
  const keys = Array.from({ length: 12 }, (_, index) => awsPair(`lost ${index}`));
  const said = await verifyAll(
    keys.map((key) => candidate(key.secret, 0, key.id)),
    aws.ports,
  );
  expect(said.map(({ detail }) => detail)).toEqual(Array(12).fill('unreachable'));
  // Four keys at a time, four times each.
  expect(aws.asked).toHaveLength(16);
});
