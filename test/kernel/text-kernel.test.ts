/* The kernel against its oracle: search.ts and shape.ts in plain JavaScript. */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KernelKeyword } from '../../src/kernel/keyword.ts';
import { compileKeywords } from '../../src/kernel/keywords.ts';
import { HitBuffer, search } from '../../src/kernel/search.ts';
import { hasShape } from '../../src/kernel/shape.ts';
import { TextKernel } from '../../src/kernel/text-kernel.ts';
import { hasNeeded } from '../../src/util/needed-byte.ts';

/** Few letters make keywords overlap and begin alike; quotes, escapes and glue make shapes hard. */
const UNIT = fc.constantFrom(...'aAbB_/0a1B_"\'\\%&;+ \n.=', '\t', '\0', '\x80', '#', '@', '<');
const TEXT = fc.array(UNIT, { maxLength: 400 }).map((units) => Buffer.from(units.join(''), 'latin1'));
const BINARY = fc.uint8Array({ maxLength: 400 });
const SHAPE = fc.option(
  fc.record({
    run: fc.integer({ min: 1, max: 12 }),
    classes: fc.integer({ min: 1, max: 63 }),
    before: fc.nat(60),
    after: fc.nat(60),
    nearDigits: fc.boolean(),
  }),
);
const KEYWORD: fc.Arbitrary<KernelKeyword> = fc.record(
  {
    text: fc.string({ unit: fc.constantFrom(...'aAbB_'), minLength: 4, maxLength: 20 }),
    reach: fc.nat(60).map((after) => ({ before: 0, after })),
    shape: SHAPE,
    needs: fc.constantFrom(0x23, 0x40),
  },
  { requiredKeys: ['text', 'reach', 'shape'] },
);
const KEYWORDS = fc.uniqueArray(KEYWORD, { minLength: 1, maxLength: 30, selector: ({ text }) => text });

test('property: the kernel finds what the oracle finds', () => {
  fc.assert(
    fc.property(KEYWORDS, fc.oneof(TEXT, BINARY), fc.nat(), fc.nat(), (keywords, bytes, a, b) => {
      const kernel = new TextKernel(keywords);
      for (const [from, to] of [
        [0, bytes.length],
        [a % (bytes.length + 1), b % (bytes.length + 1)].sort((x, y) => x - y),
      ] as const) {
        expect(hitsOf((hits) => kernel.search(bytes, from, to, hits))).toEqual(oracle(keywords, bytes, from, to));
      }
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('more hits than there is room for: all are found', () => {
  const keywords = [{ text: 'aaaa', reach: { before: 0, after: 0 }, shape: null }];
  const bytes = Buffer.alloc(300_000, 'a');
  const hits = new HitBuffer();
  new TextKernel(keywords).search(bytes, 0, bytes.length, hits);
  expect(hits.count).toBe(bytes.length - 3);
  expect([...hits.offset.subarray(0, hits.count)].every((offset, index) => offset === index)).toBe(true);
});

test('a text that stands in the memory of the kernel: found where it is', () => {
  const kernel = new TextKernel([{ text: 'AKIA', reach: { before: 0, after: 0 }, shape: null }]);
  kernel.reserve(kernel.end + 100);
  kernel.bytes.set(Buffer.from('..AKIA'), kernel.end);
  expect(hitsOf((hits) => kernel.search(kernel.bytes.subarray(kernel.end, kernel.end + 6), 0, 6, hits))).toEqual([
    [2, 0],
  ]);
  expect(hitsOf((hits) => kernel.search(kernel.bytes.subarray(kernel.end, kernel.end + 5), 0, 5, hits))).toEqual([]);
});

function oracle(keywords: readonly KernelKeyword[], bytes: Uint8Array, from: number, to: number): number[][] {
  const table = compileKeywords(keywords.map(({ text }) => text));
  return hitsOf((hits) => search(table, bytes, from, to, hits)).filter(([offset = 0, keyword = 0]) => {
    const { shape = null, needs, reach } = keywords[keyword] as KernelKeyword;
    if (needs !== undefined && !hasNeeded(bytes, offset, reach.after, needs)) return false;
    return shape === null || hasShape(bytes, offset, shape);
  });
}

/** `[offset, keyword]`, by offset and keyword. */
function hitsOf(fill: (hits: HitBuffer) => void): number[][] {
  const hits = new HitBuffer();
  fill(hits);
  const found = Array.from({ length: hits.count }, (_, i) => [hits.offset[i] ?? 0, hits.keyword[i] ?? 0]);
  return found.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
}
