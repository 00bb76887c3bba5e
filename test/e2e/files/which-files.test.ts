/*
 * `leakgate files`: which files a list of paths and globs means.
 */

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Report, report } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { withFolder } from '../../helpers/with-repo.ts';
import { pairFile } from '../history/pair.ts';

/** Writes files, each with a pair of its own unless it says otherwise. */
function plant(dir: string, files: readonly string[] | Readonly<Record<string, string>>): void {
  const entries = Array.isArray(files) ? files.map((path) => [path, pairFile(path)]) : Object.entries(files);
  for (const [path, content] of entries) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

function paths({ findings }: Report): (string | null)[] {
  return findings.flatMap(({ places }) => places.map(({ path }) => path)).sort();
}

const files = (dir: string, ...patterns: string[]) => report(['files', ...patterns], { cwd: dir });

describe('outside a repository', () => {
  it('no pattern: everything below, hidden files too, with positions', () =>
    withFolder(async (dir) => {
      plant(dir, ['a.txt', '.hidden/b.txt', 'deep/er/c.txt']);
      const found = await files(dir);
      expect(paths(found)).toEqual(['.hidden/b.txt', 'a.txt', 'deep/er/c.txt']);
      expect(found.findings[0]?.places).toMatchObject([{ line: 2, column: 25, origin: 'worktree', commit: null }]);
      expect([found.code, found.complete, found.coverage.files]).toEqual([1, true, 3]);
    }));

  it('an empty folder, or one with nothing but folders: exit 0, nothing looked at', () =>
    withFolder(async (dir) => {
      expect((await runWarm(['files'], { cwd: dir })).code).toBe(0);
      mkdirSync(join(dir, 'a/b'), { recursive: true });
      const found = await files(dir);
      expect(found).toMatchObject({ code: 0, complete: true, coverage: { files: 0 } });
    }));

  it.each([
    [['**/*.ts'], ['a.ts', 'src/b.ts', 'src/deep/c.ts']],
    [['src/*.ts'], ['src/b.ts']],
    [['*.{ts,js}'], ['a.js', 'a.ts']],
    [['./src/**'], ['src/b.ts', 'src/deep/c.ts']],
    [
      ['src', 'a.js'],
      ['a.js', 'src/b.ts', 'src/deep/c.ts'],
    ],
    [['src/'], ['src/b.ts', 'src/deep/c.ts']],
    [
      ['src', 'src/b.ts', 'src/**'],
      ['src/b.ts', 'src/deep/c.ts'],
    ],
    [
      ['**/*.ts', '!src/deep/**'],
      ['a.ts', 'src/b.ts'],
    ],
  ])('%j: %j', (patterns, expected) =>
    withFolder(async (dir) => {
      plant(dir, ['a.ts', 'a.js', 'src/b.ts', 'src/deep/c.ts']);
      expect(paths(await files(dir, ...patterns))).toEqual(expected);
    }),
  );

  it.each(['app/(group)/[param].ts', 'app/(group)', 'app/(group)/*', 'app/**/[[]param].ts'])(
    'a file named (group)/[param].ts, asked for as %s: found',
    (pattern) =>
      withFolder(async (dir) => {
        plant(dir, ['app/(group)/[param].ts', 'app/p.ts']);
        expect(paths(await files(dir, pattern))).toEqual(['app/(group)/[param].ts']);
      }),
  );

  it('names that look like globs beside files that they would match: taken literally', () =>
    withFolder(async (dir) => {
      plant(dir, ['*.txt', 'a.txt', '{a,b}.md', 'a.md', '!b.txt']);
      expect(paths(await files(dir, '*.txt'))).toEqual(['*.txt']);
      expect(paths(await files(dir, '{a,b}.md'))).toEqual(['{a,b}.md']);
      expect(paths(await files(dir, '!b.txt'))).toEqual(['!b.txt']);
    }));

  it('an absolute path, a folder above and a glob above: found, with paths from here', () =>
    withFolder(async (dir) => {
      plant(dir, ['here/x', 'there/a.txt', 'there/.git/config', 'there/(b)/c.txt']);
      const here = join(dir, 'here');
      expect(paths(await files(here, join(dir, 'there/a.txt')))).toEqual(['../there/a.txt']);
      expect(paths(await files(here, '../there'))).toEqual(['../there/(b)/c.txt', '../there/a.txt']);
      expect(paths(await files(here, '../there/**/*.txt'))).toEqual(['../there/(b)/c.txt', '../there/a.txt']);
      expect(paths(await files(here, `${dir}/there/*.txt`))).toEqual(['../there/a.txt']);
      expect(paths(await files(here, '..'))).toEqual(['../there/(b)/c.txt', '../there/a.txt', 'x']);
    }));

  it('a file name with a newline, an escape sequence and letters beyond ASCII: as it is', () =>
    withFolder(async (dir) => {
      const names = [
        'line\nbreak.txt',
        'new\nfolder/a\r.txt',
        '\u2028.txt',
        'back\\slash.txt',
        'キー.txt',
        'spa ce.txt',
        `quo'te".txt`,
      ];
      plant(dir, names);
      expect(paths(await files(dir))).toEqual([...names].sort());
      expect((await runWarm(['files'], { cwd: dir })).stdout).not.toContain('line\nbreak');
    }));

  it.each([['nowhere.txt'], ['a.txt', 'nowhere.txt'], ['a.txt/b.txt'], ['nowhere/']])(
    'a path that is not there (%s %s): exit 2, no report',
    (...patterns) =>
      withFolder(async (dir) => {
        plant(dir, ['a.txt']);
        const { code, stdout, stderr } = await runWarm(['files', ...patterns, '--format', 'json'], { cwd: dir });
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toContain(patterns.at(-1));
      }),
  );

  it.each(['*.nothing', 'src/**/*.nothing', '(nowhere)/[x].ts', '../*.nothing', 'empty', 'empty/**'])(
    'a glob that matches nothing (%s): exit 2, no report',
    (pattern) =>
      withFolder(async (dir) => {
        plant(dir, ['a.txt']);
        mkdirSync(join(dir, 'empty'));
        const { code, stdout } = await runWarm(['files', pattern, '--format', 'json'], { cwd: dir });
        expect([code, stdout]).toEqual([2, '']);
      }),
  );
});

describe('symbolic links', () => {
  it('to files and folders: not followed, the text of the link is what is scanned', () =>
    withFolder(async (dir) => {
      plant(dir, ['outside/a.txt']);
      mkdirSync(join(dir, 'here'));
      symlinkSync('../outside/a.txt', join(dir, 'here/file'));
      symlinkSync('../outside', join(dir, 'here/folder'));
      symlinkSync('nowhere', join(dir, 'here/dangling'));
      const found = await files(join(dir, 'here'));
      expect(found).toMatchObject({ findings: [], complete: true, code: 0 });
      expect(found.coverage).toMatchObject({ files: 3, bytes: 33 });
    }));

  it('whose target is a secret: found', () =>
    withFolder(async (dir) => {
      symlinkSync(pairFile().replaceAll('\n', ' '), join(dir, 'link'));
      expect(paths(await files(dir))).toEqual(['link']);
      expect(paths(await files(dir, 'link'))).toEqual(['link']);
    }));

  it('named explicitly: what they lead to is read as well', () =>
    withFolder(async (dir) => {
      plant(dir, ['outside/a.txt', 'outside/b.txt']);
      mkdirSync(join(dir, 'here'));
      symlinkSync('../outside/a.txt', join(dir, 'here/file'));
      symlinkSync('../outside', join(dir, 'here/folder'));
      expect(paths(await files(join(dir, 'here'), 'file'))).toEqual(['file']);
      expect(paths(await files(join(dir, 'here'), 'folder'))).toEqual(['folder/a.txt', 'folder/b.txt']);
    }));

  it('that go round in a circle: no endless loop', () =>
    withFolder(async (dir) => {
      plant(dir, ['a/b/c.txt']);
      symlinkSync('..', join(dir, 'a/b/up'));
      symlinkSync('self', join(dir, 'self'));
      expect(paths(await files(dir))).toEqual(['a/b/c.txt']);
    }));
});
