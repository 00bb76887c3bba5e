import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, padTo, wrap } from '../../../src/report/pretty/text-width.ts';

test.each([
  ['abc', 3],
  ['日本語', 6],
  ['ｱｲｳ', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['…│✖', 3],
  ['😀', 2],
])('%s', (text, width) => {
  expect(displayWidth(text)).toBe(width);
  expect(displayWidth(padTo(text, 10))).toBe(10);
});

test('words are kept whole, code spans too', () => {
  expect(wrap('run `git stash list` now', 12)).toEqual(['run', '`git stash list`', 'now']);
});

test('Japanese breaks between characters, never before a full stop', () => {
  expect(wrap('これは文です。', 12)).toEqual(['これは文で', 'す。']);
  expect(wrap('参照 https://example.com。次', 22)).toEqual(['参照', 'https://example.com。', '次']);
});

test('property: wrapping changes spaces only, and lines fit unless one word does not', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '日', '。'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 20, max: 60 }), (parts, width) => {
      const text = parts.join(' ');
      const lines = wrap(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
