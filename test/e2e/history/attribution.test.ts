/*
 * What a finding in history says of when it came, who brought it, where it was, and what still has it.
 */

import { describe, expect, it } from 'vitest';
import { report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { onlyPlace, pairFile, SECRET_RULE } from './pair.ts';

const history = (repo: Repo) => report(['history'], { cwd: repo.dir });

/** Commits `files` as somebody else. */
async function commitAs(repo: Repo, name: string, files: Readonly<Record<string, string>>): Promise<string> {
  await repo.git('config', 'user.name', name);
  for (const [path, content] of Object.entries(files)) repo.write(path, content);
  await repo.git('add', '-A');
  const author = `${name} <${name.toLowerCase()}@example.com>`;
  await repo.git('commit', '-q', '-m', 'change', '--author', author, '--date', '2025-05-04T03:02:01+09:00');
  return repo.git('rev-parse', 'HEAD');
}

describe('first and last commit of one path', () => {
  it('linear history: first is the commit that adds it, last is HEAD, with author and author date of the first', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.txt': 'nothing\n' });
      const first = await commitAs(repo, 'Eve', { 'a.txt': pairFile() });
      const last = await repo.commit({ 'b.txt': 'more\n' });
      expect(onlyPlace(await history(repo))).toMatchObject({
        path: 'a.txt',
        line: 2,
        commit: first,
        author: 'Eve <eve@example.com>',
        date: '2025-05-04T03:02:01+09:00',
        lastCommit: last,
        inHead: true,
        refs: ['refs/heads/main'],
      });
    }));

  it('edited around and then removed: one place, first of the first version, last of the last, line of the last', () =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'a.txt': pairFile() });
      let last = '';
      for (let version = 1; version <= 6; version++)
        last = await repo.commit({ 'a.txt': `${'# more\n'.repeat(version)}${pairFile()}# ${version}\n` });
      await repo.commit({ 'a.txt': 'clean\n' });
      expect(onlyPlace(await history(repo))).toMatchObject({ line: 8, commit: first, lastCommit: last, inHead: false });
    }));

  it('removed and brought back: one place, first of the first time, still in HEAD', () =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'a.txt': pairFile() });
      await repo.commit({ 'a.txt': 'clean\n' });
      const head = await repo.commit({ 'a.txt': pairFile() });
      expect(onlyPlace(await history(repo))).toMatchObject({ commit: first, lastCommit: head, inHead: true });
    }));

  it('removed, brought back and removed again: last is the last commit that had it', () =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'a.txt': pairFile() });
      await repo.commit({ 'a.txt': 'clean\n' });
      await repo.commit({ 'a.txt': pairFile() });
      const last = await repo.commit({ 'b.txt': 'more\n' });
      await repo.commit({ 'a.txt': 'clean\n' });
      expect(onlyPlace(await history(repo))).toMatchObject({ commit: first, lastCommit: last, inHead: false });
    }));

  it('all commits within one second: first and last by descent, not by chance', () =>
    withRepo(async (repo) => {
      const commits: string[] = [];
      const date = { GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' };
      for (let version = 0; version < 6; version++) {
        repo.write('a.txt', version === 5 ? 'clean\n' : `${pairFile()}# ${version}\n`);
        await repo.git('add', 'a.txt');
        await repo.tryGit(['commit', '-q', '-m', `${version}`], date);
        commits.push(await repo.git('rev-parse', 'HEAD'));
      }
      expect(onlyPlace(await history(repo))).toMatchObject({ commit: commits[0], lastCommit: commits[4] });
    }));

  it('a clock that went back: first and last by descent, not by date', () =>
    withRepo(async (repo) => {
      const commits: string[] = [];
      for (let version = 0; version < 4; version++) {
        const date = `${2026 - version}-01-01T00:00:00Z`;
        repo.write('a.txt', version === 3 ? 'clean\n' : `${pairFile()}# ${version}\n`);
        await repo.git('add', 'a.txt');
        await repo.tryGit(['commit', '-q', '-m', 'x'], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
        commits.push(await repo.git('rev-parse', 'HEAD'));
      }
      expect(onlyPlace(await history(repo))).toMatchObject({ commit: commits[0], lastCommit: commits[2] });
    }));

  it('a detached HEAD that has it: inHead, on HEAD', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.txt': 'nothing\n' });
      await repo.git('checkout', '-q', '--detach');
      const commit = await repo.commit({ 'a.txt': pairFile() });
      expect(onlyPlace(await history(repo))).toMatchObject({ commit, inHead: true, refs: ['HEAD'] });
    }));
});

describe('several paths', () => {
  it('moved: two places, the old one ends where the new one begins', () =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'old.txt': pairFile() });
      await repo.git('mv', 'old.txt', 'new.txt');
      const moved = await repo.commit({});
      const [finding, second] = (await history(repo)).findings;
      expect(second).toBeUndefined();
      expect(finding?.places).toMatchObject([
        { path: 'new.txt', commit: moved, lastCommit: moved, inHead: true },
        { path: 'old.txt', commit: first, lastCommit: first, inHead: false },
      ]);
    }));

  it('the same secret in two files: one finding with two places', () =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'a.txt': pairFile() });
      const second = await repo.commit({ 'deep/b.txt': `# copied\n${pairFile()}` });
      const [finding, other] = (await history(repo)).findings;
      expect(other).toBeUndefined();
      expect(finding?.places).toMatchObject([
        { path: 'a.txt', line: 2, commit: first },
        { path: 'deep/b.txt', line: 3, commit: second },
      ]);
    }));

  it('the same secret twice in one file: one finding with two places', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': `${pairFile()}\n\n${pairFile()}` });
      const [finding, other] = (await history(repo)).findings;
      expect(other).toBeUndefined();
      expect(finding?.places.map(({ path, line }) => `${path}:${line}`)).toEqual(['a.txt:2', 'a.txt:6']);
    }));

  it('names with spaces, quotes, newlines and letters beyond ASCII: as git has them', () =>
    withRepo(async (repo) => {
      const names = ['a b.txt', `quo"te's.txt`, 'line\nbreak.txt', 'キー.txt', 'back\\slash.txt', ':(top)x.txt'];
      const first = await repo.commit(Object.fromEntries(names.map((name, i) => [name, `# ${i}\n${pairFile(i)}`])));
      const last = await repo.commit({ 'z.txt': 'more\n' });
      for (const name of names) await repo.tryGit(['rm', '-q', '--', `:(literal)${name}`]);
      await repo.commit({});
      const { findings } = await history(repo);
      expect(findings.flatMap(({ places }) => places.map(({ path }) => path)).sort()).toEqual([...names].sort());
      for (const { places } of findings)
        expect(places).toMatchObject([{ line: 3, commit: first, lastCommit: last, inHead: false }]);
    }));
});

describe('branches, tags and remotes', () => {
  it('brought by a merge: first is the commit of the branch, both branches reach it', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.txt': 'nothing\n' });
      await repo.git('checkout', '-q', '-b', 'topic');
      const commit = await repo.commit({ 'a.txt': pairFile() });
      await repo.git('checkout', '-q', 'main');
      await repo.commit({ 'c.txt': 'nothing\n' });
      await repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
      const head = await repo.git('rev-parse', 'HEAD');
      const refs = ['refs/heads/main', 'refs/heads/topic'];
      expect(onlyPlace(await history(repo))).toMatchObject({ commit, lastCommit: head, inHead: true, refs });
    }));

  it('removed by a merge alone: not in HEAD, last is what was merged', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.txt': 'nothing\n' });
      await repo.git('checkout', '-q', '-b', 'topic');
      const commit = await repo.commit({ 'a.txt': pairFile() });
      await repo.git('checkout', '-q', 'main');
      await repo.git('merge', '-q', '--no-ff', '--no-commit', 'topic');
      await repo.git('rm', '-q', '-f', 'a.txt');
      await repo.git('commit', '-q', '-m', 'merge without it');
      await repo.git('branch', '-q', '-D', 'topic');
      const refs = ['refs/heads/main'];
      expect(onlyPlace(await history(repo))).toMatchObject({ commit, lastCommit: commit, inHead: false, refs });
    }));

  it('cherry-picked to another branch: first is the original, both branches reach it', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.txt': 'nothing\n' });
      await repo.git('checkout', '-q', '-b', 'topic');
      const commit = await repo.commit({ 'a.txt': pairFile() });
      await repo.git('checkout', '-q', 'main');
      await repo.commit({ 'c.txt': 'nothing\n' });
      await repo.git('cherry-pick', 'topic');
      const refs = ['refs/heads/main', 'refs/heads/topic'];
      expect(onlyPlace(await history(repo))).toMatchObject({ commit, inHead: true, refs });
    }));

  it('cherry-picked, and the branch of the original deleted: only main reaches it', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'b.txt': 'nothing\n' });
      await repo.git('checkout', '-q', '-b', 'topic');
      await repo.commit({ 'a.txt': pairFile() });
      await repo.git('checkout', '-q', 'main');
      await repo.commit({ 'c.txt': 'nothing\n' });
      await repo.git('cherry-pick', 'topic');
      await repo.git('branch', '-q', '-D', 'topic');
      const place = onlyPlace(await history(repo));
      expect(place).toMatchObject({ inHead: true, refs: ['refs/heads/main'] });
      expect(place.origin).not.toBe('unreachable');
    }));

  it('deleted on main but alive on a branch: not in HEAD, last is the tip of the branch', () =>
    withRepo(async (repo) => {
      const commit = await repo.commit({ 'a.txt': pairFile() });
      await repo.git('checkout', '-q', '-b', 'topic');
      const tip = await repo.commit({ 'b.txt': 'nothing\n' });
      await repo.git('checkout', '-q', 'main');
      await repo.git('rm', '-q', 'a.txt');
      await repo.commit({});
      const refs = ['refs/heads/main', 'refs/heads/topic'];
      expect(onlyPlace(await history(repo))).toMatchObject({ commit, lastCommit: tip, inHead: false, refs });
    }));

  it('reached by tags and a remote: their full names', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': pairFile() });
      await repo.git('tag', 'light');
      await repo.git('tag', '-a', 'heavy', '-m', 'a tag');
      await repo.git('tag', '-a', 'heavier', '-m', 'a tag of a tag', 'heavy');
      await repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      expect(onlyPlace(await history(repo)).refs).toEqual([
        'refs/heads/main',
        'refs/remotes/origin/main',
        'refs/tags/heavier',
        'refs/tags/heavy',
        'refs/tags/light',
      ]);
    }));
});

describe('a pair whose halves came in different commits', () => {
  const { id, secret } = awsPair('split');

  it('id first, secret later, at one path: one finding, each half with its own first commit', () =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'a.txt': `aws_access_key_id = ${id}\n` });
      const second = await repo.commit({ 'a.txt': `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n` });
      const [finding, other] = (await history(repo)).findings;
      expect(other).toBeUndefined();
      expect(finding).toMatchObject({ rule: SECRET_RULE, places: [{ path: 'a.txt', line: 2, commit: second }] });
      expect(finding?.companions).toMatchObject([{ places: [{ path: 'a.txt', line: 1, commit: first }] }]);
    }));

  it('and the id is removed afterwards: still one finding, the secret still in HEAD', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': `${id}\n` });
      await repo.commit({ 'a.txt': `${id}\naws_secret_access_key = ${secret}\n` });
      const head = await repo.commit({ 'a.txt': `aws_secret_access_key = ${secret}\n` });
      const [finding, other] = (await history(repo)).findings;
      expect(other).toBeUndefined();
      expect(finding).toMatchObject({ rule: SECRET_RULE, places: [{ line: 1, lastCommit: head, inHead: true }] });
      expect(finding?.companions).toMatchObject([{ places: [{ inHead: false }] }]);
    }));
});
