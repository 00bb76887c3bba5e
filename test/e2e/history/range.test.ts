/*
 * `leakgate history RANGE`: what the commits of a range bring, and ranges that are none.
 */

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { report } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { onlyPlace, origins, pairFile } from './pair.ts';

/** main with one pair, topic with another. */
async function mainAndTopic(repo: Repo): Promise<{ main: string; topic: string }> {
  const main = await repo.commit({ 'main.txt': pairFile('main') });
  await repo.git('checkout', '-q', '-b', 'topic');
  const topic = await repo.commit({ 'topic.txt': pairFile('topic') });
  await repo.git('checkout', '-q', 'main');
  return { main, topic };
}

describe('a range', () => {
  it('main..topic: only what topic brings, with its commit', () =>
    withRepo(async (repo) => {
      const { topic } = await mainAndTopic(repo);
      const found = await report(['history', 'main..topic'], { cwd: repo.dir });
      expect(onlyPlace(found)).toMatchObject({ path: 'topic.txt', commit: topic, refs: ['refs/heads/topic'] });
      expect(found.code).toBe(1);
    }));

  it('two operands, topic ^main: the same', () =>
    withRepo(async (repo) => {
      await mainAndTopic(repo);
      const found = await report(['history', 'topic', '^main'], { cwd: repo.dir });
      expect(onlyPlace(found).path).toBe('topic.txt');
    }));

  it('one revision: all that it reaches', () =>
    withRepo(async (repo) => {
      await mainAndTopic(repo);
      const found = await report(['history', 'topic'], { cwd: repo.dir });
      expect(origins(found)).toHaveLength(2);
    }));

  it('that no ref ends in: what it brings is reachable history, and the branch is named', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      const commit = await repo.commit({ 'b.txt': pairFile() });
      await repo.git('rm', '-q', 'b.txt');
      await repo.commit({});
      await repo.commit({ 'a.txt': 'more\n' });
      const found = await report(['history', 'HEAD~3..HEAD~2'], { cwd: repo.dir });
      expect(onlyPlace(found)).toMatchObject({ origin: 'history', commit, inHead: false, refs: ['refs/heads/main'] });
    }));

  it.each(['HEAD..HEAD', 'HEAD^@'])('%s, which brings nothing: exit 2, never clean', (range) =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': pairFile() });
      const { code, stdout, stderr } = await runWarm(['history', range], { cwd: repo.dir });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(range);
    }),
  );

  it('with a commit message: found', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      const commit = await repo.commit({ 'a.txt': 'more\n' }, pairFile());
      const found = await report(['history', 'HEAD~1..HEAD'], { cwd: repo.dir });
      expect(onlyPlace(found)).toMatchObject({ origin: 'message', commit });
    }));

  it('without secrets: exit 0', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': pairFile() });
      await repo.commit({ 'b.txt': 'nothing\n' });
      const found = await report(['history', 'HEAD~1..HEAD'], { cwd: repo.dir });
      expect(found).toMatchObject({ code: 0, complete: true, findings: [] });
      expect(found.coverage.objects).toBe(3);
    }));

  it('whose objects are missing in part: they are named, exit 2', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      await repo.commit({ 'b.txt': pairFile(), 'lost.txt': 'lost\n' });
      const lost = await repo.git('rev-parse', 'HEAD:lost.txt');
      const { rmSync } = await import('node:fs');
      rmSync(repo.path('.git/objects', lost.slice(0, 2), lost.slice(2)));
      const found = await report(['history', 'HEAD~1..HEAD'], { cwd: repo.dir });
      expect(found.coverage.skipped).toEqual([{ what: lost, why: 'missing-object' }]);
      expect([found.findings.length, found.code]).toEqual([1, 2]);
    }));
});

describe('what is no range', () => {
  it.each(['nowhere', 'main..nowhere', 'HEAD~99', '0123456789abcdef0123456789abcdef01234567', 'no:such'])(
    '%s: exit 2, the revision is named, no report',
    (range) =>
      withRepo(async (repo) => {
        await repo.commit({ 'a.txt': pairFile() });
        const { code, stdout, stderr } = await runWarm(['history', range, '--format', 'json'], { cwd: repo.dir });
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toContain(range);
        expect(stderr).not.toContain('git rev-list');
      }),
  );

  it.each([
    ['--all', []],
    ['--all', ['--']],
    ['--output=leaked', ['--']],
    ['main --all', ['--']],
    ['--no-walk', ['--', 'main']],
    ['--stdin', ['--', 'main']],
  ])('%s as an option of git, after %j: refused with exit 2, nothing written', (range, before) =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': pairFile() });
      const { code, stdout } = await runWarm(['history', ...before, range], { cwd: repo.dir });
      expect([code, stdout, existsSync(repo.path('leaked'))]).toEqual([2, '', false]);
    }),
  );

  it('an unborn branch: exit 2', () =>
    withRepo(async (repo) => {
      expect((await runWarm(['history', 'main'], { cwd: repo.dir })).code).toBe(2);
    }));
});
