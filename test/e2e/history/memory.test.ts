/*
 * What a scan leaves for the next one: less is read again, and the report stays the same.
 */

import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Report, report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { tarOf } from '../../helpers/tar.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { pairFile } from './pair.ts';

type Found = Report & { readonly code: number | null };

const MEMORY = '.git/leakgate/scanned';

/** A history scan of a user whose state is kept beside the repository. */
function history(repo: Repo, ...args: string[]): Promise<Found> {
  mkdirSync(repo.path('../state'), { recursive: true });
  return report(['history', ...args], { cwd: repo.dir, env: { XDG_STATE_HOME: repo.path('../state') } });
}

const shown = ({ findings, complete, code, coverage }: Found) => ({
  findings,
  complete,
  code,
  skipped: coverage.skipped,
  objects: coverage.objects,
});

/** What is said is what a scan without a memory says. Returns how many objects were not read again. */
async function expectSame(repo: Repo): Promise<number> {
  const found = await history(repo);
  expect(shown(found)).toEqual(shown(await history(repo, '--no-cache')));
  return found.coverage.remembered;
}

/** A repository with two findings, one of them deleted. */
async function withFindings(repo: Repo): Promise<void> {
  await repo.commit({ 'a.txt': pairFile(1), 'deep/er/b.txt': pairFile(2), 'c.txt': 'nothing\n' });
  await repo.git('rm', '-q', 'a.txt');
  await repo.commit({ 'c.txt': 'still nothing\n' });
}

/** Five versions of a file with a pair, one with its key id alone, and another pair with the same id on a merged branch. */
async function withVersions(repo: Repo): Promise<void> {
  const [idLine = '', secretLine = ''] = pairFile(1).split('\n');
  const [, otherSecret = ''] = pairFile(2).split('\n');
  for (let version = 0; version < 5; version++)
    await repo.commit({ 'pair.ini': `${'# above\n'.repeat(version)}${idLine}\n${secretLine}\n` });
  await repo.git('checkout', '-q', '-b', 'side', 'HEAD~3');
  await repo.commit({ 'side.ini': `${idLine}\n${otherSecret}\n` });
  await repo.commit({ 'side.ini': `${idLine}\n${otherSecret}\n# below\n`, 'alone.ini': `${idLine}\n` });
  await repo.git('checkout', '-q', 'main');
  await repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
  await repo.git('rm', '-q', 'alone.ini');
  await repo.commit({});
}

describe('the second scan', () => {
  it('of an unchanged repository: reads only what holds findings, and reports the same', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      expect((await history(repo)).coverage.remembered).toBe(0);
      const found = await history(repo);
      expect(found.coverage.remembered).toBe(found.coverage.objects - 2);
      expect(await expectSame(repo)).toBe(found.coverage.remembered);
    }));

  it('after new commits: reads the new objects; findings old and new are placed', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      const first = await history(repo);
      await repo.commit({ 'new/d.txt': pairFile(3) });
      await repo.git('mv', 'deep/er/b.txt', 'moved.txt');
      await repo.commit({});
      await repo.git('checkout', '-q', '-b', 'side', 'HEAD~2');
      await repo.commit({ 'a.txt': pairFile(1) });
      expect(await expectSame(repo)).toBe(first.coverage.objects - 2);
    }));

  it('with an object that cannot be looked into: that one is looked at again and named again, the others are not', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      const whole = tarOf([
        { name: 'a.ini', content: pairFile(4) },
        { name: 'b.txt', content: 'x'.repeat(2000) },
      ]);
      await repo.commit({ 'cut.tar': whole.subarray(0, 2100) });
      const first = await history(repo);
      expect([first.complete, first.code]).toEqual([false, 2]);
      expect(first.coverage.skipped).toMatchObject([{ why: 'archive-damaged' }]);
      expect(await expectSame(repo)).toBe(first.coverage.objects - 3);
    }));

  it('of many versions that hold a secret: reads the ones that are shown', () =>
    withRepo(async (repo) => {
      await withVersions(repo);
      const first = await history(repo);
      // Of pair.ini the last version, of alone.ini one, of the merged branch's side.ini one.
      expect(await expectSame(repo)).toBe(first.coverage.objects - 3);
    }));

  it('of which the one that was shown is damaged: names it, and reads the others', () =>
    withRepo(async (repo) => {
      await withVersions(repo);
      await history(repo);
      const oid = await repo.git('rev-parse', 'HEAD:pair.ini');
      const path = repo.path('.git/objects', oid.slice(0, 2), oid.slice(2));
      chmodSync(path, 0o644);
      writeFileSync(path, 'not an object');
      const found = await history(repo);
      expect(found.coverage.skipped).toMatchObject([{ what: oid, why: 'corrupt-object' }]);
      expect(shown(found).findings).toEqual(shown(await history(repo, '--no-cache')).findings);
    }));

  it('with secrets in names, messages and archives: reports the same', () =>
    withRepo(async (repo) => {
      const { id } = awsPair('names');
      await repo.commit({ [`keys/${id}.txt`]: 'x\n', 'a.tar': tarOf([{ name: 'in/b.ini', content: pairFile(6) }]) });
      await repo.git('commit', '-q', '--allow-empty', '-m', pairFile(7));
      await repo.git('tag', '-m', pairFile(8), 'v1');
      const first = await history(repo);
      expect(first.findings.length).toBeGreaterThanOrEqual(4);
      await expectSame(repo);
      await repo.git('mv', `keys/${id}.txt`, 'plain.txt');
      await repo.git('rm', '-q', 'a.tar');
      await repo.commit({});
      await expectSame(repo);
    }));

  it('after git gc: knows the objects by their ids', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      await repo.git('repack', '-dq');
      const first = await history(repo);
      await repo.commit({ 'e.txt': pairFile(4) });
      await repo.git('gc', '-q', '--prune=now');
      expect(await expectSame(repo)).toBe(first.coverage.objects - 2);
      // Three findings by now, and three objects of the last commit.
      expect(await expectSame(repo)).toBe(first.coverage.objects + 3 - 3);
    }));

  it('after commits were dropped and pruned: does not name them any more', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      await repo.commit({ 'gone.txt': pairFile(5) });
      await history(repo);
      await repo.git('reset', '-q', '--hard', 'HEAD~1');
      await repo.git('reflog', 'expire', '--expire=now', '--all');
      await repo.git('prune', '--expire=now');
      await expectSame(repo);
    }));

  it('of a repository that lacks objects: says so again', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      const lost = await repo.git('rev-parse', 'HEAD:c.txt');
      rmSync(repo.path('.git/objects', lost.slice(0, 2), lost.slice(2)));
      await history(repo);
      const found = await history(repo);
      expect(found.coverage.skipped).toEqual([{ what: lost, why: 'missing-object' }]);
      expect(found.code).toBe(2);
      expect(await expectSame(repo)).toBeGreaterThan(0);
    }));

  it('of a repository with a damaged object: reads everything again', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      const oid = await repo.git('rev-parse', 'HEAD:c.txt');
      const path = repo.path('.git/objects', oid.slice(0, 2), oid.slice(2));
      chmodSync(path, 0o644);
      writeFileSync(path, 'not an object');
      await history(repo);
      expect(existsSync(repo.path(MEMORY))).toBe(false);
      expect(await expectSame(repo)).toBe(0);
    }));
});

describe('a memory', () => {
  it('that was changed: is not believed', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      await history(repo);
      const bytes = readFileSync(repo.path(MEMORY));
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(repo.path(MEMORY), bytes);
      expect((await history(repo)).coverage.remembered).toBe(0);
      expect((await history(repo)).coverage.remembered).toBeGreaterThan(0);
      appendFileSync(repo.path(MEMORY), 'x');
      expect((await history(repo)).coverage.remembered).toBe(0);
    }));

  it('of another user: is not believed', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      await history(repo);
      mkdirSync(repo.path('../other'));
      const other = { cwd: repo.dir, env: { XDG_STATE_HOME: repo.path('../other') } };
      expect((await report(['history'], other)).coverage.remembered).toBe(0);
    }));

  it('that leads elsewhere: is neither read nor written', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      symlinkSync(repo.path('..'), repo.path('.git/leakgate'));
      await history(repo);
      expect(existsSync(repo.path('../scanned'))).toBe(false);
    }));

  it('is left by no scan with --no-cache or --explain, and by none of a user without a home', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      await history(repo, '--no-cache');
      await history(repo, '--explain');
      await report(['history'], { cwd: repo.dir });
      expect(existsSync(repo.path(MEMORY))).toBe(false);
    }));

  it('holds no secret and is the user’s own', () =>
    withRepo(async (repo) => {
      await withFindings(repo);
      await history(repo);
      const bytes = readFileSync(repo.path(MEMORY));
      for (const word of pairFile(1)
        .split(/\s+/)
        .filter((each) => each.length >= 20))
        expect(bytes.includes(word)).toBe(false);
      expect(statSync(repo.path(MEMORY)).mode & 0o077).toBe(0);
    }));
});
