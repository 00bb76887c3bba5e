/*
 * Masking: nothing of a secret is left, and everything comes back.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskText } from '../../../src/fix/text/masked-text.ts';

test('one character stands for each secret', () => {
  const masked = maskText('a=SECRET b=OTHER', [
    { start: 11, end: 16 },
    { start: 2, end: 8 },
  ]);
  expect(masked?.text).toBe('a=\ue000 b=\ue001');
  expect([...(masked?.masked.values() ?? [])].map(({ start }) => start)).toEqual([2, 11]);
  expect(masked?.unmask('x \ue001 \ue000')).toBe('x OTHER SECRET');
  expect(masked?.show('\ue000', ({ end }) => `<${end}>`)).toBe('<8>');
});

test('of secrets that overlap the longest is masked', () => {
  const masked = maskText('0123456789', [
    { start: 4, end: 6 },
    { start: 2, end: 8 },
    { start: 7, end: 9 },
  ]);
  expect(masked?.text).toBe('01\ue00089');
});

test('a text with such characters of its own cannot be masked', () => {
  expect(maskText('a \ue123 b', [{ start: 0, end: 1 }])).toBeNull();
});

test('masked and unmasked is the same text', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, (text, pairs) => {
      const inside = pairs
        .map(([a, b]) => ({ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }))
        .filter(({ start, end }) => start < end);
      const masked = maskText(text, inside);
      expect(masked?.unmask(masked.text)).toBe(text);
    }),
  );
});
