/* Passes over bytes: in JavaScript against regular expressions, in the kernel against JavaScript. */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainBytes } from '../../src/kernel/plain-bytes.ts';
import { TextKernel } from '../../src/kernel/text-kernel.ts';

const TEXT = fc.string({ unit: fc.constantFrom(...'aZ0+/ ="\n\0'), maxLength: 400 });
const kernel = new TextKernel([]);

test('property: finds the runs that a regular expression finds', () => {
  fc.assert(
    fc.property(TEXT, fc.integer({ min: 1, max: 6 }), (text, shortest) => {
      const wanted = new RegExp(`[A-Za-z0-9+/]{${shortest},}`, 'g');
      const runs = [...text.matchAll(wanted)].map(({ index, 0: run }) => ({ start: index, length: run.length }));
      expect(plainBytes.runs(Buffer.from(text), shortest)).toEqual(runs);
      expect(kernel.runs(Buffer.from(text), shortest)).toEqual(runs);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test('run at the start and at the end: found', () => {
  expect(plainBytes.runs(Buffer.from('abcd abcd'), 4)).toEqual([
    { start: 0, length: 4 },
    { start: 5, length: 4 },
  ]);
});

test('property: counts a byte', () => {
  fc.assert(
    fc.property(TEXT, fc.constantFrom(0, 0x0a, 0x61), fc.nat(400), fc.nat(400), (text, byte, a, b) => {
      const bytes = Buffer.from(text);
      const [from, to] = [a % (bytes.length + 1), b % (bytes.length + 1)].sort((x, y) => x - y) as [number, number];
      const count = bytes.subarray(from, to).filter((each) => each === byte).length;
      expect(plainBytes.count(bytes, byte, from, to)).toBe(count);
      expect(kernel.count(bytes, byte, from, to)).toBe(count);
    }),
    { seed: 2 },
  );
});

test('more short runs than there is room for: refused', () => {
  expect(() => kernel.runs(Buffer.from('a '.repeat(100_000)), 1)).toThrow(RangeError);
});
