/*
 * What is remembered of a history, and what is new, must say the same as the whole: rescans of real repositories.
 */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeGraph } from '../../../src/memory/facts/compose-graph.ts';
import { extendFacts } from '../../../src/memory/facts/extend-facts.ts';
import { factsOf } from '../../../src/memory/facts/facts-of.ts';
import { graphOf } from '../../graph/graph-of.ts';
import { run } from '../../helpers/run-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { freshOf } from './fresh-of.ts';
import { type MadeUpCommit, MadeUpRepo } from './made-up-repo.ts';
import { Rescans } from './rescans.ts';

/** Ids of blobs whose content starts with SECRET. */
const SECRETS = ['a', 'b', 'c', 'd'].map((name) => `SECRET ${name}\n`);

function blobId(content: string, algorithm = 'sha1'): string {
  return createHash(algorithm).update(`blob ${content.length}\0${content}`).digest('hex');
}

const SECRET_IDS = new Set(SECRETS.flatMap((text) => [blobId(text), blobId(text, 'sha256')]));
const isSecret = (oid: string): boolean => SECRET_IDS.has(oid);
const [ONE = '', TWO = '', THREE = ''] = SECRETS;

async function commitThree(repo: Repo): Promise<void> {
  await repo.commit({ 'README.md': 'x\n', 'config/initializers/x.rb': ONE, 'lib/deep/er/y.rb': 'y\n' });
  await repo.commit({ 'config/initializers/x.rb': 'clean\n', 'lib/deep/y.rb': TWO });
  await repo.commit({ 'lib/z.rb': 'z\n' });
}

/** Rescans after each of `changes`. */
async function expectSame(
  repo: Repo,
  changes: readonly (() => Promise<unknown>)[],
  hashBytes?: 20 | 32,
): Promise<void> {
  const rescans = new Rescans(repo.dir, hashBytes);
  await rescans.scan(isSecret);
  for (const [index, change] of changes.entries()) {
    await change();
    await rescans.scan(isSecret, {
      seed: index,
      listsKnown: index % 3 === 2,
      readsWanted: index % 2 === 1,
      readsKnown: index > 2,
    });
  }
}

describe('what is new', () => {
  test('nothing; refs onto old commits, branches deleted, HEAD elsewhere', () =>
    withRepo(async (repo) => {
      await commitThree(repo);
      await expectSame(repo, [
        async () => undefined,
        () => repo.git('branch', 'old', 'HEAD~2'),
        () => repo.git('checkout', '-q', '--detach', 'HEAD~1'),
        () => repo.git('branch', '-D', 'main'),
      ]);
    }));

  test('findings in new blobs beside old ones, an old one moved, deleted, put back', () =>
    withRepo(async (repo) => {
      await commitThree(repo);
      await expectSame(repo, [
        () => repo.commit({ 'lib/deep/w.rb': THREE, 'config/initializers/w.rb': THREE }),
        () => repo.git('mv', 'lib/deep', 'config/deep').then(() => repo.commit({})),
        () => repo.git('rm', '-q', '-r', 'config').then(() => repo.commit({})),
        () => repo.git('revert', '--no-edit', 'HEAD'),
        () => repo.commit({ 'config/initializers/x.rb': ONE }),
      ]);
    }));

  test('a merge of an old branch, an amended commit, a new root over an old folder', () =>
    withRepo(async (repo) => {
      await commitThree(repo);
      await repo.git('checkout', '-q', '-b', 'side', 'HEAD~2');
      await repo.commit({ 'side.txt': 'side\n', 'config/v.rb': THREE });
      await repo.git('checkout', '-q', 'main');
      await expectSame(repo, [
        () => repo.git('merge', '-q', '--no-edit', 'side'),
        () => repo.git('commit', '-q', '--amend', '--no-verify', '-m', 'other'),
        async () => {
          const folder = await repo.git('rev-parse', 'HEAD~1:config');
          const rooted = await repo.git('commit-tree', '-m', 'x', '-p', 'HEAD', folder);
          await repo.git('update-ref', 'refs/heads/rooted', rooted);
        },
        () => repo.git('update-ref', 'refs/heads/again', 'HEAD~1'),
      ]);
    }));

  test('tags of old commits, of tags, of old and new blobs, one whose own ref is gone', () =>
    withRepo(async (repo) => {
      await commitThree(repo);
      await repo.git('tag', '-a', 'heavy', '-m', 'x');
      await repo.git('tag', '-a', 'blob', '-m', 'x', 'HEAD:lib/deep/y.rb');
      await expectSame(repo, [
        () => repo.git('tag', '-a', 'heavier', '-m', 'x', 'heavy'),
        () => repo.git('tag', '-a', 'plain', '-m', 'x', 'HEAD:lib/z.rb'),
        () => repo.git('tag', 'light', 'HEAD~2:config/initializers/x.rb'),
        () => repo.git('tag', '-d', 'heavy'),
        () => repo.commit({ 'n.rb': THREE }).then(() => repo.git('tag', '-a', 'new', '-m', 'x', 'HEAD:n.rb')),
      ]);
    }));

  test('ids of SHA-256', () =>
    withRepo(
      async (repo) => {
        await commitThree(repo);
        await expectSame(
          repo,
          [() => repo.commit({ 'lib/deep/w.rb': THREE }), () => repo.git('reset', '-q', '--hard', 'HEAD~2')],
          32,
        );
      },
      ['--object-format=sha256'],
    ));

  test('no commits at first', () =>
    withRepo(async (repo) => {
      await expectSame(repo, [() => commitThree(repo), () => repo.commit({ a: THREE })]);
    }));

  test('a shallow clone that is deepened', () =>
    withRepo(async (repo) => {
      await commitThree(repo);
      await repo.git('clone', '-q', '--bare', '--depth', '1', `file://${repo.dir}`, 'shallow');
      const clone = { dir: repo.path('shallow') };
      const rescans = new Rescans(clone.dir);
      await rescans.scan(isSecret);
      for (const depth of ['2', '3']) {
        await repo.tryGit(['fetch', '-q', '--depth', depth, 'origin', 'main:main'], {}, clone.dir);
        await rescans.scan(isSecret);
      }
      expect(rescans.wanted.size).toBe(2);
    }));
});

describe('when facts do not suffice', () => {
  test('a finding in an object that was known and not wanted: no facts, and it says so', () =>
    withRepo(async (repo) => {
      await commitThree(repo);
      const full = graphOf(repo.dir, 1);
      const wanted = [blobId(ONE)];
      const facts = factsOf(full.graph, { ...full, wanted, hashBytes: 20 });
      if (facts === null) throw new Error('no facts');
      const composed = composeGraph(facts, freshOf(full, { isListed: () => false, isRead: () => false }), () => true);
      expect([composed.canPlace(blobId(ONE)), composed.canPlace(blobId(TWO))]).toEqual([true, false]);
      expect(extendFacts(facts, composed, [blobId(TWO)])).toBeNull();
      expect(extendFacts(facts, composed, wanted)).not.toBeNull();
    }));

  test('more paths in one tree than are told: no facts', () =>
    withRepo(async (repo) => {
      const blob = await stored(repo, ONE);
      let tree = await made(
        repo,
        Array.from({ length: 150 }, (_, at) => `100644 blob ${blob}\tf${at}`),
      );
      tree = await made(
        repo,
        Array.from({ length: 150 }, (_, at) => `040000 tree ${tree}\td${at}`),
      );
      await repo.git('update-ref', 'refs/heads/main', await repo.git('commit-tree', '-m', 'x', tree));
      const full = graphOf(repo.dir, 1);
      expect(factsOf(full.graph, { ...full, wanted: [blob], hashBytes: 20 })).toBeNull();
    }));

  test('more missing than a few: no facts', () =>
    withRepo(async (repo) => {
      const blob = (at: number): string => (at + 1).toString(16).padStart(40, '0');
      const lines = Array.from({ length: 1001 }, (_, at) => `100644 blob ${blob(at)}\tf${at}`);
      const tree = await made(repo, lines);
      await repo.git('update-ref', 'refs/heads/main', await repo.git('commit-tree', '-m', 'x', tree));
      const full = graphOf(repo.dir, 1);
      expect(factsOf(full.graph, { ...full, wanted: [], hashBytes: 20 })).toBeNull();
    }));
});

async function stored(repo: Repo, content: string): Promise<string> {
  repo.write('.git/stored', content);
  return repo.git('hash-object', '-w', '.git/stored');
}

async function made(repo: Repo, entries: readonly string[]): Promise<string> {
  const result = await run('git', ['mktree', '--missing'], { cwd: repo.dir, input: `${entries.join('\n')}\n` });
  if (result.code !== 0) throw new Error(result.stderr);
  return result.stdout.trim();
}

const REFS = ['refs/heads/main', 'refs/heads/a', 'refs/heads/b', 'refs/other/c'];
const COMMIT: fc.Arbitrary<MadeUpCommit> = fc.record({
  files: fc.dictionary(
    fc.constantFrom('a', 'd/a', 'd/b', 'd/e/a', 'f/a', 'f/e/a', 'f/e/g/a'),
    fc.constantFrom(...SECRETS, 'one\n', 'two\n', 'three\n', 'four\n'),
  ),
  parents: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
  time: fc.constantFrom(1_700_000_000, 1_700_000_001, 1_700_000_007),
  ref: fc.constantFrom(...REFS),
  isTagged: fc.boolean(),
});
const FEW: fc.Arbitrary<number[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<number[]>([]) },
  { weight: 1, arbitrary: fc.array(fc.nat(), { maxLength: 2 }) },
);
const ROUND = fc.record({
  commits: fc.array(COMMIT, { maxLength: 5 }),
  deleted: fc.subarray(REFS),
  lost: FEW,
  lostCommits: FEW,
  /** Of new trees, every how many-th is wanted; 0 for none. */
  wantedTrees: fc.nat({ max: 3 }),
  reading: fc.record({ seed: fc.nat(), listsKnown: fc.boolean(), readsWanted: fc.boolean(), readsKnown: fc.boolean() }),
});

test('property: whatever the history, and whatever got lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ROUND, { minLength: 2, maxLength: 5 }), (rounds) =>
      withRepo(async (repo) => {
        const madeUp = new MadeUpRepo(repo);
        const rescans = new Rescans(repo.dir);
        for (const round of rounds) {
          const trees = madeUp.play(round, (oid) => !isSecret(oid));
          const wanted = new Set(trees.filter((_, at) => (at + 1) % round.wantedTrees === 0));
          await rescans.scan((oid) => isSecret(oid) || wanted.has(oid), round.reading);
        }
      }),
    ),
    { numRuns: 30, seed: 1 },
  );
}, 240_000);
