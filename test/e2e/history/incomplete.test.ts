/*
 * Repositories in which something is not there or not whole: what is there is scanned, what is not is named, and the
 * exit code is 2. An empty repository is neither.
 */

import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placesIn, report, run } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { onlyPlace, pairFile, SECRET_RULE } from './pair.ts';

const history = (repo: Repo) => report(['history'], { cwd: repo.dir });

function looseObject(repo: Repo, oid: string): string {
  return repo.path('.git/objects', oid.slice(0, 2), oid.slice(2));
}

/** Overwrites bytes of a loose object, from `offset` on. */
function damage(path: string, offset: number): void {
  chmodSync(path, 0o644);
  const bytes = readFileSync(path);
  bytes.fill(0xa5, offset);
  writeFileSync(path, bytes);
}

/** Two commits: a pair in `a.txt`, and two other files of which `lost.txt` will be damaged. */
async function twoCommits(repo: Repo, lost: string | Uint8Array = 'lost\n'): Promise<{ added: string; lost: string }> {
  const added = await repo.commit({ 'a.txt': pairFile() });
  await repo.commit({ 'lost.txt': lost, 'b.txt': 'nothing\n' });
  return { added, lost: await repo.git('rev-parse', 'HEAD:lost.txt') };
}

describe('a clone without all of its history', () => {
  it('shallow: what is there is found, the gap is named, exit 2', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'old.txt': pairFile(2) });
      await repo.git('rm', '-q', 'old.txt');
      await repo.commit({});
      const tip = await repo.commit({ 'a.txt': pairFile() });
      await repo.git('clone', '-q', '--depth=1', `file://${repo.dir}`, repo.path('../shallow'));
      const found = await report(['history'], { cwd: repo.path('../shallow') });
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit: tip, inHead: true });
      expect(found.coverage.skipped).toEqual([{ what: tip, why: 'shallow' }]);
      expect([found.complete, found.code]).toEqual([false, 2]);
    }));

  it('shallow and clean: exit 2 all the same', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': pairFile() });
      await repo.commit({ 'a.txt': 'nothing\n' });
      await repo.git('clone', '-q', '--depth=1', `file://${repo.dir}`, repo.path('../shallow'));
      const found = await report(['history'], { cwd: repo.path('../shallow') });
      expect([found.findings, found.complete, found.code]).toEqual([[], false, 2]);
    }));

  it('partial (blob:none): what is there is found and attributed, what is missing is listed, nothing is fetched', () =>
    withRepo(async (repo) => {
      await repo.git('config', 'uploadpack.allowFilter', 'true');
      await repo.commit({ 'old.txt': pairFile(2) });
      const old = await repo.git('rev-parse', 'HEAD:old.txt');
      await repo.git('rm', '-q', 'old.txt');
      const tip = await repo.commit({ 'a.txt': pairFile() });
      await repo.git('clone', '-q', '--filter=blob:none', `file://${repo.dir}`, repo.path('../partial'));
      const objects = () => run('git', ['count-objects', '-v'], { cwd: repo.path('../partial') });
      const before = await objects();
      const found = await report(['history'], { cwd: repo.path('../partial') });
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit: tip, inHead: true });
      expect(found.coverage.skipped).toEqual([{ what: old, why: 'missing-promised' }]);
      expect(found.code).toBe(2);
      expect((await objects()).stdout).toBe(before.stdout);
    }));

  it('partial (tree:0): what is there is found, what is missing is listed, exit 2', () =>
    withRepo(async (repo) => {
      await repo.git('config', 'uploadpack.allowFilter', 'true');
      await repo.commit({ 'old.txt': 'old\n' });
      const old = await repo.git('rev-parse', 'HEAD^{tree}');
      await repo.commit({ 'a.txt': pairFile() });
      await repo.git('clone', '-q', '--filter=tree:0', `file://${repo.dir}`, repo.path('../partial'));
      const found = await report(['history'], { cwd: repo.path('../partial') });
      expect(found.findings.map(({ rule }) => rule)).toEqual([SECRET_RULE]);
      expect(found.coverage.skipped).toContainEqual({ what: old, why: 'missing-promised' });
      expect(found.code).toBe(2);
    }));
});

describe('an object that cannot be read', () => {
  it('loose, its header overwritten: named as corrupt, the others are scanned, exit 2', () =>
    withRepo(async (repo) => {
      const { added, lost } = await twoCommits(repo);
      damage(looseObject(repo, lost), 0);
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit: added });
      expect(found.coverage.skipped).toEqual([expect.objectContaining({ what: lost, why: 'corrupt-object' })]);
      expect([found.complete, found.code]).toEqual([false, 2]);
    }));

  it('loose, its end overwritten: named as corrupt, the others are scanned, exit 2', () =>
    withRepo(async (repo) => {
      const noise = Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * i * 31) % 251));
      const { added, lost } = await twoCommits(repo, noise);
      damage(looseObject(repo, lost), 300);
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit: added });
      expect(found.coverage.skipped).toEqual([expect.objectContaining({ what: lost, why: 'corrupt-object' })]);
      expect(found.code).toBe(2);
    }));

  it('in a pack: named as corrupt, the others are scanned, exit 2', () =>
    withRepo(async (repo) => {
      const noise = Buffer.from(Array.from({ length: 20_000 }, (_, i) => (i * i * 31) % 251));
      const { added, lost } = await twoCommits(repo, noise);
      await repo.git('gc', '-q', '--prune=now');
      const folder = repo.path('.git/objects/pack');
      const pack = readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '';
      const verified = await repo.git('verify-pack', '-v', `${folder}/${pack}`);
      const offset = Number(new RegExp(`^${lost} blob +\\d+ \\d+ (\\d+)`, 'm').exec(verified)?.[1]);
      chmodSync(`${folder}/${pack}`, 0o644);
      const bytes = readFileSync(`${folder}/${pack}`);
      bytes.fill(0xa5, offset + 40, offset + 80);
      writeFileSync(`${folder}/${pack}`, bytes);
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit: added });
      expect(found.coverage.skipped).toEqual([expect.objectContaining({ what: lost, why: 'corrupt-object' })]);
      expect(found.code).toBe(2);
    }));

  it('several of them: all are named, the others are scanned', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': pairFile() });
      const names = ['one', 'two', 'three', 'four'];
      await repo.commit(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
      const lost: string[] = [];
      for (const name of names) lost.push(await repo.git('rev-parse', `HEAD:${name}`));
      for (const oid of lost) damage(looseObject(repo, oid), 0);
      const found = await history(repo);
      expect(found.coverage.skipped.map(({ what, why }) => `${why} ${what}`).sort()).toEqual(
        lost.map((oid) => `corrupt-object ${oid}`).sort(),
      );
      expect(placesIn(found)).toEqual([`${SECRET_RULE}@a.txt:2`]);
    }));
});

describe('an object that is not there', () => {
  it('a blob: named as missing, the others are scanned, exit 2', () =>
    withRepo(async (repo) => {
      const { added, lost } = await twoCommits(repo);
      rmSync(looseObject(repo, lost));
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit: added });
      expect(found.coverage.skipped).toEqual([{ what: lost, why: 'missing-object' }]);
      expect([found.complete, found.code]).toEqual([false, 2]);
    }));

  it('a blob in a repository without secrets: exit 2, not 0', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'lost.txt': 'lost\n' });
      const lost = await repo.git('rev-parse', 'HEAD:lost.txt');
      rmSync(looseObject(repo, lost));
      expect((await history(repo)).code).toBe(2);
    }));

  it('a tree: named as missing, the findings stay', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': pairFile(), 'sub/b.txt': 'nothing\n' });
      const lost = await repo.git('rev-parse', 'HEAD:sub');
      await repo.commit({ 'sub/b.txt': 'more\n' });
      rmSync(looseObject(repo, lost));
      const found = await history(repo);
      expect(found.findings.map(({ rule }) => rule)).toEqual([SECRET_RULE]);
      expect(found.coverage.skipped).toContainEqual({ what: lost, why: 'missing-object' });
      expect(found.code).toBe(2);
    }));

  it('a commit in the middle: named as missing, the findings stay', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': pairFile() });
      const lost = await repo.commit({ 'b.txt': 'nothing\n' });
      await repo.commit({ 'c.txt': 'nothing\n' });
      rmSync(looseObject(repo, lost));
      const found = await history(repo);
      expect(found.findings.map(({ rule }) => rule)).toEqual([SECRET_RULE]);
      expect(found.coverage.skipped).toContainEqual(expect.objectContaining({ what: lost, why: 'missing-object' }));
      expect(found.code).toBe(2);
    }));

  it('the commit that a branch points to: named as missing, the findings stay', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': pairFile() });
      await repo.git('checkout', '-q', '-b', 'topic');
      const lost = await repo.commit({ 'b.txt': 'nothing\n' });
      await repo.git('checkout', '-q', 'main');
      rmSync(looseObject(repo, lost));
      const found = await history(repo);
      expect(found.findings.map(({ rule }) => rule)).toEqual([SECRET_RULE]);
      expect(found.coverage.skipped).toContainEqual(expect.objectContaining({ what: lost, why: 'missing-object' }));
      expect(found.code).toBe(2);
    }));

  it('what is staged: named as missing, exit 2', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      repo.write('b.txt', 'staged\n');
      await repo.git('add', 'b.txt');
      const lost = await repo.git('rev-parse', ':b.txt');
      rmSync(looseObject(repo, lost));
      const found = await history(repo);
      expect(found.coverage.skipped).toEqual([{ what: lost, why: 'missing-object' }]);
      expect(found.code).toBe(2);
    }));

  it('any object at all: exit 2', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      for (const name of readdirSync(repo.path('.git/objects')))
        if (name.length === 2) rmSync(repo.path('.git/objects', name), { recursive: true });
      expect((await runWarm(['history'], { cwd: repo.dir })).code).toBe(2);
    }));
});

describe('a repository without commits', () => {
  it.each([[['history']], [[]]])('leakgate %j: exit 0, nothing looked at, complete', (args) =>
    withRepo(async (repo) => {
      const found = await report(args, { cwd: repo.dir });
      expect(found).toMatchObject({ code: 0, complete: true, findings: [] });
      expect(found.coverage).toMatchObject({ objects: 0, files: 0, bytes: 0 });
    }),
  );

  it('and with an empty folder: exit 0', () =>
    withRepo(async (repo) => {
      repo.write('src/x', '');
      rmSync(repo.path('src/x'));
      expect((await runWarm([], { cwd: repo.dir })).code).toBe(0);
    }));

  it('with a pair staged: found in the index', () =>
    withRepo(async (repo) => {
      repo.write('a.txt', pairFile());
      await repo.git('add', 'a.txt');
      expect(onlyPlace(await history(repo))).toMatchObject({ origin: 'index', path: 'a.txt', commit: null });
    }));
});
