import { expect, test } from 'vitest';
import { isAccessKeyId, isPossibleKeyId, isSessionKeyId } from '../../src/util/access-key-id.ts';
import { sample } from '../helpers/sample.ts';

test.each(['AKIA', 'ASIA', 'ABIA', 'ACCA'])('%s, as AWS issues them', (prefix) => {
  const id = sample(`${prefix}\${A-Z2-7}{16}`, 'key id');
  expect([isAccessKeyId(id), isPossibleKeyId(id), isSessionKeyId(id)]).toEqual([true, true, prefix === 'ASIA']);
  expect(isAccessKeyId(`${id}A`)).toBe(false);
});

test.each([
  [`A3TX${'B'.repeat(12)}`, true],
  [`AKIA${'0'.repeat(16)}`, true],
  [`AIDA${'B'.repeat(16)}`, false],
  ["AKIA'; drop table", false],
  ['', false],
])('%s is none that is issued today', (id, isPossible) => {
  expect([isAccessKeyId(id), isPossibleKeyId(id)]).toEqual([false, isPossible]);
});
