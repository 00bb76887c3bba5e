/*
 * Where objects were, against git's own listing of every tree of every commit.
 */

import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/enrich/attribution.ts';
import { collectRoots } from '../../src/git/roots.ts';
import type { Attribution } from '../../src/model/occurrence.ts';
import { run } from '../helpers/run-cli.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';
import { graphOf } from './graph-of.ts';
import { occurrencesIn, type ToldOccurrence } from './oracle.ts';

/** Asks about every blob and tree that is in any commit. */
async function expectAsGit(repo: Repo, seed = 1): Promise<void> {
  const told = occurrencesIn(repo.dir);
  const found = await attributed(repo, { objects: [...told.keys()], seed });
  expect(shown(found, [...told.keys()])).toEqual(Object.fromEntries(told));
}

async function attributed(
  repo: Repo,
  {
    objects = [],
    messages = [],
    seed = 1,
  }: { objects?: readonly string[]; messages?: readonly string[]; seed?: number },
): Promise<Attribution> {
  const roots = await collectRoots(repo.dir);
  return attribute({ cwd: repo.dir, ...graphOf(repo.dir, seed), roots, objects, messages });
}

function shown(found: Attribution, oids: readonly string[]): Record<string, ToldOccurrence[]> {
  const simple = (oid: string): ToldOccurrence[] =>
    found.occurrencesOf(oid).map(({ path, first, last, inHead, introduced }) => ({
      path,
      first: first.oid,
      last: last.oid,
      inHead,
      refs: found.refsOver(introduced).names().sort(),
    }));
  return Object.fromEntries(oids.map((oid) => [oid, simple(oid)]));
}

/** A commit of `files` (path → content) with these parents, made without a work tree. */
async function plant(
  repo: Repo,
  parents: readonly string[],
  files: Readonly<Record<string, string>>,
  time = 1_767_225_600,
): Promise<string> {
  const tree = await plantTree(repo, files);
  const date = `${time} +0000`;
  const args = ['commit-tree', '-m', 'x', ...parents.flatMap((parent) => ['-p', parent]), tree];
  const made = await repo.tryGit(args, { GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date });
  if (made.code !== 0) throw new Error(made.stderr);
  return made.stdout.trim();
}

async function plantTree(repo: Repo, files: Readonly<Record<string, string>>): Promise<string> {
  await repo.git('read-tree', '--empty');
  for (const [path, content] of Object.entries(files)) {
    repo.write('.git/planted', content);
    const oid = await repo.git('hash-object', '-w', '.git/planted');
    await repo.git('update-index', '--add', '--cacheinfo', `100644,${oid},${path}`);
  }
  return repo.git('write-tree');
}

/** A commit of a made-up history. */
interface MadeUp {
  readonly files: Readonly<Record<string, string>>;
  /** How many commits back each parent is. */
  readonly parents: readonly number[];
  readonly time: number;
  readonly isTip: boolean;
}

const HISTORY: fc.Arbitrary<MadeUp[]> = fc.array(
  fc.record({
    files: fc.dictionary(fc.constantFrom('a', 'd/a', 'd/b', 'd/e/a', 'f/a', 'f/e/a'), fc.constantFrom('1', '2', '3')),
    parents: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    time: fc.constantFrom(1_700_000_000, 1_700_000_001, 1_700_000_007),
    isTip: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Commits that are no tips keep no ref. HEAD is the last commit, or a branch that does not exist. */
async function importHistory(repo: Repo, commits: readonly MadeUp[], isDetached: boolean): Promise<void> {
  const lines = commits.flatMap(({ files, parents, time }, index) => [
    `commit refs/heads/c${index}`,
    `mark :${index + 1}`,
    `committer T <t@example.com> ${time} +0000`,
    `data 1\n${index % 10}`,
    ...new Set(parents.filter((back) => back <= index).map((back) => `merge :${index + 1 - back}`)),
    'deleteall',
    ...Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\ndata 1\n${content}`),
  ]);
  const imported = await run('git', ['fast-import', '--quiet'], { cwd: repo.dir, input: `${lines.join('\n')}\n` });
  if (imported.code !== 0) throw new Error(imported.stderr);
  if (isDetached) await repo.git('update-ref', '--no-deref', 'HEAD', `refs/heads/c${commits.length - 1}`);
  for (const [index, { isTip }] of commits.entries())
    if (!isTip) await repo.git('update-ref', '-d', `refs/heads/c${index}`);
}

describe('as git lists it', () => {
  test('added, changed, deleted, added again, reverted', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n', 'dir/b.txt': 'two\n' });
      await repo.commit({ 'a.txt': 'three\n' });
      await repo.git('rm', '-q', '-r', 'dir');
      await repo.commit({});
      await repo.commit({ 'a.txt': 'one\n', 'dir/b.txt': 'two\n' });
      await repo.git('revert', '--no-edit', 'HEAD');
      await expectAsGit(repo);
    }));

  test('renamed, and the same content at several paths', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n', 'deep/er/b.txt': 'one\n', 'deep/c.txt': 'one\n' });
      await repo.git('mv', 'deep', 'shallow');
      await repo.commit({});
      await repo.commit({ 'copy/er/b.txt': 'one\n' });
      await expectAsGit(repo);
    }));

  test('merges: of two, of three, criss-cross, and one that changes what it merges', () =>
    withRepo(async (repo) => {
      const root = await plant(repo, [], { a: '1', 'd/b': '1' });
      const left = await plant(repo, [root], { a: '2', 'd/b': '1', s: 'left' });
      const right = await plant(repo, [root], { a: '1', 'd/b': '2', s: 'right' });
      const third = await plant(repo, [root], { a: '3', 'd/b': '1', s: 'right' });
      const cross = await plant(repo, [left, right], { a: '2', 'd/b': '2', s: 'left' });
      const back = await plant(repo, [right, left], { a: '2', 'd/b': '2', s: 'right' });
      const octopus = await plant(repo, [cross, back, third], { a: '3', 'd/b': '2', s: 'right', evil: '1' });
      const evil = await plant(repo, [octopus, left], { a: '1' });
      await repo.git('update-ref', 'refs/heads/main', evil);
      await repo.git('update-ref', 'refs/heads/left', left);
      await repo.git('update-ref', 'refs/heads/back', back);
      await expectAsGit(repo);
    }));

  test('several roots, an orphan branch, commits that nothing reaches', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n' });
      await repo.git('checkout', '-q', '--orphan', 'other');
      await repo.commit({ 'a.txt': 'one\n', 'b.txt': 'two\n' });
      const lost = await repo.commit({ 'lost.txt': 'three\n' });
      await repo.git('reset', '-q', '--hard', 'HEAD~1');
      await repo.commit({ 'c.txt': 'four\n' });
      expect(lost).not.toBe(await repo.git('rev-parse', 'HEAD'));
      await expectAsGit(repo);
    }));

  test('all commits of one second, and a clock that went back', () =>
    withRepo(async (repo) => {
      let at = await plant(repo, [], { a: '0' }, 2_000_000_000);
      for (const content of ['1', '0', '2', '1', '0', '3']) at = await plant(repo, [at], { a: content }, 1_900_000_000);
      const twin = await plant(repo, [at], { a: '3', b: '1' }, 1_900_000_000);
      await plant(repo, [at], { a: '3', b: '1', c: '1' }, 1_900_000_000);
      await repo.git('update-ref', 'refs/heads/topic', twin);
      await expectAsGit(repo);
    }));

  test('a detached HEAD, tags of tags, a tag of a blob', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n' });
      await repo.git('tag', '-a', 'heavy', '-m', 'x');
      await repo.git('tag', '-a', 'heavier', '-m', 'x', 'heavy');
      await repo.git('tag', '-a', 'blob', '-m', 'x', 'HEAD:a.txt');
      await repo.git('checkout', '-q', '--detach');
      await repo.commit({ 'b.txt': 'two\n' });
      await expectAsGit(repo);
    }));

  test('a wanted folder in a wanted folder, and the same folder as a root', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'x/y/z.txt': 'one\n', 'x/z.txt': 'one\n' });
      const inner = await repo.git('rev-parse', 'HEAD:x');
      const rooted = await repo.git('commit-tree', '-m', 'x', inner);
      await repo.git('update-ref', 'refs/heads/inner', rooted);
      await expectAsGit(repo);
    }));

  test('ids of SHA-256', () =>
    withRepo(
      async (repo) => {
        await repo.commit({ 'a.txt': 'one\n', 'd/a.txt': 'one\n' });
        await repo.commit({ 'a.txt': 'two\n' });
        await expectAsGit(repo);
      },
      ['--object-format=sha256'],
    ));

  test('property: whatever the history and the deltas', async () => {
    await fc.assert(
      fc.asyncProperty(HISTORY, fc.nat(), fc.boolean(), (commits, seed, isDetached) =>
        withRepo(async (repo) => {
          await importHistory(repo, commits, isDetached);
          await expectAsGit(repo, seed);
        }),
      ),
      { numRuns: 30, seed: 1 },
    );
  }, 240_000);
});

describe('what is in no commit, and messages', () => {
  test('a blob only tagged: no occurrence, the tags that lead to it', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n' });
      repo.write('loose.txt', 'loose\n');
      const oid = await repo.git('hash-object', '-w', 'loose.txt');
      await repo.git('tag', 'light', oid);
      await repo.git('tag', '-a', 'heavy', '-m', 'x', oid);
      await repo.git('tag', '-a', 'heavier', '-m', 'x', 'heavy');
      const found = await attributed(repo, { objects: [oid] });
      expect(found.occurrencesOf(oid)).toEqual([]);
      expect(found.refsReaching(oid).names()).toEqual(['refs/tags/heavier', 'refs/tags/heavy', 'refs/tags/light']);
    }));

  test('a blob only staged: its paths in the index', () =>
    withRepo(async (repo) => {
      repo.write('a.txt', 'staged\n');
      await repo.git('add', 'a.txt');
      const oid = await repo.git('rev-parse', ':a.txt');
      const found = await attributed(repo, { objects: [oid] });
      expect([found.occurrencesOf(oid), found.refsReaching(oid).names(), found.indexPathsOf(oid)]).toEqual([
        [],
        [],
        ['a.txt'],
      ]);
    }));

  test('a commit message: author, date and the refs that descend from it', () =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'a.txt': 'one\n' });
      await repo.git('branch', 'topic');
      await repo.commit({ 'a.txt': 'two\n' });
      const lost = await repo.commit({ 'a.txt': 'three\n' });
      await repo.git('reset', '-q', '--hard', 'HEAD~1');
      const found = await attributed(repo, { messages: [first, lost] });
      expect(found.commitOf(first)).toMatchObject({ oid: first, author: 'Test <test@example.com>' });
      expect(found.refsReaching(first).names()).toEqual(['refs/heads/main', 'refs/heads/topic']);
      expect(found.commitOf(lost)?.oid).toBe(lost);
      expect(found.refsReaching(lost).names()).toEqual([]);
    }));

  test('the message of a tag whose own ref is gone: the ref of the tag around it', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n' });
      await repo.git('tag', '-a', 'inner', '-m', 'x');
      await repo.git('tag', '-a', 'outer', '-m', 'x', 'inner');
      const inner = await repo.git('rev-parse', 'inner');
      await repo.git('tag', '-d', 'inner');
      const found = await attributed(repo, { messages: [inner] });
      expect([found.commitOf(inner), found.refsReaching(inner).names()]).toEqual([null, ['refs/tags/outer']]);
    }));

  test('ids that the store does not have: nothing', () =>
    withRepo(async (repo) => {
      const unknown = '1234567890'.repeat(4);
      const found = await attributed(repo, { objects: [unknown], messages: [unknown] });
      expect([found.occurrencesOf(unknown), found.commitOf(unknown), found.refsReaching(unknown).names()]).toEqual([
        [],
        null,
        [],
      ]);
    }));
});

describe('repositories that are not whole', () => {
  const remove = (repo: Repo, oid: string): void => rmSync(repo.path('.git/objects', oid.slice(0, 2), oid.slice(2)));

  test('shallow: where it ends counts as the beginning', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'one\n' });
      const end = await repo.commit({ 'b.txt': 'two\n' });
      const tip = await repo.commit({ 'b.txt': 'three\n' });
      const oid = await repo.git('rev-parse', 'HEAD:a.txt');
      // The commits before are in the store still: git does not look behind the end, and neither do we.
      repo.write('.git/shallow', `${end}\n`);
      const found = shown(await attributed(repo, { objects: [oid] }), [oid]);
      const both = await repo.git('rev-list', '--all');
      expect(both.split('\n')).toEqual([tip, end]);
      expect(found[oid]).toMatchObject([{ path: 'a.txt', last: tip, inHead: true, refs: ['refs/heads/main'] }]);
    }));

  test.each(['HEAD~1^{tree}', 'HEAD~1:sub', 'HEAD~1', 'HEAD~1:sub/b.txt'])('without %s: what is left', (lost) =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'a.txt': 'one\n' });
      await repo.commit({ 'sub/b.txt': 'two\n' });
      const tip = await repo.commit({ 'sub/b.txt': 'three\n' });
      const oid = await repo.git('rev-parse', 'HEAD:a.txt');
      remove(repo, await repo.git('rev-parse', lost));
      const found = shown(await attributed(repo, { objects: [oid] }), [oid]);
      expect(found[oid]).toMatchObject([{ path: 'a.txt', first, last: tip, inHead: true, refs: ['refs/heads/main'] }]);
    }),
  );

  test('a missing blob itself: where it would be', () =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'sub/b.txt': 'two\n' });
      const lost = await repo.git('rev-parse', 'HEAD:sub/b.txt');
      remove(repo, lost);
      const found = shown(await attributed(repo, { objects: [lost] }), [lost]);
      expect(found[lost]).toMatchObject([{ path: 'sub/b.txt', first, last: first, inHead: true }]);
    }));

  test.each(['HEAD^{tree}', 'HEAD'])('without %s: HEAD has nothing, and nothing throws', (lost) =>
    withRepo(async (repo) => {
      const first = await repo.commit({ 'a.txt': 'one\n' });
      const oid = await repo.git('rev-parse', 'HEAD:a.txt');
      await repo.commit({ 'b.txt': 'two\n' });
      await repo.git('checkout', '-q', '--detach');
      remove(repo, await repo.git('rev-parse', lost));
      const found = shown(await attributed(repo, { objects: [oid] }), [oid]);
      expect(found[oid]).toMatchObject([{ path: 'a.txt', first, last: first, inHead: false }]);
    }),
  );
});
