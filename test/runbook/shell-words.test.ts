import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, option, quoted } from '../../src/runbook/shell-words.ts';

test('a shell reads back every text, in one process', () => {
  const texts = fc.sample(fc.string({ maxLength: 40 }), { numRuns: 300, seed: 7 });
  const nasty = [
    "it's",
    '$(touch x)',
    '`x`',
    '"',
    '\\',
    '=ls',
    '~',
    '*',
    '',
    '-x',
    ';',
    '# no',
    '!!',
    "'\\''",
    '\u202e',
  ];
  const all = [...texts, ...nasty].map((text) => oneLine(text, '?'));
  const script = `printf '%s\\0' ${all.map(quoted).join(' ')}`;
  const read = execFileSync('sh', { input: script }).toString('utf8').split('\0').slice(0, -1);
  expect(read).toEqual(all);
});

test('what is plain stays as it is; a line never breaks', () => {
  expect(quoted('deploy@acme')).toBe('deploy@acme');
  expect(quoted('a\nb\r\u2028c')).toBe("'a?b??c'");
  const unit = fc.constantFrom('a', "'", ' ', '\n', '\r', '\t', '\x1b', '\u2028', '\u202e', '\ud800', '\0');
  fc.assert(fc.property(fc.string({ unit }), (text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(quoted(text))));
});

test('a value that looks like an option stays the value', () => {
  expect(option('--user-name', '-x')).toBe("--user-name='-x'");
  expect(option('--user-name', 'x y')).toBe("--user-name 'x y'");
});
