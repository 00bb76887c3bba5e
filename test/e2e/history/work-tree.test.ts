/*
 * `leakgate` without a command: history, index and working tree as one picture.
 */

import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { report } from '../../helpers/run-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { onlyPlace, origins, pairFile } from './pair.ts';

const all = (repo: Repo) => report([], { cwd: repo.dir });

it('committed and on disk: one place, to be edited on disk, with its commits', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ 'a.txt': pairFile() });
    expect(onlyPlace(await all(repo))).toMatchObject({
      origin: 'worktree',
      path: 'a.txt',
      commit,
      inHead: true,
      refs: ['refs/heads/main'],
    });
  }));

it('committed, then moved down by edits that are staged and that are not: one place, on the line that is on disk', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ 'a.txt': pairFile() });
    repo.write('a.txt', `# staged\n${pairFile()}`);
    await repo.git('add', 'a.txt');
    repo.write('a.txt', `# staged\n# not staged\n${pairFile()}`);
    expect(onlyPlace(await all(repo))).toMatchObject({ origin: 'worktree', line: 4, commit, inHead: true });
  }));

it('staged, and cleaned on disk: one place, in the index', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'b.txt': 'nothing\n' });
    repo.write('a.txt', pairFile());
    await repo.git('add', 'a.txt');
    repo.write('a.txt', 'clean\n');
    expect(onlyPlace(await all(repo))).toMatchObject({ origin: 'index', path: 'a.txt', commit: null });
  }));

it('on disk alone, not tracked: one place, without a commit', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'b.txt': 'nothing\n' });
    repo.write('new/a.txt', pairFile());
    expect(onlyPlace(await all(repo))).toMatchObject({ origin: 'worktree', path: 'new/a.txt', commit: null, refs: [] });
  }));

it('removed from the index and left on disk: the history is told at the same place', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ 'a.txt': pairFile() });
    await repo.git('rm', '-q', '--cached', 'a.txt');
    await repo.git('commit', '-q', '--allow-empty', '-m', 'untrack');
    expect(onlyPlace(await all(repo))).toMatchObject({ origin: 'worktree', path: 'a.txt', commit, inHead: false });
  }));

it('started in a sub-folder: everything is looked at, paths are those of the repository', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'top.txt': pairFile(1), 'sub/deep.txt': pairFile(2) });
    const found = await report([], { cwd: repo.path('sub') });
    expect(origins(found)).toEqual(['worktree sub/deep.txt:2', 'worktree top.txt:2']);
  }));

it('a .env that git ignores: reported as ignored, exit 0', () =>
  withRepo(async (repo) => {
    await repo.commit({ '.gitignore': '.env\n' });
    repo.write('.env', pairFile());
    const found = await all(repo);
    expect(onlyPlace(found)).toMatchObject({ origin: 'worktree', path: '.env', ignored: true, commit: null });
    expect(found.code).toBe(0);
  }));

it('a .env that git ignores now and that was committed before: exit 1', () =>
  withRepo(async (repo) => {
    const commit = await repo.commit({ '.env': pairFile() });
    await repo.git('rm', '-q', '--cached', '.env');
    repo.write('.gitignore', '.env\n');
    await repo.git('add', '.gitignore');
    await repo.git('commit', '-q', '-m', 'ignore it');
    const found = await all(repo);
    expect(onlyPlace(found)).toMatchObject({ path: '.env', commit, inHead: false });
    expect(found.code).toBe(1);
  }));

it('in a repository inside the folder: its files are read as well', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'b.txt': 'nothing\n' });
    mkdirSync(repo.path('inner'));
    await repo.tryGit(['init', '-q', repo.path('inner')]);
    repo.write('inner/a.txt', pairFile());
    expect(origins(await all(repo))).toEqual(['worktree inner/a.txt:2']);
  }));
