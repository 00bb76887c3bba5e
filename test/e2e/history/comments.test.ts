/*
 * Comments that allow a finding, in history: what they mean for versions without them, and for the next scan.
 */

import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placesIn, type Report, report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { tarOf } from '../../helpers/tar.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { ID_RULE, origins, SECRET_RULE } from './pair.ts';

const NOTE = '# leakgate:allow * a key for tests';
const { id, secret } = awsPair('history comments');
const BARE = `aws_secret_access_key = ${secret}\n`;
const ALLOWED = `${NOTE}\n${BARE}`;

interface Explained extends Report {
  readonly dropped: readonly {
    readonly filter: string;
    readonly rule: string;
    readonly path: string;
    readonly line: number;
  }[];
}

function scan(repo: Repo, ...args: string[]): Promise<Report> {
  mkdirSync(repo.path('../state'), { recursive: true });
  return report(args, { cwd: repo.dir, env: { XDG_STATE_HOME: repo.path('../state') } });
}

/** What comments allow, as `rule@path:line`. */
async function allowedIn(repo: Repo, ...args: string[]): Promise<string[]> {
  const { dropped } = (await scan(repo, ...args, '--explain')) as Explained;
  const inline = dropped.filter(({ filter }) => filter === 'inline');
  return inline.map(({ rule, path, line }) => `${rule}@${path}:${line}`).sort();
}

/** Twice, with a memory and without: always the same. */
async function history(repo: Repo): Promise<Report> {
  const first = await scan(repo, 'history');
  for (const args of [['history'], ['history', '--no-cache']])
    expect((await scan(repo, ...args)).findings).toEqual(first.findings);
  return first;
}

describe('versions of a file', () => {
  test('without the comment, which HEAD has: are not reported either', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.ini': BARE });
      await repo.commit({ 'a.ini': `x = 1\n${BARE}` });
      await repo.commit({ 'a.ini': ALLOWED });
      expect(placesIn(await history(repo))).toEqual([]);
      expect(await allowedIn(repo, 'history')).toEqual([`${SECRET_RULE}@a.ini:2`]);
    }));

  test('when HEAD has lost the comment: are reported', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.ini': ALLOWED });
      await repo.commit({ 'a.ini': BARE });
      expect(placesIn(await history(repo))).toEqual([`${SECRET_RULE}@a.ini:1`]);
    }));

  test('when HEAD has no such file any more: those without the comment are reported', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.ini': BARE, 'b.ini': `[b]\n${ALLOWED}` });
      await repo.commit({ 'a.ini': ALLOWED });
      await repo.git('rm', '-q', 'a.ini', 'b.ini');
      await repo.commit({ 'c.txt': 'c\n' });
      expect(placesIn(await history(repo))).toEqual([`${SECRET_RULE}@a.ini:1`]);
    }));

  test('at another path: are reported', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'old.ini': BARE });
      await repo.git('mv', 'old.ini', 'new.ini');
      await repo.commit({ 'new.ini': ALLOWED });
      expect(placesIn(await history(repo))).toEqual([`${SECRET_RULE}@old.ini:1`]);
    }));

  test('when HEAD has it twice, and one of them has no comment: that one is reported', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.ini': BARE });
      await repo.commit({ 'a.ini': `${ALLOWED}\n\n[b]\n${BARE}` });
      expect(placesIn(await history(repo))).toEqual([`${SECRET_RULE}@a.ini:6`]);
    }));

  test('a comment that is not committed yet: holds for history once it is on disk', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.ini': BARE });
      repo.write('a.ini', ALLOWED);
      expect(placesIn(await scan(repo))).toEqual([]);
      expect(placesIn(await scan(repo, 'history'))).toEqual([`${SECRET_RULE}@a.ini:1`]);
      await repo.git('add', 'a.ini');
      expect(placesIn(await history(repo))).toEqual([]);
    }));

  test('staged anew without the comment that is on disk: is reported', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.ini': 'x = 1\n' });
      repo.write('a.ini', BARE);
      await repo.git('add', 'a.ini');
      repo.write('a.ini', ALLOWED);
      expect(origins(await scan(repo))).toEqual(['index a.ini:1']);
    }));

  test('on disk without the comment that HEAD has: is reported there', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.ini': ALLOWED });
      repo.write('a.ini', BARE);
      expect(origins(await scan(repo))).toEqual(['worktree a.ini:1']);
    }));
});

describe('a pair', () => {
  test('whose secret HEAD allows: the id is found, now and then', () =>
    withRepo(async (repo) => {
      const idLine = `aws_access_key_id = ${id}\n`;
      await repo.commit({ 'a.ini': `${idLine}${BARE}` });
      await repo.commit({ 'a.ini': `${idLine}${ALLOWED}` });
      expect(placesIn(await history(repo))).toEqual([`${ID_RULE}@a.ini:1`]);
      await repo.commit({ 'a.ini': `${NOTE}\n${idLine}${ALLOWED}` });
      expect(placesIn(await history(repo))).toEqual([]);
      await repo.git('rm', '-q', 'a.ini');
      await repo.commit({});
      expect(placesIn(await history(repo))).toEqual([`${SECRET_RULE}@a.ini:2`]);
    }));
});

describe('the next scan', () => {
  test('of many versions, with the comment and without: the same, read by git or not', () =>
    withRepo(async (repo) => {
      for (let version = 0; version < 12; version++)
        await repo.commit({
          'a.ini': `${'# above\n'.repeat(20 + version)}${version % 3 === 0 ? ALLOWED : BARE}`,
          'in.tar': tarOf([{ name: 'b.ini', content: version % 2 === 0 ? ALLOWED : `${BARE}${version}\n` }]),
        });
      await history(repo);
      await repo.git('repack', '-adfq', '--depth=50');
      expect(placesIn(await history(repo))).toEqual([`${SECRET_RULE}@a.ini:32`, `${SECRET_RULE}@in.tar!b.ini:1`]);
      await repo.commit({ 'a.ini': ALLOWED, 'in.tar': tarOf([{ name: 'b.ini', content: ALLOWED }]) });
      expect(placesIn(await history(repo))).toEqual([]);
      await repo.commit({ 'a.ini': `${ALLOWED}\n\n${BARE}` });
      expect(placesIn(await history(repo))).toEqual([`${SECRET_RULE}@a.ini:5`]);
    }));

  test('a commit message has no comments', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'a\n' }, `fix\n\n${BARE.trim()} ${NOTE}`);
      expect(placesIn(await history(repo))).toEqual([`${SECRET_RULE}@message:7`]);
    }));
});
