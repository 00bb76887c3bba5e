import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withIgnored } from '../../../src/fix/env/ignore-text.ts';
import { withRepo } from '../../helpers/with-repo.ts';

test.each([
  [null, '/.env\n'],
  ['', '/.env\n'],
  ['node_modules/\n', 'node_modules/\n/.env\n'],
  ['node_modules/', 'node_modules/\n/.env\n'],
  ['a\r\nb', 'a\r\nb\r\n/.env\r\n'],
  ['#.env\n/.env.local\nsub/.env\n', '#.env\n/.env.local\nsub/.env\n/.env\n'],
  ['.env\n!.env\n', '.env\n!.env\n/.env\n'],
  ['/.env\n!/.env*\n', '/.env\n!/.env*\n/.env\n'],
  ['.env\n!**/.e?v\n', '.env\n!**/.e?v\n/.env\n'],
  ['.env\n!.[a-z]nv', '.env\n!.[a-z]nv\n/.env\n'],
  ['.env\n!\\.env\n', '.env\n!\\.env\n/.env\n'],
])('%j gets the line at its end', (text, expected) => {
  expect(withIgnored(text, '.env')).toBe(expected);
  expect(withIgnored(expected, '.env')).toBe(expected);
});

test.each([['.env\n'], ['/.env'], ['/.env  \r\nb\r\n'], ['!.env\n.env\n'], ['.env\n!.env.example\n!env\n!/a/\n']])(
  '%j has it already',
  (text) => {
    expect(withIgnored(text, '.env')).toBe(text);
  },
);

test.each([
  ['sub/.env', '/sub/.env\n'],
  ['#key', '/#key\n'],
  ['!key', '/!key\n'],
  ['a*b?[c]\\d', '/a\\*b\\?\\[c]\\\\d\n'],
  ['key  ', '/key\\ \\ \n'],
])('%s is named so that git takes no part of it for a wildcard', (path, expected) => {
  expect(withIgnored(null, path)).toBe(expected);
  expect(withIgnored(expected, path)).toBe(expected);
});

test('a comment that looks like the path is no line for it', () => {
  expect(withIgnored('#key\n', '#key')).toBe('#key\n/#key\n');
});

test('a path with a line break is refused', () => {
  expect(() => withIgnored(null, 'a\nb')).toThrow(RangeError);
});

const LINES = [
  '.env',
  '/.env',
  '!.env',
  '!/.env',
  '!*',
  '!.*',
  '!.e*',
  '!**/.env',
  '!.[!a]nv',
  '!.en?',
  '!x/.env',
  '*.env',
];
const PATHS = ['.env', 'sub/.env', '#key', '!key', 'key  ', 'a*b', 'a[b]c', '\\k'];

test('git ignores the path afterwards, whatever stood there', async () => {
  await withRepo(async (repo) => {
    const property = fc.asyncProperty(
      fc.array(fc.constantFrom(...LINES, '# x', '', ' .env', '\\.env', '!\\.env'), { maxLength: 5 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(...PATHS),
      async (lines, ending, path) => {
        repo.write('.gitignore', withIgnored(lines.join(ending), path));
        expect((await repo.tryGit(['check-ignore', '-q', '--', path])).code).toBe(0);
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });
});
