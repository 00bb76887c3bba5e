import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineCursor, type Position } from '../../src/chunks/line-cursor.ts';
import { plainBytes } from '../../src/kernel/plain-bytes.ts';

const TEXT = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '字', '😀', '\t'), maxLength: 60 });

test('property: line and column are those of counting newlines and UTF-16 units', () => {
  fc.assert(
    fc.property(TEXT, fc.array(fc.nat(), { maxLength: 8 }), (text, numbers) => {
      const cursor = new LineCursor(plainBytes);
      const bytes = Buffer.from(text);
      for (const at of ascending(text, numbers))
        expect(cursor.advance(bytes, 0, byteOffset(text, at))).toEqual(naive(text, at));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('property: the same over windows that only hold what follows the last position', () => {
  fc.assert(
    fc.property(TEXT, fc.array(fc.nat(), { maxLength: 8 }), fc.nat({ max: 3 }), (text, numbers, back) => {
      const cursor = new LineCursor(plainBytes);
      const bytes = Buffer.from(text);
      let base = 0;
      for (const at of ascending(text, numbers)) {
        const offset = byteOffset(text, at);
        expect(cursor.advance(bytes.subarray(base), base, offset)).toEqual(naive(text, at));
        base = Math.max(0, offset - back);
      }
    }),
    { numRuns: 500, seed: 2 },
  );
});

test('clone: goes on by itself', () => {
  const bytes = Buffer.from('a\nb\nc');
  const cursor = new LineCursor(plainBytes);
  cursor.advance(bytes, 0, 2);
  expect(cursor.clone().advance(bytes, 0, 4)).toEqual({ line: 3, column: 1 });
  expect(cursor.advance(bytes, 0, 3)).toEqual({ line: 2, column: 2 });
});

/** Indices of characters of `text`, in ascending order. */
function ascending(text: string, numbers: readonly number[]): number[] {
  const starts = [...text].map((_, index, all) => all.slice(0, index).join('').length);
  if (starts.length === 0) return [];
  return numbers.map((number) => starts[number % starts.length] ?? 0).sort((a, b) => a - b);
}

function byteOffset(text: string, at: number): number {
  return Buffer.byteLength(text.slice(0, at));
}

function naive(text: string, at: number): Position {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
