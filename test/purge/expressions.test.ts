import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { expressionsOf, REMOVED } from '../../src/purge/expressions.ts';
import { asWide, formOf, plainForm } from '../../src/purge/form.ts';
import { mixedText } from './arbitrary-text.ts';
import { filtered } from './filter-model.ts';

const formsOf = (values: readonly Uint8Array[]) => values.map((value) => formOf(new Secret('any'), value));
const linesOf = (...values: string[]) =>
  expressionsOf(formsOf(values.map((value) => Buffer.from(value, 'latin1'))))
    .toString('latin1')
    .split('\n')
    .filter(Boolean);

test('a value is one literal, whatever it begins with or holds', () => {
  for (const value of [
    'plain value',
    '# no comment',
    'literal:within',
    'regex:a+b',
    'a==>b==>c',
    'glob:*.txt',
    ' \tx \r',
  ])
    expect(linesOf(value)).toEqual([`literal:${value}==>${REMOVED}`]);
});

test('bytes that are no UTF-8 stand as they are', () => {
  expect(linesOf('p\xe4ssw\xf6rd\xff')).toEqual([`literal:p\xe4ssw\xf6rd\xff==>${REMOVED}`]);
});

test('a value of several lines is a pattern without a line break in it', () => {
  expect(linesOf('a-b\r\n+/=\n_9')).toEqual([`regex:a\\x2db\\x0d\\x0a\\x2b\\x2f\\x3d\\x0a_9==>${REMOVED}`]);
});

test('what is part of another comes after it, also when that has several lines', () => {
  expect(linesOf('inside', 'has inside', 'inside\nit')).toEqual([
    `literal:has inside==>${REMOVED}`,
    `regex:inside\\x0ait==>${REMOVED}`,
    `regex:inside==>${REMOVED}`,
  ]);
});

test('each value stands once, and nothing of UTF-16', () => {
  const plain = plainForm(new Secret('once only'));
  const wide = formOf(plain.of, asWide(Buffer.from('once only'), 'utf-16le'), 'utf-16le');
  expect(expressionsOf([plain, wide, plain]).toString()).toBe(`literal:once only==>${REMOVED}\n`);
  expect(expressionsOf([wide])).toHaveLength(0);
});

test('all occurrences go, and every other byte stays', () => {
  fc.assert(
    fc.property(mixedText(REMOVED), ({ values, text, expected }) => {
      expect(filtered(expressionsOf(formsOf(values)), text).equals(expected)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
