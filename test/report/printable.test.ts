import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeInJson, printable, printableCode } from '../../src/report/printable.ts';
import { cpuTime } from '../helpers/cpu-time.ts';

const ACTED_ON = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

const hostile = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      '\x1b[',
      '\x1b]',
      '\x9b',
      '\x9d',
      '\x1b',
      '\x07',
      '\x1b\\',
      '31m',
      '\u202e',
      '\u2066',
      '\ud800',
      '\n',
    ),
  ),
});

test('property: nothing a terminal acts on is left', () => {
  fc.assert(fc.property(hostile, (text) => !ACTED_ON.test(printable(text))));
  fc.assert(fc.property(hostile, (text) => !ACTED_ON.test(printableCode(text))));
});

test('property: plain text stays as it is, and printing twice changes nothing', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '/', 'é', '日', '😀', '\\', '"') });
  fc.assert(fc.property(plain, (text) => printable(text) === text));
  fc.assert(fc.property(hostile, (text) => printable(printable(text)) === printable(text)));
});

test.each([
  ['a colour', 'a\x1b[31mb\x1b[0m', 'ab'],
  ['an 8-bit colour', 'a\x9b31mb', 'ab'],
  ['a window title', 'a\x1b]0;title\x07b', 'ab'],
  ['a link', '\x1b]8;;https://example.com\x1b\\a\x1b]8;;\x1b\\', 'a'],
  ['a title without end hides nothing', 'a\x1b]rest of the line', 'arest of the line'],
  ['a text direction', 'user\u202e\u2066// admin', 'user// admin'],
  ['line breaks and tabs', 'a\nb\r\nc\td', 'a\\nb\\r\\nc\\td'],
  ['half a character', 'a\ud83db', 'a\ufffdb'],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('tabs of code become spaces', () => {
  expect(printableCode('\tkey')).toBe('    key');
});

test('property: JSON is escaped without loss', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = escapeInJson(JSON.stringify(text));
      expect(JSON.parse(json)).toBe(text);
      expect(json).not.toMatch(ACTED_ON);
    }),
  );
});

test('a long row of openers takes no time', () => {
  const took = cpuTime(() => {
    printable('\x9d'.repeat(200_000));
    printable('\x1b]'.repeat(100_000));
  });
  expect(took).toBeLessThan(2000);
});
