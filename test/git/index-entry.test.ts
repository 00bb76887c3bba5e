import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { indexEntries, indexEntry } from '../../src/git/index-entry.ts';
import { run } from '../helpers/run-cli.ts';
import { withRepo } from '../helpers/with-repo.ts';

/** Paths that git would take for patterns, or quote. */
const ODD = ['a b', 'schlüssel.ts', '"q"', 'line\nbreak', 'tab\tin', '*', ':(top)x', '-x', 'back\\slash'];

test('a path in the index: its entry; other paths: nothing', async () => {
  await withRepo(async (repo) => {
    await repo.commit({ 'src/app.ts': 'x', 'src/app.tsx': 'y' });
    const oid = await repo.git('rev-parse', ':src/app.ts');
    expect(await indexEntry(repo.dir, 'src/app.ts')).toEqual({ mode: '100644', oid, stage: 0, bar: null });
    expect(await indexEntry(repo.dir, 'app.ts')).toBe(null);
    expect(await indexEntries(repo.dir, [])).toEqual(new Map());
  });
});

test('asked from a folder below: the whole index counts, and paths are from the top level', async () => {
  await withRepo(async (repo) => {
    await repo.commit({ a: 'x', 'src/b': 'y' });
    expect([...(await indexEntries(repo.path('src'), ['a', 'src/b', 'b'])).keys()]).toEqual(['a', 'src/b']);
  });
});

test('paths of all kinds', async () => {
  await withRepo(async (repo) => {
    await repo.commit(Object.fromEntries(ODD.map((path) => [path, path])));
    expect([...(await indexEntries(repo.dir, ODD)).keys()].sort()).toEqual([...ODD].sort());
  });
});

test('a name that is not UTF-8: it does not pass for what it looks like', async () => {
  await withRepo(async (repo) => {
    const oid = await repo.git('hash-object', '-w', '--stdin');
    const input = Buffer.concat([Buffer.from(`100644 ${oid}\ta`), Buffer.from([0xff, 0])]);
    expect(await run('git', ['update-index', '-z', '--index-info'], { cwd: repo.dir, input })).toMatchObject({
      code: 0,
    });
    expect(await indexEntry(repo.dir, 'a\uFFFD')).toBe(null);
  });
});

test('flags that a new entry would not have: told', async () => {
  await withRepo(async (repo) => {
    await repo.commit({ skipped: 'x', assumed: 'x', empty: '' });
    await repo.git('update-index', '--skip-worktree', 'skipped');
    await repo.git('update-index', '--assume-unchanged', 'assumed');
    for (const path of ['sub/[i]', 'sub/empty']) repo.write(path, '');
    await repo.git('add', 'sub/empty');
    await repo.git('add', '--intent-to-add', 'sub/[i]');
    const paths = ['skipped', 'assumed', 'empty', 'sub/[i]', 'sub/empty'];
    const entries = await indexEntries(repo.path('sub'), paths);
    expect(paths.map((path) => entries.get(path)?.bar)).toEqual([
      'skip-worktree',
      'assume-unchanged',
      null,
      'intent-to-add',
      null,
    ]);
  });
});

test('an intent to add in a SHA-256 repository without commits: told', async () => {
  await withRepo(
    async (repo) => {
      repo.write('a', 'x');
      await repo.git('add', '--intent-to-add', 'a');
      expect(await indexEntry(repo.dir, 'a')).toMatchObject({ bar: 'intent-to-add' });
    },
    ['--object-format=sha256'],
  );
});

test('an unmerged path: told', async () => {
  await withRepo(async (repo) => {
    await repo.commit({ a: 'base' });
    await repo.git('checkout', '-q', '-b', 'other');
    await repo.commit({ a: 'theirs' });
    await repo.git('checkout', '-q', 'main');
    await repo.commit({ a: 'ours' });
    expect((await repo.tryGit(['merge', '-q', 'other'])).code).toBe(1);
    expect(await indexEntry(repo.dir, 'a')).toMatchObject({ stage: 1, bar: 'unmerged' });
  });
});

test('entries that cannot be beside a path: told for each of these paths', async () => {
  await withRepo(async (repo) => {
    await repo.commit({ file: 'x', 'folder/a/b': 'x', 'file.txt': 'x' });
    const paths = ['file/a', 'file/b/c', 'folder', 'folder/a', 'folder/c', 'fil'];
    const entries = await indexEntries(repo.dir, paths);
    expect([...entries].map(([path, { bar }]) => `${path} ${bar}`).sort()).toEqual([
      'file/a in-the-way',
      'file/b/c in-the-way',
      'folder in-the-way',
      'folder/a in-the-way',
    ]);
  });
});
