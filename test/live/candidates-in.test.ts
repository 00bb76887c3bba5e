import { expect, test } from 'vitest';
import { candidatesIn, worstOf } from '../../src/live/candidates-in.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Liveness } from '../../src/model/liveness.ts';
import { Secret } from '../../src/model/secret.ts';
import { awsPair, sample } from '../helpers/sample.ts';
import { findingOf, placeOf, ruleOf } from '../report/result-factory.ts';

const ID_RULE = ruleOf({ id: 'aws-access-key-id', facts: 'aws-key-id' });
const TOKEN_RULE = ruleOf({ id: 'aws-session-token' });
const { id, secret } = awsPair('pair');
const ASIA = sample('ASIA${A-Z2-7}{16}', 'pair');
const NONE = (): null => null;

function pair(keyIds: readonly string[], overrides: Partial<Finding> = {}): Finding {
  const companions = keyIds.map((keyId) => ({
    rule: ID_RULE,
    secret: new Secret(keyId),
    places: [placeOf({ line: 3 })],
  }));
  return findingOf({ secret: new Secret(secret), companions, ...overrides });
}

function token(seed: string, places: Finding['places']): Finding {
  return findingOf({ rule: TOKEN_RULE, secret: new Secret(sample('${A-Za-z0-9+/}{200}', seed)), places });
}

test('a pair is a candidate, with each of its key ids; a secret or an id alone has nothing to ask', () => {
  const findings = [pair([id, ASIA]), pair([]), findingOf({ rule: ID_RULE, secret: new Secret(id) })];
  const found = candidatesIn(findings, NONE);
  expect(found.map(({ candidates }) => candidates.map(({ keyId, secret: known }) => `${keyId} ${known}`))).toEqual([
    [`${id} [secret]`, `${ASIA} [secret]`],
    [],
    [`${id} null`],
  ]);
});

test('findings of other providers, and halves that are not of a key, are left out', () => {
  const smtp = ruleOf({ id: 'aws-ses-smtp-password' });
  const github = findingOf({ rule: ruleOf({ id: 'github-token' }) });
  expect(candidatesIn([github, pair([id], { rule: smtp })], NONE)).toEqual([]);
  const other = { rule: smtp, secret: new Secret(id), places: [] };
  expect(candidatesIn([pair([], { companions: [other] })], NONE)).toMatchObject([{ candidates: [] }]);
});

test('a canary is known by its account, and by what the finding says', () => {
  const aws = { keyId: id, account: null, canary: 'decoy', own: false };
  const [found] = candidatesIn([pair([id, ASIA], { aws })], (keyId) => (keyId === ASIA ? 'own' : null));
  expect(found?.candidates.map(({ canary }) => canary)).toEqual(['decoy', 'own']);
});

test('a session takes the nearest token of the same text, and that token is verified with it', () => {
  const near = token('near', [placeOf({ line: 6 })]);
  const far = token('far', [placeOf({ line: 40 })]);
  const elsewhere = token('elsewhere', [placeOf({ line: 4, path: 'other.txt' })]);
  const found = candidatesIn([far, pair([ASIA]), elsewhere, near], NONE);
  const tokenOf = (index: number) => found[index]?.candidates[0]?.sessionToken ?? null;
  expect(tokenOf(1)).toBe(near.secret);
  expect(tokenOf(3)).toBe(near.secret);
  expect(found[0]?.candidates).toEqual([]);
  expect(found[2]?.candidates).toEqual([]);
});

test('in history the text is the blob, wherever it lay', () => {
  const blob = 'b'.repeat(40);
  const finding = pair([ASIA], { places: [placeOf({ blob, path: 'a', origin: 'history' })] });
  const beside = token('x', [placeOf({ blob, path: 'b', origin: 'unreachable', line: 99 })]);
  expect(candidatesIn([finding, beside], NONE)[0]?.candidates[0]?.sessionToken).toBe(beside.secret);
});

test('keys of users take no token, and the surer pair is the likelier', () => {
  const beside = token('x', [placeOf()]);
  const tiers = ['same-blob', 'near', 'named'] as const;
  const found = candidatesIn([beside, ...tiers.map((tier) => pair([id], { tier }))], NONE).slice(1);
  const likelihoods = found.map(({ candidates }) => candidates[0]?.likelihood ?? -1);
  expect(likelihoods).toEqual([...likelihoods].sort((a, b) => a - b));
  expect(found.map(({ candidates }) => candidates[0]?.sessionToken)).toEqual([null, null, null]);
});

test('what is worst is told of a finding with several key ids', () => {
  const said = (state: Liveness['state']): Liveness => ({
    ...{ state, detail: null, arn: null, account: null, at: '', endpoint: null },
  });
  expect(worstOf([said('wrong-secret'), said('inactive'), said('live')])?.state).toBe('live');
  expect(worstOf([said('wrong-secret'), said('unknown')])?.state).toBe('unknown');
  expect(worstOf([])).toBeUndefined();
});
