/*
 * What a repository should have and has not, against what `git rev-list --missing=print` says.
 */

import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectRoots } from '../../src/git/roots.ts';
import { missingFrom } from '../../src/graph/missing.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';
import { absentObjects } from './absent-objects.ts';
import { graphOf } from './graph-of.ts';

async function missingIn(repo: Repo, dir = repo.dir): Promise<string[]> {
  const { graph, idOf } = graphOf(repo.dir, 1);
  return missingFrom(graph, idOf, await collectRoots(dir));
}

async function expectAsGit(repo: Repo, missing: readonly string[]): Promise<void> {
  expect(await missingIn(repo)).toEqual([...missing].sort());
  expect((await absentObjects(repo.dir)).map(({ oid }) => oid)).toEqual([...missing].sort());
}

function remove(repo: Repo, oid: string): void {
  rmSync(repo.path('.git/objects', oid.slice(0, 2), oid.slice(2)));
}

/** Removes what `revision` names and returns its id. */
async function lose(repo: Repo, revision: string): Promise<string> {
  const oid = await repo.git('rev-parse', revision);
  remove(repo, oid);
  return oid;
}

async function threeCommits(repo: Repo): Promise<void> {
  await repo.commit({ 'a.txt': 'one\n', 'sub/deep/b.txt': 'two\n' });
  await repo.commit({ 'sub/deep/b.txt': 'three\n' });
  await repo.commit({ 'a.txt': 'four\n' });
}

describe('named as git names it', () => {
  test('nothing is missing: nothing', () =>
    withRepo(async (repo) => {
      await expectAsGit(repo, []);
      await threeCommits(repo);
      await expectAsGit(repo, []);
    }));

  test.each(['HEAD:a.txt', 'HEAD~2:sub/deep/b.txt', 'HEAD~2:sub', 'HEAD~2^{tree}', 'HEAD~1', 'HEAD~2'])('%s', (lost) =>
    withRepo(async (repo) => {
      await threeCommits(repo);
      await expectAsGit(repo, [await lose(repo, lost)]);
    }),
  );

  test('several, behind missing commits as well', () =>
    withRepo(async (repo) => {
      await threeCommits(repo);
      await repo.git('branch', 'first', 'HEAD~2');
      const lost = [await lose(repo, 'HEAD~2:a.txt'), await lose(repo, 'HEAD:a.txt'), await lose(repo, 'HEAD~1')];
      expect(await missingIn(repo)).toEqual(lost.sort());
    }));

  test('what a branch and what a tag of a tag point to', () =>
    withRepo(async (repo) => {
      await threeCommits(repo);
      await repo.git('checkout', '-q', '-b', 'topic');
      await repo.commit({ 'c.txt': 'five\n' });
      await repo.git('checkout', '-q', 'main');
      repo.write('d.txt', 'six\n');
      await repo.git('tag', '-a', 'inner', '-m', 'x', await repo.git('hash-object', '-w', 'd.txt'));
      await repo.git('tag', '-a', 'outer', '-m', 'x', 'inner');
      const lost = [await lose(repo, 'topic'), await lose(repo, 'inner^{}')];
      expect(await missingIn(repo)).toEqual(lost.sort());
      remove(repo, await repo.git('rev-parse', 'inner'));
      expect(await missingIn(repo)).toEqual([lost[0], await repo.git('rev-parse', 'inner')].sort());
    }));

  test('what only lost commits name: not missing', () =>
    withRepo(async (repo) => {
      await threeCommits(repo);
      await repo.commit({ 'lost.txt': 'lost\n' });
      const lost = await repo.git('rev-parse', 'HEAD:lost.txt');
      await repo.git('reset', '-q', '--hard', 'HEAD~1');
      remove(repo, lost);
      await expectAsGit(repo, [lost]);
      await repo.git('reflog', 'expire', '--expire=now', '--all');
      rmSync(repo.path('.git/ORIG_HEAD'), { force: true });
      await expectAsGit(repo, []);
    }));

  test('what reflogs name and is pruned: not missing; what it leads to is', () =>
    withRepo(async (repo) => {
      await threeCommits(repo);
      await repo.commit({ 'x.txt': 'pruned\n' });
      await repo.commit({ 'x.txt': 'kept\n' });
      await repo.git('reset', '-q', '--hard', 'HEAD~2');
      await lose(repo, 'HEAD@{2}');
      const [kept = ''] = (await repo.git('rev-parse', 'HEAD@{1}')).split('\n');
      const pruned = await repo.git('rev-parse', 'HEAD@{2}');
      expect(await missingIn(repo)).toEqual([pruned]);
      remove(repo, kept);
      await expectAsGit(repo, []);
    }));

  test('a stash', () =>
    withRepo(async (repo) => {
      await threeCommits(repo);
      for (const content of ['old\n', 'new\n']) {
        repo.write('a.txt', content);
        await repo.git('stash', '-q');
      }
      await expectAsGit(repo, [await lose(repo, 'stash@{0}:a.txt'), await lose(repo, 'stash@{1}:a.txt')]);
    }));

  test('what is staged, before the first commit too; submodules are not', () =>
    withRepo(async (repo) => {
      repo.write('sub/a.txt', 'one\n');
      await repo.git('add', '.');
      await repo.git('update-index', '--add', '--cacheinfo', `160000,${'1234567890'.repeat(4)},module`);
      await expectAsGit(repo, [await lose(repo, ':sub/a.txt')]);
    }));

  test('what stood in the index before a conflict was resolved', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n' });
      await repo.git('checkout', '-q', '-b', 'topic');
      await repo.commit({ 'a.txt': 'two\n' });
      await repo.git('checkout', '-q', 'main');
      await repo.commit({ 'a.txt': 'three\n' });
      await repo.tryGit(['merge', '-q', 'topic']);
      repo.write('a.txt', 'four\n');
      await repo.git('add', 'a.txt');
      await repo.git('branch', '-q', '-D', 'topic');
      await repo.git('reflog', 'expire', '--expire=now', '--all');
      const [, theirs = ''] = /^100644 (\S+) 3\t/m.exec(await repo.git('ls-files', '--resolve-undo')) ?? [];
      remove(repo, theirs);
      await expectAsGit(repo, [theirs]);
    }));

  test('the detached HEAD and the index of another worktree; asked from either', () =>
    withRepo(async (repo) => {
      await threeCommits(repo);
      const other = repo.path('../other');
      await repo.git('worktree', 'add', '-q', '--detach', other, 'HEAD~1');
      repo.write('../other/c.txt', 'staged there\n');
      await repo.tryGit(['add', 'c.txt'], {}, other);
      repo.write('../other/d.txt', 'committed there\n');
      await repo.tryGit(['add', 'd.txt'], {}, other);
      await repo.tryGit(['commit', '-q', '-m', 'x', 'd.txt'], {}, other);
      const ask = async (revision: string): Promise<string> =>
        (await repo.tryGit(['rev-parse', revision], {}, other)).stdout.trim();
      const lost = [await ask(':c.txt'), await ask('HEAD:d.txt')];
      for (const oid of lost) remove(repo, oid);
      await expectAsGit(repo, lost);
      expect(await missingIn(repo, other)).toEqual(lost.sort());
      rmSync(repo.path('.git/worktrees/other/logs'), { recursive: true });
      await expectAsGit(repo, lost);
    }));

  test('asked from a subfolder and from the git directory', () =>
    withRepo(async (repo) => {
      await threeCommits(repo);
      repo.write('top.txt', 'top\n');
      await repo.git('add', 'top.txt');
      const lost = await lose(repo, ':top.txt');
      expect(await missingIn(repo, repo.path('sub'))).toEqual([lost]);
      expect(await missingIn(repo, repo.path('.git'))).toEqual([lost]);
    }));

  test('the empty tree that the store does not have: git has it', () =>
    withRepo(async (repo) => {
      const empty = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
      await repo.git('update-ref', 'refs/heads/main', await repo.git('commit-tree', '-m', 'x', empty));
      await expectAsGit(repo, []);
    }));

  test('shallow: parents of the last commits are not missing', () =>
    withRepo(async (repo) => {
      await threeCommits(repo);
      await repo.git('reflog', 'expire', '--expire=now', '--all');
      const lost = await lose(repo, 'HEAD~2');
      await expectAsGit(repo, [lost]);
      repo.write('.git/shallow', `${await repo.git('rev-parse', 'HEAD~1')}\n`);
      const roots = await collectRoots(repo.dir);
      expect(roots.shallow).toEqual([await repo.git('rev-parse', 'HEAD~1')]);
      await expectAsGit(repo, []);
    }));
});

describe('reflogs', () => {
  test('both ids of each line, however long lines are; null ids and other files are passed over', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n' });
      const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));
      const lines = [
        `${'0'.repeat(40)} ${a} Who <who@example.com> 1 +0000\t${'x'.repeat(200_000)}${b} ${b} \n`,
        'no log\n',
        `${b} ${c} Who <who@example.com> 1 +0000\tlast, unfinished`,
      ];
      mkdirSync(repo.path('.git/logs/refs/heads/deep'), { recursive: true });
      appendFileSync(repo.path('.git/logs/refs/heads/deep/x'), lines.join(''));
      const { logged } = await collectRoots(repo.dir);
      expect(logged.sort()).toEqual([await repo.git('rev-parse', 'HEAD'), a, b, c].sort());
    }));

  test('refs in tables: git is asked', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n' });
      const old = await repo.commit({ 'a.txt': 'two\n' });
      await repo.git('reset', '-q', '--hard', 'HEAD~1');
      mkdirSync(repo.path('.git/reftable'));
      expect((await collectRoots(repo.dir)).tips).toContain(old);
    }));
});
