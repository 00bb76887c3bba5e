import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdSet } from '../../src/memory/id-set.ts';
import { bytesOf, closeIds, hexOf, madeIds, randomIds } from './ids.ts';

describe.each([20, 32] as const)('ids of %i bytes', (hashBytes) => {
  test('property: has what a Set has', () => {
    fc.assert(
      fc.property(closeIds(hashBytes), closeIds(hashBytes), (ids, others) => {
        const set = IdSet.from(bytesOf(ids), hashBytes);
        const expected = new Set(ids);
        expect(set.size).toBe(expected.size);
        expect(wrongIn(set, expected, [...ids, ...others])).toEqual([]);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test('property: a union is the union of Sets, and changes neither', () => {
    fc.assert(
      fc.property(closeIds(hashBytes), closeIds(hashBytes), closeIds(hashBytes), (a, b, others) => {
        const [left, right] = [IdSet.from(bytesOf(a), hashBytes), IdSet.from(bytesOf(b), hashBytes)];
        const expected = new Set([...a, ...b]);
        for (const union of [left.union(right), right.union(left)]) {
          expect(union.size).toBe(expected.size);
          expect(wrongIn(union, expected, [...expected, ...others])).toEqual([]);
        }
        expect([left.size, right.size]).toEqual([new Set(a).size, new Set(b).size]);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  test('many random ids: all of them and no others, at any offset', () => {
    const ids = randomIds(50_000, hashBytes);
    const set = IdSet.from(ids, hashBytes);
    expect(set.size).toBe(50_000);
    expect(countIn(set, ids, hashBytes)).toBe(50_000);
    expect(countIn(set, madeIds(20_000, hashBytes), hashBytes)).toBe(0);
  });
});

test('sorted, reversed, twice over, in runs: the same set', () => {
  const ids = hexOf(madeIds(30_000), 20).sort();
  const expected = IdSet.from(bytesOf(ids), 20).table;
  const runs = [...ids.filter((_, n) => n % 3 === 0), ...ids.filter((_, n) => n % 3 !== 0)];
  for (const order of [ids.toReversed(), [...ids, ...ids], runs]) {
    const { starts, tails } = IdSet.from(bytesOf(order), 20).table;
    expect(Buffer.compare(Buffer.from(starts.buffer), Buffer.from(expected.starts.buffer))).toBe(0);
    expect(Buffer.compare(tails, expected.tails)).toBe(0);
  }
});

test('a large union, each side into the other', () => {
  const [a, b] = [madeIds(30_000, 20, 'a'), madeIds(300, 20, 'b')];
  const [left, right] = [IdSet.from(a, 20), IdSet.from(b, 20)];
  for (const union of [left.union(right), right.union(left)]) {
    expect(union.size).toBe(30_300);
    expect(countIn(union, a, 20)).toBe(30_000);
    expect(countIn(union, b, 20)).toBe(300);
  }
});

test('all ids in one bucket, as a made pack index may have them: sorted in good time', () => {
  const ids = randomIds(100_000, 20);
  for (let at = 0; at < ids.length; at += 20) ids.fill(9, at, at + 6);
  const set = IdSet.from(ids, 20);
  expect(set.size).toBe(100_000);
  expect(countIn(set, ids, 20)).toBe(100_000);
});

test('only the first 96 bits count', () => {
  const set = IdSet.from(Buffer.alloc(20, 5), 20);
  const id = Buffer.alloc(20, 5);
  id.fill(6, 12);
  expect(set.has(id, 0)).toBe(true);
  id[11] = 6;
  expect(set.has(id, 0)).toBe(false);
});

test('the empty set has nothing', () => {
  const empty = IdSet.from(new Uint8Array(0), 20);
  expect(empty.size).toBe(0);
  expect(empty.has(Buffer.alloc(20), 0)).toBe(false);
  expect(empty.union(empty).size).toBe(0);
});

test('bytes that are not whole ids, ids of two kinds: refused', () => {
  expect(() => IdSet.from(Buffer.alloc(21), 20)).toThrow(RangeError);
  expect(() => IdSet.from(Buffer.alloc(20), 20).union(IdSet.from(Buffer.alloc(32), 32))).toThrow(RangeError);
});

/** Those of `ids` on which the two disagree. */
function wrongIn(set: IdSet, expected: ReadonlySet<string>, ids: readonly string[]): string[] {
  return ids.filter((id) => set.has(bytesOf([id]), 0) !== expected.has(id));
}

function countIn(set: IdSet, ids: Buffer, hashBytes: number): number {
  let count = 0;
  for (let at = 0; at < ids.length; at += hashBytes) if (set.has(ids, at)) count++;
  return count;
}
