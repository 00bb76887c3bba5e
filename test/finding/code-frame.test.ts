import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf, type SecretSpan } from '../../src/finding/code-frame.ts';
import type { CodeFrame, Segment } from '../../src/model/code-frame.ts';
import { Secret } from '../../src/model/secret.ts';
import { cpuTime } from '../helpers/cpu-time.ts';
import { sample } from '../helpers/sample.ts';

const KEY = sample('${A-Za-z0-9+/}{40}', 1);
const OTHER = sample('${A-Za-z0-9+/}{40}', 2);

test('secret in a line: the line, with the secret kept as one', () => {
  expect(shown(frame(`a\nkey = "${KEY}"\nb\n`))).toEqual({
    firstLine: 2,
    lines: ['key = "[secret]"'],
    above: ['a'],
    below: ['b'],
  });
});

test('another secret in the same line and in the one above: kept as secrets, too', () => {
  expect(shown(frame(`x ${OTHER}\n${OTHER} ${KEY} ${OTHER}\n${OTHER}`))).toEqual({
    firstLine: 2,
    lines: ['[secret] [secret] [secret]'],
    above: ['x [secret]'],
    below: ['[secret]'],
  });
});

test('secret that is the whole text: nothing around it', () => {
  expect(shown(frame(KEY))).toEqual({ firstLine: 1, lines: ['[secret]'], above: [], below: [] });
});

test('CRLF: no carriage return is shown', () => {
  expect(shown(frame(`a\r\nk=${KEY}\r\nb\r\nc`))).toEqual({
    firstLine: 2,
    lines: ['k=[secret]'],
    above: ['a'],
    below: ['b', 'c'],
  });
});

test('long line: cut to either side, without lines above and below', () => {
  const result = shown(frame(`above\n${'a'.repeat(500)} ${KEY} ${'b'.repeat(500)}\nbelow`));
  expect(result.lines).toEqual([`…${'a'.repeat(159)} [secret] ${'b'.repeat(159)}…`]);
  expect([result.above, result.below]).toEqual([[], []]);
});

test('line exactly as long as is shown: not cut', () => {
  const line = `${'a'.repeat(160)}${KEY}${'b'.repeat(160)}`;
  expect(shown(frame(`x\n${line}\ny`)).lines).toEqual([line.replace(KEY, '[secret]')]);
  expect(shown(frame(line)).lines).toEqual([line.replace(KEY, '[secret]')]);
});

test('cut in the middle of a character: the character is left out, not torn', () => {
  for (const character of ['é', '字', '😀']) {
    for (let shift = 0; shift < 4; shift++) {
      const filler = character.repeat(200);
      const [line = ''] = shown(frame(`${filler}${'.'.repeat(shift)}${KEY}${'.'.repeat(shift)}${filler}`)).lines;
      expect(line).not.toContain('\ufffd');
    }
  }
});

test('secret over several lines: all of them, twelve at most', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `line${at}`).join('\n');
  const value = lines(3);
  const span = { start: 2, end: 2 + value.length, secret: new Secret(value) };
  expect(shown(frameOf(Buffer.from(`<<${value}>>`), span, [span], 1)).lines).toEqual(['<<[secret]>>']);
});

test('lines for advice: twelve above and three below, within a kilobyte', () => {
  const many = Array.from({ length: 20 }, (_, at) => `l${at}`).join('\n');
  const result = shown(frame(`${many}\n${KEY}\n${many}`));
  expect(result.above).toEqual(Array.from({ length: 12 }, (_, at) => `l${at + 8}`));
  expect(result.below).toEqual(['l0', 'l1', 'l2']);
  const wide = 'w'.repeat(700);
  expect(shown(frame(`${wide}\n${wide}\n${KEY}\n${wide}\n${wide}`))).toMatchObject({ above: [wide], below: [wide] });
});

test('property: no known secret is in any text of a frame, and the lines are those of the text', () => {
  const filler = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', 'é', '"'), maxLength: 40 });
  const texts = fc.array(fc.tuple(filler, fc.constantFrom(KEY, OTHER)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(texts, filler, fc.nat(), (parts, tail, which) => {
      const text = parts.map((pair) => pair.join('')).join('') + tail;
      const spans = spansIn(text);
      const span = spans[which % spans.length] as SecretSpan;
      const found = frameOf(Buffer.from(text), span, spans, 1);
      const lines = [...found.lines, ...(found.above ?? []), ...(found.below ?? [])];
      for (const segment of lines.flat())
        if (typeof segment === 'string')
          for (const value of [KEY, OTHER]) expect(segment).not.toContain(value.slice(0, 6));
      expect(found.lines.flat().some((segment) => segment === span.secret)).toBe(true);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('thousands of secrets in one line: each frame is made in little time', () => {
  const text = `${KEY} `.repeat(20_000);
  const bytes = Buffer.from(text);
  const spans = spansIn(text);
  const took = cpuTime(() => {
    for (const span of spans) frameOf(bytes, span, spans, 1);
  });
  expect(took).toBeLessThan(10_000);
});

/** The frame of the first KEY in `text`; OTHER is known as well. */
function frame(text: string): CodeFrame {
  const spans = spansIn(text);
  const span = spans.find(({ secret }) => secret.expose() === KEY) as SecretSpan;
  return frameOf(Buffer.from(text), span, spans, text.slice(0, text.indexOf(KEY)).split('\n').length);
}

function spansIn(text: string): SecretSpan[] {
  const pattern = new RegExp([KEY, OTHER].map((value) => value.replace(/[+]/g, '\\+')).join('|'), 'g');
  return [...text.matchAll(pattern)].map((found) => {
    const start = Buffer.byteLength(text.slice(0, found.index));
    return { start, end: start + found[0].length, secret: new Secret(found[0]) };
  });
}

function shown({ firstLine, lines, above = [], below = [] }: CodeFrame) {
  return { firstLine, lines: joined(lines), above: joined(above), below: joined(below) };
}

function joined(lines: readonly (readonly Segment[])[]): string[] {
  const texts = lines.map((line) => line.map(String).join(''));
  return texts.length === 1 && texts[0] === '' ? [] : texts;
}
