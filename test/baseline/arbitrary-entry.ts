/*
 * Owns made-up entries for property tests.
 */

import fc from 'fast-check';
import { type Entry, KINDS, reasonOf } from '../../src/baseline/entry.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Reasons as anybody may type them, as the file holds them. */
const reason = fc
  .oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('until=x', '# no', 'real', 'a\r\nb'))
  .map((text) => reasonOf(text) || 'x');

/** Few fingerprints, so that entries meet. */
const fingerprint = fc.integer({ min: 0, max: 5 }).map((n) => n.toString(16).padStart(32, '0'));

export const entry: fc.Arbitrary<Entry> = fc.record({
  rule: fc.constantFrom('aws-access-key-id', 'gitleaks-x', 'own.rule_1'),
  fingerprint,
  kind: fc.constantFrom(...KINDS),
  until: fc.option(day),
  reason,
});
