import { expect, test } from 'vitest';
import { urlAround } from '../../src/util/url-around.ts';

test.each([
  ['see https://a/b?c=VALUE&d=1 now', 'https://a/b?c=VALUE&d=1'],
  ['"https://a/VALUE"', 'https://a/VALUE'],
  ["'VALUE'", 'VALUE'],
  ['<VALUE>', 'VALUE'],
  ['`x=VALUE`', 'x=VALUE'],
  ['VALUE', 'VALUE'],
  ['a\nVALUE\tb', 'VALUE'],
])('around VALUE in %j stands %j', (text, url) => {
  const at = text.indexOf('VALUE');
  const { start, end } = urlAround(text, at, at + 5);
  expect(text.slice(start, end)).toBe(url);
});

test('text without an end: looked at as far as a URL may be long', () => {
  const text = 'a'.repeat(20_000);
  expect(urlAround(text, 10_000, 10_001)).toEqual({ start: 10_000 - 4096, end: 10_001 + 4096 });
});
