import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RefSet } from '../../src/model/ref-set.ts';

const NAMES = Array.from({ length: 70 }, (_, index) => `refs/pull/${index}/head`);

function setOf(refs: readonly number[]): RefSet {
  const bits = new Uint32Array(3);
  for (const ref of refs) bits[ref >>> 5] = (bits[ref >>> 5] ?? 0) | (1 << (ref & 31));
  return new RefSet(NAMES, () => bits);
}

const REFS = fc.uniqueArray(fc.integer({ min: 0, max: 69 }));

describe('RefSet', () => {
  test('a union has what any of the sets has, each name once and in their order', () => {
    fc.assert(
      fc.property(fc.array(REFS), (sets) => {
        const union = RefSet.union(sets.map(setOf));
        const expected = NAMES.filter((_, ref) => sets.some((set) => set.includes(ref)));
        expect(union.names()).toEqual(expected);
        expect(union.size).toBe(expected.length);
      }),
    );
  });

  test('a union leaves its sets as they were', () => {
    const [one, two] = [setOf([1]), setOf([69])];
    RefSet.union([one, two]);
    expect([one.names(), two.names()]).toEqual([[NAMES[1]], [NAMES[69]]]);
  });

  test('at most so many names', () => {
    expect(RefSet.of(NAMES).names(2)).toEqual(NAMES.slice(0, 2));
    expect(RefSet.NONE.names(2)).toEqual([]);
  });

  test('some name', () => {
    expect(RefSet.of(NAMES).some((name) => name.includes('/69/'))).toBe(true);
    expect(RefSet.of(NAMES).some((name) => name.includes('/70/'))).toBe(false);
  });
});
