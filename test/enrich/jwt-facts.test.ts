import { expect, test } from 'vitest';
import { expiryOf } from '../../src/enrich/expiry.ts';
import { jwtFactsOf } from '../../src/enrich/jwt-facts.ts';
import { Secret } from '../../src/model/secret.ts';
import { matchOf, ruleOf } from '../match/match-of.ts';
import { jwtOf } from '../util/proofs/made.ts';

const RULE = ruleOf('json-web-token');
const NOW = Date.UTC(2026, 0, 1);

test.each([
  ['system:serviceaccount:default:app', 'service-account'],
  ['a@b.iam.gserviceaccount.com', 'service-account'],
  ['someone@acme-corp.net', 'email'],
  ['0b9c2f5e-1111-4222-8333-444455556666', 'uuid'],
  ['1234567890', 'number'],
  [42, 'number'],
  ['auth0|abc', 'other'],
  ['', null],
  [undefined, null],
] as const)('subject %j: told as %s, never whole', (sub, subject) => {
  expect(jwtFactsOf(RULE, new Secret(jwtOf({ iss: 'https://a.b/', sub })))).toEqual({
    issuer: 'https://a.b/',
    subject,
  });
});

test('no issuer, or one that is no name: null', () => {
  expect(jwtFactsOf(RULE, new Secret(jwtOf({ sub: 'x' })))?.issuer).toBeNull();
  expect(jwtFactsOf(RULE, new Secret(jwtOf({ iss: 1 })))?.issuer).toBeNull();
});

test('payload that cannot be read, or another rule: no facts', () => {
  expect(jwtFactsOf(RULE, new Secret(jwtOf({}).replace(/\..*\./, '.abc.')))).toBeNull();
  expect(jwtFactsOf(ruleOf('aws-access-key-id'), new Secret(jwtOf({ iss: 'a' })))).toBeNull();
});

test.each([
  [NOW / 1000 + 1, false],
  [NOW / 1000 - 1, true],
])('exp %d: expired %s', (exp, expired) => {
  const at = new Date(exp * 1000).toISOString();
  expect(expiryOf(matchOf(RULE, jwtOf({ exp })), NOW)).toEqual({ at, expired });
});

test.each([undefined, 'soon', 1e300])('exp %j: says nothing', (exp) => {
  expect(expiryOf(matchOf(RULE, jwtOf({ exp })), NOW)).toBeNull();
});
