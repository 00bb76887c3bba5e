import { expect, test } from 'vitest';
import { amount, size } from '../../../src/report/pretty/amounts.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [3_100_000, '3.1 MB'],
  [999_949, '999.9 kB'],
  [999_960, '1.0 MB'],
  [5_800_000_000, '5.8 GB'],
  [2e15, '2000.0 TB'],
])('%i bytes', (bytes, shown) => {
  expect(size(bytes)).toBe(shown);
});

test.each([
  [1, '1'],
  [999, '999'],
  [1000, '1,000'],
  [1_234_567, '1,234,567'],
])('the number %i', (count, n) => {
  expect(amount(count)).toEqual({ count, n });
});
