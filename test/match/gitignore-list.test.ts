/*
 * Lists of paths as gitignore(5) has them: git itself says what they mean.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GitignoreList } from '../../src/match/gitignore-list.ts';
import { run } from '../helpers/run-cli.ts';
import { withRepo } from '../helpers/with-repo.ts';

const listOf = (gitignore: readonly string[], place: { inside?: string; above?: string } = {}) =>
  new GitignoreList({ gitignore, inside: '', above: '', ...place });

describe('what lists a path', () => {
  test.each<[string[], string, string | null]>([
    [['vendor/'], 'vendor/a/b.js', 'vendor/'],
    [['vendor/'], 'sub/vendor/b.js', 'sub/vendor/'],
    [['vendor/'], 'vendor', null],
    [['/vendor'], 'sub/vendor', null],
    [['*.min.js', '!own.min.js'], 'a/x.min.js', 'a/x.min.js'],
    [['*.min.js', '!own.min.js'], 'a/own.min.js', null],
    [['vendor/', '!vendor/own.js'], 'vendor/own.js', 'vendor/'],
    [['vendor/*', '!vendor/own.js'], 'vendor/own.js', null],
    [['a/**/z'], 'a/z', 'a/z'],
    [['**'], 'a/b', 'a/'],
    [['docs'], 'Docs/a', null],
    [['a.b', '(x|y)', '^c$'], 'axb', null],
    [['(x|y)'], '(x|y)', '(x|y)'],
    [['[', 'a\\'], '[', null],
    [['# comment', '', '   '], '# comment', null],
    [['fixtures/*.zip!*'], 'fixtures/a.zip!in/b', 'fixtures/a.zip!in/'],
    [['日本/*.txt'], '日本/鍵.txt', '日本/鍵.txt'],
  ])('%j: %s', (patterns, path, by) => expect(listOf(patterns).listedBy(path)).toBe(by));
});

test('patterns are those of their folder, paths those of where a scan stands', () => {
  const below = listOf(['src/gen/', 'top.txt'], { inside: 'src/' });
  expect(['gen/a', 'a', '../top.txt', '../../src/gen/a'].map((path) => below.listedBy(path))).toEqual([
    'gen/',
    null,
    '../top.txt',
    null,
  ]);
  const above = listOf(['/gen/'], { above: 'app/' });
  expect(['app/gen/a', 'gen/a', 'app/sub/gen/a'].map((path) => above.listedBy(path))).toEqual(['app/gen/', null, null]);
});

test('a pattern that would take others minutes is done at once', () => {
  const list = listOf(['a/**/a/**/a/**/a/**/b', '*a*a*a*a*a*b']);
  expect(list.test(`${'a/'.repeat(400)}a`)).toBe(false);
  expect(list.test('a'.repeat(4000))).toBe(false);
});

const piece = fc.constantFrom(
  'a',
  'b',
  'ab',
  '*',
  '?',
  '[ab]',
  '[!a]',
  '[a-c]',
  '[[:alpha:]]',
  '[]a]',
  '\\*',
  '.',
  '-',
);
// Two stars behind a letter are to git what its shortcut for literal beginnings makes of them, not what it documents.
const name = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('**', '***') },
);
const pattern = fc
  .tuple(
    fc.constantFrom('', '!', '/', '!/'),
    fc.array(name, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('', '/', ' ', '\\ '),
  )
  .map(([start, names, end]) => start + names.join('/') + end);
const segment = fc.stringMatching(/^(?:[ab]{1,2}|[abc.*[\]-]{1,2})$/).filter((text) => !/^\.{1,2}$/.test(text));
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

test('says what git says', () =>
  withRepo(async (repo) => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        fc.uniqueArray(path, { minLength: 20, maxLength: 60 }),
        async (patterns, paths) => {
          repo.write('.git/info/exclude', `${patterns.join('\n')}\n`);
          const args = ['-c', 'core.ignorecase=false', 'check-ignore', '--no-index', '-z', '--stdin'];
          const { code, stdout } = await run('git', args, {
            cwd: repo.dir,
            input: paths.map((each) => `./${each}\0`).join(''),
          });
          expect([0, 1]).toContain(code);
          const ignored = new Set(
            stdout
              .split('\0')
              .filter(Boolean)
              .map((each) => each.replace(/^\.\//, '')),
          );
          const list = listOf(patterns);
          count += ignored.size;
          expect(paths.filter((each) => list.test(each))).toEqual(paths.filter((each) => ignored.has(each)));
        },
      ),
      { numRuns: 150 },
    );
    expect(count).toBeGreaterThan(200);
  }));
