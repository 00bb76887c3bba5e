import { expect, test } from 'vitest';
import { confidenceOf, severityOf } from '../../src/finding/severity.ts';
import { ruleOf } from '../match/match-of.ts';

const SECRET = ruleOf('aws-secret-access-key');
const TOKEN = ruleOf('aws-session-token');
const expired = { at: '2026-01-01T00:00:00.000Z', expired: true };

test.each([
  ['named', null, 'critical', 'high'],
  ['near', null, 'critical', 'high'],
  ['shape', { ...expired, expired: false }, 'critical', 'high'],
  ['same-blob', null, 'high', 'medium'],
  ['named', expired, 'low', 'high'],
] as const)('critical rule, tier %s, expiry %j: %s', (tier, expiry, severity, confidence) => {
  expect(severityOf(SECRET, tier, expiry)).toBe(severity);
  expect(confidenceOf({ rule: SECRET, tier, proof: null }, null)).toBe(confidence);
});

test('rule that is not critical: keeps its severity in the same file', () => {
  expect(severityOf(TOKEN, 'same-blob', null)).toBe(TOKEN.severity);
});

test.each([
  ['proven', undefined, 'high'],
  [null, undefined, 'high'],
  ['unproven', undefined, 'low'],
  ['unproven', 'medium', 'medium'],
] as const)('proof %s of a rule that allows %s without: %s', (proof, unproven, confidence) => {
  const rule = { ...TOKEN, ...(unproven && { unproven }) };
  expect(confidenceOf({ rule, tier: 'shape', proof }, 'high')).toBe(confidence);
  expect(confidenceOf({ rule, tier: 'shape', proof }, 'low')).toBe('low');
});
