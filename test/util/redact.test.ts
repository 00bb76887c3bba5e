import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { redact, redactor, reveal } from '../../src/util/redact.ts';
import { generated } from '../report/result-factory.ts';

const redacted = (value: string) => redact(new Secret(value));

test('a 40 character value keeps four characters and its length', () => {
  const value = generated(1, 40);
  expect(redacted(value)).toBe(`${value.slice(0, 4)}…(40)`);
});

test('never more than a fifth of the value is kept', () => {
  expect(redacted(generated(1, 12))).toMatch(/^..…\(12\)$/);
  expect(redacted(generated(1, 19))).toMatch(/^...…\(19\)$/);
  expect(redacted(generated(1, 20))).toMatch(/^....…\(20\)$/);
});

test('a short value shows nothing, not even its length', () => {
  for (let length = 0; length < 12; length += 1) expect(redacted(generated(2, length))).toBe('***');
});

test('a key of several lines is one short line', () => {
  const value = `-----BEGIN KEY-----\n${generated(3, 64)}\n${generated(4, 64)}\n-----END KEY-----\n`;
  expect(redacted(value)).toBe(`----…(${value.length})`);
  expect(redacted(`ab\n${generated(3, 64)}`)).toBe('ab…(67)');
  expect(redacted(`\n${generated(3, 64)}`)).toBe('…(65)');
});

test('property: no more than four consecutive characters of the value come out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
      const output = redacted(value);
      const kept = output === '***' ? '' : output.slice(0, output.lastIndexOf('…'));
      expect(kept.length).toBeLessThanOrEqual(Math.min(4, value.length / 5));
      expect(output).toMatch(/^(?:\*\*\*|[\x20-\x7e]{0,4}…\(\d+\))$/);
      const fives = Array.from({ length: value.length }, (_, at) => value.slice(at, at + 5)).filter(
        (piece) => piece.length === 5,
      );
      expect(fives.filter((piece) => output.includes(piece))).toEqual([]);
    }),
  );
});

test('reveal shows the whole value only when asked', () => {
  const secret = new Secret(generated(5, 40));
  expect(reveal(secret, true)).toBe(secret.expose());
  expect(reveal(secret, false)).toBe(redact(secret));
});

test('secrets are found in other text, the longer of two with the same start first', () => {
  const short = generated(6, 20);
  const long = `${short}${generated(7, 20)}`;
  const mask = redactor([new Secret(short), new Secret(long)]);
  expect(mask(`a ${short} b ${long}${short}`)).toBe(`a ${redacted(short)} b ${redacted(long)}${redacted(short)}`);
});

test('values that may be plain words are left alone unless asked for', () => {
  expect(redactor([new Secret('production')])('config/production.rb')).toBe('config/production.rb');
  expect(redactor([new Secret('production')], 1)('config/production.rb')).toBe('config/***.rb');
  expect(redactor([new Secret('')], 1)('text')).toBe('text');
});

test('property: no secret of a set survives in any text around it', () => {
  const values = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 12, maxLength: 20 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(values, fc.string(), fc.string(), (set, before, after) => {
      const mask = redactor(set.map((value) => new Secret(value)));
      for (const value of set) expect(mask(before + value + after)).not.toContain(value);
    }),
  );
});
