/*
 * The value that a program receives for what its source says.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { expect, test } from 'vitest';
import { writtenValue } from '../../../src/fix/rewrite/written-value.ts';

const DOUBLE = { open: '"', close: '"', escape: '\\' } as const;
const SINGLE = { open: "'", close: "'", escape: '\\' } as const;
const YAML_SINGLE = { open: "'", close: "'", escape: 'double' } as const;
const RAW = { open: '`', close: '`', escape: null } as const;

test.each([
  ['plain', 'abc', DOUBLE, 'go', 'abc'],
  ['a quote', 'a\\"b', DOUBLE, 'go', 'a"b'],
  ['a backslash', 'a\\\\b', DOUBLE, 'java', 'a\\b'],
  ['a newline', 'a\\nb', DOUBLE, 'typescript', 'a\nb'],
  ['a code', 'a\\u002fb\\x41\\u{1F600}', DOUBLE, 'javascript', 'a/bA\u{1F600}'],
  ['a line that goes on', 'a\\\nb', DOUBLE, 'javascript', 'ab'],
  ['interpolation that is none', 'a\\${b}', { ...RAW, escape: '\\' } as const, 'javascript', 'a${b}'],
  ['an unknown escape', 'a\\qb', DOUBLE, 'go', null],
  ['single quotes of Ruby', "a\\'b\\nc\\\\d", SINGLE, 'ruby', "a'b\\nc\\d"],
  ['single quotes of JavaScript', 'a\\nb', SINGLE, 'javascript', 'a\nb'],
  ['raw', 'a\\nb', RAW, 'go', 'a\\nb'],
  ['doubled', "a''b", YAML_SINGLE, 'docker-compose', "a'b"],
  ['a shell', 'a\\$b\\nc\\"d', DOUBLE, 'shell', 'a$b\\nc"d'],
  ['PowerShell', 'a`nb', { open: '"', close: '"', escape: '`' } as const, 'powershell', null],
  ['dollars of compose', 'a$$b', DOUBLE, 'docker-compose', 'a$b'],
  ['references of XML', 'a&amp;b&lt;', null, 'maven', 'a&b<'],
  ['no quotes', 'a\\b', null, 'shell', null],
  ['lines of Windows', 'a\r\nb', RAW, 'go', 'a\nb'],
  ['a block of YAML', '-----A\n    b\n    -----C', null, 'docker-compose', '-----A\nb\n-----C'],
] as const)('%s', (_, text, quote, kind, value) => {
  expect(writtenValue({ text, quote, kind })).toBe(value);
});
