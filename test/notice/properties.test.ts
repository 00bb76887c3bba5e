import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEATURES } from '../../src/notice/classify.ts';
import { readNotice } from '../../src/notice/read-notice.ts';
import { cpuRatio } from '../helpers/cpu-time.ts';
import { ALL_VARIANTS, NOW } from './variants/all.ts';
import { filled } from './variants/variant.ts';

const TEXTS = ALL_VARIANTS.map(({ text }) => filled(text));
const ANY_TEXT = fc.constantFrom(...TEXTS);
/** Wrapped again, an address that a line break went through is another address. */
const TO_WRAP = fc.constantFrom(...TEXTS.filter((text) => !text.includes('5d41402abc')));
const JAPANESE = /(?<=[\u3041-\u30ff\u4e00-\u9fff])(?=[\u3041-\u30ff\u4e00-\u9fff])/;

const read = (text: string) => readNotice(text, { now: NOW });

describe('whatever is pasted', () => {
  test('never throws', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 200 });
    const pieces = fc.array(
      fc.oneof(noise, ANY_TEXT, fc.constantFrom('<', '=\n', '=?utf-8?B?', '\u001b$B', '&#x110000;')),
    );
    fc.assert(
      fc.property(pieces, fc.nat(3000), (parts, cut) => {
        const notice = read(parts.join('').slice(cut));
        expect(notice === null || notice.signs.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a quote prefix changes nothing', () => {
    fc.assert(
      fc.property(ANY_TEXT, fc.constantFrom('> ', '>', '> > ', '>>> '), (text, prefix) => {
        const quoted = text.split('\n').map((line) => prefix + line);
        expect(read(quoted.join('\n'))).toEqual(read(text));
      }),
    );
  });

  test('other line breaks change nothing', () => {
    fc.assert(
      fc.property(
        TO_WRAP,
        fc.integer({ min: 20, max: 100 }),
        fc.constantFrom(['', '\n'], ['', '\r\n'], ['> ', '\n']),
        (text, width, [prefix, newline]) => {
          const unquoted = text.replace(/^[>|│] ?/gm, '');
          const lines = wrapped(unquoted, width).map((line) => `${prefix}${line}`);
          expect(read(lines.join(newline))).toEqual(read(unquoted));
        },
      ),
    );
  });

  test('kinds of spaces change nothing', () => {
    fc.assert(
      fc.property(TO_WRAP, fc.constantFrom('\u00a0', '\u3000', '  ', '\u2009 '), (text, space) => {
        const unquoted = text.replace(/^[>|│] ?/gm, '');
        expect(read(unquoted.replace(/(?<=\S) (?=\S)/g, space))).toEqual(read(unquoted));
      }),
    );
  });
});

describe('time', () => {
  test('no pattern of a feature repeats without a bound', () => {
    const sources = FEATURES.flatMap(({ patterns }) => patterns.map(({ source }) => source));
    const unbounded = sources.filter((source) => /(?<!\\)[*+]|\{\d+,\}/.test(source.replace(/\[[^\]]*\]/g, '')));
    expect(unbounded).toEqual([]);
  });

  const HOSTILE = [
    'access key ',
    'account may has ',
    'アクセスキー',
    '<a href="',
    '<!--',
    'https://a[.](',
    `https://a${'.'.repeat(4000)} `,
    '=?utf-8?b?',
    'Content-Type: text/html\n\n',
    'On 3 Jun 2026 ',
    'IAM user "',
    '\n',
  ];
  test.each(HOSTILE)('grows with the text: %j', async (unit) => {
    const of = (length: number) => unit.repeat(length / unit.length);
    const [large, small] = [of(256 * 1024), of(64 * 1024)];
    expect(
      await cpuRatio(
        () => read(large),
        () => read(small),
        10,
      ),
    ).toBeLessThan(10);
  });
});

/** Lines of at most `width` where there are spaces, or Japanese, to break them at. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const [first = '', ...rest] = word.split(JAPANESE);
    if (line !== '' && line.length + 1 + first.length > width) lines.push(line);
    line = line !== '' && line.length + 1 + first.length <= width ? `${line} ${first}` : first;
    for (const piece of rest) {
      if (line.length + piece.length > width) lines.push(line);
      line = line.length + piece.length > width ? piece : line + piece;
    }
  }
  return [...lines, line];
}
