import { expect, test } from 'vitest';
import { fingerprintOf } from '../../src/finding/fingerprint.ts';
import { Secret } from '../../src/model/secret.ts';
import { ruleOf } from '../match/match-of.ts';

const rule = ruleOf('aws-secret-access-key');

test('fingerprints of fixed values: never change, for baselines hold them', () => {
  expect(fingerprintOf(rule, new Secret('value'))).toBe('22895179b096785e7b04ae53dd6682f6');
  expect(fingerprintOf(ruleOf('aws-access-key-id'), new Secret('value'))).toBe('276ca234c71004a7db70eab6b0b1cb6e');
  expect(fingerprintOf(rule, new Secret('é'))).toBe('8c982659e5091584d8b178f585157328');
});

test('fingerprint: 32 hex digits that depend on rule and value, and on nothing else', () => {
  expect(fingerprintOf(rule, new Secret('a'))).toMatch(/^[0-9a-f]{32}$/);
  expect(fingerprintOf({ ...rule, severity: 'low', keywords: [] }, new Secret('a'))).toBe(
    fingerprintOf(rule, new Secret('a')),
  );
  expect(fingerprintOf(rule, new Secret('a'))).not.toBe(fingerprintOf(rule, new Secret('b')));
  expect(fingerprintOf({ ...rule, id: 'x' }, new Secret('yz'))).not.toBe(
    fingerprintOf({ ...rule, id: 'xy' }, new Secret('z')),
  );
});
