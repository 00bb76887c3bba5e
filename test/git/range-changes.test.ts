/*
 * What the commits of a range change, as `git diff-tree` tells it.
 */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChanges, type RangeChanges, rangeChanges } from '../../src/git/range-changes.ts';
import { renamedIn } from '../../src/git/renamed-in.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';

const changesIn = (repo: Repo, heads: readonly string[], excluded: readonly string[] = []) =>
  rangeChanges({ heads, excluded }, { cwd: repo.dir });

const told = ({ entries }: RangeChanges) => entries.map(({ commit, path, old }) => `${commit} ${path} ${old.length}`);

describe('the commits of a range', () => {
  it('a first commit: all of its files are new', () =>
    withRepo(async (repo) => {
      const one = await repo.commit({ 'a.txt': 'a\n', 'b/c.txt': 'c\n' });
      const changes = await changesIn(repo, [one]);
      expect(changes.commits).toEqual([{ oid: one, parents: [] }]);
      expect(told(changes)).toEqual(['0 a.txt 0', '0 b/c.txt 0']);
    }));

  it('parents come before children, and what is excluded does not come', () =>
    withRepo(async (repo) => {
      const one = await repo.commit({ 'a.txt': 'a\n' });
      const two = await repo.commit({ 'a.txt': 'b\n' });
      const three = await repo.commit({ 'a.txt': 'c\n', 'd.txt': 'd\n' });
      const changes = await changesIn(repo, [three], [one]);
      expect(changes.commits.map(({ oid }) => oid)).toEqual([two, three]);
      expect(told(changes)).toEqual(['0 a.txt 1', '1 a.txt 1', '1 d.txt 0']);
      expect(changes.entries[1]?.old).toEqual([changes.entries[0]?.oid]);
    }));

  it('nothing in it: nothing', () =>
    withRepo(async (repo) => {
      const one = await repo.commit({ 'a.txt': 'a\n' });
      expect(await changesIn(repo, [one], [one])).toMatchObject({ commits: [], entries: [] });
    }));

  it('a commit that changes nothing is told as a commit', () =>
    withRepo(async (repo) => {
      const one = await repo.commit({ 'a.txt': 'a\n' });
      const two = await repo.commit({});
      const changes = await changesIn(repo, [two], [one]);
      expect(changes.commits).toHaveLength(1);
      expect(changes.entries).toEqual([]);
    }));

  it('a path that goes is gone, and no entry', () =>
    withRepo(async (repo) => {
      const one = await repo.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
      await repo.git('rm', '-q', 'a.txt');
      const two = await repo.commit({});
      const changes = await changesIn(repo, [two], [one]);
      expect([...changes.gone]).toEqual(['a.txt']);
      expect(changes.entries).toEqual([]);
    }));

  it.each(['ä b.txt', 'new\nline.txt', '"quoted".txt', ':colon.txt', 'tab\t.txt'])('the path %j as it is', (path) =>
    withRepo(async (repo) => {
      const one = await repo.commit({ [path]: 'a\n' });
      expect((await changesIn(repo, [one])).entries.map((entry) => entry.path)).toEqual([path]);
    }),
  );

  it('a repository with SHA-256', () =>
    withRepo(
      async (repo) => {
        const one = await repo.commit({ 'a.txt': 'a\n' });
        expect((await changesIn(repo, [one])).entries[0]?.oid).toMatch(/^[0-9a-f]{64}$/);
      },
      ['--object-format=sha256'],
    ));
});

describe('a merge', () => {
  /** main and topic, each with a commit of its own, and the merge being made. */
  async function merging(repo: Repo): Promise<void> {
    await repo.commit({ 'a.txt': 'a\n', 'shared.txt': 'one\ntwo\nthree\n' });
    await repo.git('checkout', '-q', '-b', 'topic');
    await repo.commit({ 'topic.txt': 'topic\n' });
    await repo.git('checkout', '-q', 'main');
    await repo.commit({ 'main.txt': 'main\n' });
    await repo.git('merge', '-q', '--no-commit', '--no-ff', 'topic');
  }

  it('brings nothing when it takes from either side', () =>
    withRepo(async (repo) => {
      await merging(repo);
      const merge = await repo.commit({});
      const changes = await changesIn(repo, [merge], ['HEAD^1', 'HEAD^2']);
      expect(changes.commits).toHaveLength(1);
      expect(changes.entries).toEqual([]);
    }));

  it('brings what it has like neither side', () =>
    withRepo(async (repo) => {
      await merging(repo);
      const merge = await repo.commit({ 'shared.txt': 'one\nevil\nthree\n', 'added.txt': 'evil\n' });
      const changes = await changesIn(repo, [merge], ['HEAD^1', 'HEAD^2']);
      expect(told(changes)).toEqual(['0 added.txt 0', '0 shared.txt 2']);
    }));
});

it('a submodule has its commit, and no old blob', () =>
  withRepo(async (repo) => {
    const one = await repo.commit({ 'a.txt': 'a\n' });
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${one},sub`);
    await repo.git('commit', '-q', '--no-verify', '-m', 'sub');
    const [entry] = (await changesIn(repo, ['HEAD'], [one])).entries;
    expect(entry).toMatchObject({ path: 'sub', mode: '160000', oid: one, old: [] });
  }));

it('what is renamed: the blob at the old path', () =>
  withRepo(async (repo) => {
    const text = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('');
    const one = await repo.commit({ 'old.txt': text });
    const blob = await repo.git('rev-parse', 'HEAD:old.txt');
    await repo.git('mv', 'old.txt', 'new.txt');
    const two = await repo.commit({ 'new.txt': `${text}more\n` });
    expect(await renamedIn(repo.dir, { parent: one, oid: two })).toEqual(new Map([['new.txt', blob]]));
  }));

it('settings of the repository change nothing', () =>
  withRepo(async (repo) => {
    await repo.commit({ 'a.txt': 'a\n', '.gitattributes': '*.txt -diff filter=x\n' });
    const settings = {
      'diff.renames': 'copies',
      'diff.external': 'false',
      'color.ui': 'always',
      'diff.noprefix': 'true',
    };
    for (const [key, value] of Object.entries(settings)) await repo.git('config', key, value);
    expect(told(await changesIn(repo, ['HEAD']))).toEqual(['0 .gitattributes 0', '0 a.txt 0']);
  }));

it('an answer that is none is an error, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), { minLength: 2 }), (fields) => {
      const commits = [{ oid: 'a'.repeat(40), parents: [] }];
      expect(() => parseChanges(Buffer.from(`${fields.join('\0')}\0`), commits)).toThrow();
    }),
  );
});
