import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OffsetLookup } from '../../../src/git/pack/offset-lookup.ts';
import { offsetOrder } from '../../../src/git/pack/offset-order.ts';

const OFFSET = fc.oneof(fc.nat(5000), fc.integer({ min: 0, max: 2 ** 34 }), fc.maxSafeNat());

test('property: offsets of any size are sorted, and found again', () => {
  fc.assert(
    fc.property(fc.array(OFFSET, { maxLength: 50 }), fc.constantFrom(0, 2000), OFFSET, (some, more, other) => {
      const given = [...some, ...Array.from({ length: more }, (_, index) => (index * 7919) % 100_003)];
      const offsets = Float64Array.from(new Set(given));
      const { order, starts } = offsetOrder(offsets);
      expect([...starts]).toEqual([...offsets].sort((a, b) => a - b));
      expect([...order].map((index) => offsets[index])).toEqual([...starts]);
      const lookup = new OffsetLookup(starts);
      for (const [rank, start] of starts.entries())
        if (lookup.find(start) !== rank) throw new Error(`not found: ${start}`);
      for (const each of [other, other + 1, 0]) expect(lookup.find(each)).toBe(starts.indexOf(each));
    }),
    { numRuns: 200, seed: 1 },
  );
});
