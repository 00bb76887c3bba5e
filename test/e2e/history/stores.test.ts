/*
 * Every way a repository can keep its objects: each is read, and read whole.
 */

import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placesIn, report } from '../../helpers/run-cli.ts';
import { Repo, withRepo } from '../../helpers/with-repo.ts';
import { onlyPlace, origins, pairFile, SECRET_RULE } from './pair.ts';

const FOUND = [`${SECRET_RULE}@a.txt:2`];

/** A pair, added and deleted. Returns the commit that adds it. */
async function addedAndDeleted(repo: Repo): Promise<string> {
  const added = await repo.commit({ 'a.txt': pairFile(), 'b.txt': 'nothing\n' });
  await repo.git('rm', '-q', 'a.txt');
  await repo.commit({});
  return added;
}

describe('a repository', () => {
  it('packed by git gc: found', () =>
    withRepo(async (repo) => {
      const commit = await addedAndDeleted(repo);
      await repo.git('gc', '-q', '--prune=now');
      const found = await report(['history'], { cwd: repo.dir });
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit, inHead: false });
    }));

  it('with many packs, a multi-pack index and a commit graph: found, each object read once', () =>
    withRepo(async (repo) => {
      await addedAndDeleted(repo);
      for (let seed = 2; seed < 6; seed++) {
        await repo.commit({ [`${seed}.txt`]: pairFile(seed) });
        await repo.git('repack', '-q', '-d');
      }
      await repo.git('multi-pack-index', 'write');
      await repo.git('commit-graph', 'write', '--reachable');
      const found = await report(['history'], { cwd: repo.dir });
      expect(placesIn(found)).toEqual([2, 3, 4, 5].map((n) => `${SECRET_RULE}@${n}.txt:2`).concat(FOUND));
      const count = (await repo.git('cat-file', '--batch-all-objects', '--batch-check')).split('\n').length;
      expect([found.coverage.objects, found.complete]).toEqual([count, true]);
    }));

  it('that borrows its objects (clone --shared): those of the other repository are read', () =>
    withRepo(async (repo) => {
      const commit = await addedAndDeleted(repo);
      await repo.git('clone', '-q', '--shared', repo.dir, repo.path('../borrower'));
      const found = await report(['history'], { cwd: repo.path('../borrower') });
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit });
      expect(onlyPlace(found).refs).toContain('refs/remotes/origin/main');
    }));

  it('with SHA-256 ids: found and attributed', () =>
    withRepo(
      async (repo) => {
        const commit = await addedAndDeleted(repo);
        expect(commit).toHaveLength(64);
        const found = await report(['history'], { cwd: repo.dir });
        expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit, inHead: false, refs: ['refs/heads/main'] });
      },
      ['--object-format=sha256'],
    ));

  it.each([[['history']], [[]]])('that is bare: found by leakgate %j', (args) =>
    withRepo(async (repo) => {
      const commit = await addedAndDeleted(repo);
      await repo.git('clone', '-q', '--bare', repo.dir, repo.path('../bare.git'));
      const found = await report(args, { cwd: repo.path('../bare.git') });
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit, inHead: false, refs: ['refs/heads/main'] });
      expect(found.code).toBe(1);
    }),
  );

  it('seen from a linked worktree: its history is that of all worktrees', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.txt': 'nothing\n' });
      await repo.git('worktree', 'add', '-q', '-b', 'topic', repo.path('../linked'));
      const commit = await repo.commit({ 'a.txt': pairFile() });
      const found = await report(['history'], { cwd: repo.path('../linked') });
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit, inHead: false, refs: ['refs/heads/main'] });
    }));

  it('that is a submodule: its own history is read, and not that of the outer repository', () =>
    withRepo(async (repo) => {
      mkdirSync(repo.path('../inner'));
      const inner = new Repo(repo.path('../inner'));
      await inner.git('init', '-q', '-b', 'main');
      const commit = await addedAndDeleted(inner);
      await repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.dir, 'vendor/inner');
      await repo.commit({ 'outer.txt': pairFile(2) });
      const found = await report(['history'], { cwd: repo.path('vendor/inner') });
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit });
      expect(placesIn(await report(['history'], { cwd: repo.dir }))).toEqual([`${SECRET_RULE}@outer.txt:2`]);
    }));

  it('in which an object is replaced (git replace): the raw object is found, under its own commit', () =>
    withRepo(async (repo) => {
      const commit = await repo.commit({ 'a.txt': pairFile() });
      const blob = await repo.git('rev-parse', 'HEAD:a.txt');
      repo.write('clean.txt', 'nothing\n');
      await repo.git('replace', blob, await repo.git('hash-object', '-w', 'clean.txt'));
      const found = await report(['history'], { cwd: repo.dir });
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', blob, commit, inHead: true });
    }));

  it('in which a commit is replaced: the raw commit is found', () =>
    withRepo(async (repo) => {
      const commit = await repo.commit({ 'a.txt': pairFile() });
      await repo.git('checkout', '-q', '--orphan', 'clean');
      await repo.git('rm', '-q', '-f', 'a.txt');
      const clean = await repo.commit({ 'b.txt': 'nothing\n' });
      await repo.git('checkout', '-q', 'main');
      await repo.git('replace', commit, clean);
      expect(onlyPlace(await report(['history'], { cwd: repo.dir }))).toMatchObject({ path: 'a.txt', commit });
    }));

  it('with grafts that hide the commit: found, attributed to what really is its history', () =>
    withRepo(async (repo) => {
      const commit = await addedAndDeleted(repo);
      const head = await repo.git('rev-parse', 'HEAD');
      repo.write('.git/info/grafts', `${head}\n`);
      const found = await report(['history'], { cwd: repo.dir });
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit, origin: 'history', refs: ['refs/heads/main'] });
    }));

  it('asked through GIT_DIR from elsewhere: that repository is read', () =>
    withRepo(async (repo) => {
      await addedAndDeleted(repo);
      mkdirSync(repo.path('../elsewhere'));
      const found = await report(['history'], { cwd: repo.path('../elsewhere'), env: { GIT_DIR: repo.path('.git') } });
      expect(placesIn(found)).toEqual(FOUND);
    }));
});

describe('two files with the same content in two branches', () => {
  it('are one finding with two places', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': pairFile() });
      await repo.git('checkout', '-q', '-b', 'topic');
      await repo.git('mv', 'a.txt', 'b.txt');
      await repo.commit({});
      await repo.git('checkout', '-q', 'main');
      const found = await report(['history'], { cwd: repo.dir });
      expect([found.findings.length, origins(found)]).toEqual([1, ['history b.txt:2', 'index a.txt:2']]);
    }));
});
