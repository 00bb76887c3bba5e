import { expect, test } from 'vitest';
import { retryAfter } from '../../src/util/retry-after.ts';

const NOW = Date.UTC(2026, 0, 1);

test.each([
  ['', null],
  ['0', 0],
  ['-3', null],
  [new Date(NOW - 60_000).toUTCString(), 1000],
])('Retry-After: %s', (value, expected) => {
  expect(retryAfter(new Headers({ 'retry-after': value }), NOW)).toBe(expected);
});
