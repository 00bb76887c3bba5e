import { expect, test } from 'vitest';
import type { TrailKey } from '../../../src/model/trail.ts';
import { hostileChain } from '../../../src/report/respond/hostile-chain.ts';

function key(keyId: string, mintedBy: string | null, isHostile = false): TrailKey {
  const made = { mintedBy, mintedWith: mintedBy === null ? null : 'AssumeRole', mintedAt: null };
  return { keyId, kind: 'session', ...made, owner: null, isHostile, calls: 1, first: null, last: null };
}

const idsOf = (keys: readonly TrailKey[]) => [...hostileChain(keys)].map(({ keyId }) => keyId).sort();

test('the first key, what strangers made, and by what they made it', () => {
  const keys = [key('a', null), key('own', 'a'), key('b', 'a'), key('c', 'b', true), key('d', 'c', true)];
  expect(idsOf(keys)).toEqual(['a', 'b', 'c', 'd']);
});

test('without strangers the first key alone', () => {
  expect(idsOf([key('a', null), key('own', 'a')])).toEqual(['a']);
  expect(idsOf([])).toEqual([]);
});

test('keys that made each other end it', () => {
  expect(idsOf([key('a', null), key('x', 'y', true), key('y', 'x', true)])).toEqual(['a', 'x', 'y']);
});
