/*
 * What escapes stand for in each language.
 */

import { expect, test } from 'vitest';
import { unescapedIn } from '../../../src/fix/languages/escapes.ts';

const DOUBLE = { open: '"', close: '"', escape: '\\' } as const;
const SINGLE = { open: "'", close: "'", escape: '\\' } as const;
const RAW = { open: "r'", close: "'", escape: '\\', raw: true } as const;
const BYTES = { open: 'b"', close: '"', escape: '\\' } as const;
const PERCENT = { open: '%q(', close: ')', escape: '\\' } as const;
const HEREDOC = { open: '<<<END\n  ', close: '\n  END', escape: '\\' } as const;
const NOWDOC = { open: "<<<'END'\n", close: '\nEND', escape: null } as const;

test.each([
  ['ruby', DOUBLE, 'a\\tb\\e\\s\\u00e9\\u{1F600}\\x41\\101\\#\\q\\\nc', 'a\tb\x1b é😀AA#qc'],
  ['ruby', DOUBLE, '\\xe9', null],
  ['ruby', DOUBLE, '\\u{61 62}', null],
  ['ruby', DOUBLE, '\\C-a', null],
  ['ruby', DOUBLE, '\\u{110000}', null],
  ['ruby', SINGLE, "a\\'b\\\\c\\n", "a'b\\c\\n"],
  ['ruby', PERCENT, "\\(a\\)\\'\\n", "(a)\\'\\n"],
  ['rails-initializer', DOUBLE, 'a\\nb', 'a\nb'],
  ['python', DOUBLE, 'a\\tb\\a\\u00e9\\U0001F600\\x41\\101\\q\\$\\\nc', 'a\tb\x07é😀AA\\q\\$c'],
  ['python', DOUBLE, '\\N{DASH}', null],
  ['python', RAW, "a\\n\\'", "a\\n\\'"],
  ['python', BYTES, '\\x41\\u0041', 'A\\u0041'],
  ['python', BYTES, '\\xe9', null],
  ['javascript', SINGLE, "a\\tb\\'\\q\\u0041\\u{1F600}\\x41\\\nc", "a\tb'qA😀Ac"],
  ['typescript', DOUBLE, '\\1', null],
  ['deno-javascript', DOUBLE, '\\ud83d\\ude00', '😀'],
  ['php', DOUBLE, 'a\\tb\\e\\$\\"\\u{41}\\x41\\101\\q\\u0041\\b', 'a\tb\x1b$"AAA\\q\\u0041\\b'],
  ['php', SINGLE, "a\\'b\\\\c\\n", "a'b\\c\\n"],
  ['laravel-config', DOUBLE, "\\'", "\\'"],
  ['php', HEREDOC, 'a\\"\\t\n    b', 'a\\"\t\n  b'],
  ['php', NOWDOC, 'a\\n\nb', 'a\\n\nb'],
  ['go', DOUBLE, 'a\\n', undefined],
] as const)('%s, %o: %s', (kind, quotes, raw, value) => {
  expect(unescapedIn(kind, raw, quotes)).toBe(value);
});
