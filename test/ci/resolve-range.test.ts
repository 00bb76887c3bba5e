import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CiFacts, type CiRun, ciRun } from '../../src/ci/ci-run.ts';
import { type ExplicitRange, type ResolvedRange, resolveRange } from '../../src/ci/resolve-range.ts';
import { isLeakgateError } from '../../src/util/errors.ts';
import { Repo, withRepo } from '../helpers/with-repo.ts';

const GONE = 'deadbeef'.repeat(5);

describe('a push', () => {
  test('what it brings, compared with what the branch was', () =>
    withClone(async ({ origin, cloned }) => {
      const before = await origin.commit({ a: '1' });
      const head = await origin.commit({ a: '2' });
      const repo = await cloned();
      const range = await resolve(repo, { event: 'push', head, bases: [before], branch: 'main' });
      expect(range).toEqual({ head, excluded: [before], base: before, commits: 1, name: 'main', why: null, gaps: [] });
    }));

  test('with an abbreviated base, and a branch that is called as the abbreviation', () =>
    withClone(async ({ origin, cloned }) => {
      const before = await origin.commit({ a: '1' });
      const head = await origin.commit({ a: '2' });
      await origin.git('branch', before.slice(0, 12), head);
      const repo = await cloned();
      await repo.git('branch', before.slice(0, 12), head);
      const range = await resolve(repo, { event: 'push', head, bases: [before.slice(0, 12)] });
      expect(range.excluded).toEqual([before]);
    }));

  test('base and head are one: everything', () =>
    withClone(async ({ origin, cloned }) => {
      const head = await origin.commit({ a: '1' });
      const range = await resolve(await cloned(), { event: 'push', head, bases: [head], branch: 'main' });
      expect(range).toMatchObject({ head, excluded: [], base: head, commits: null, why: 'empty', gaps: [] });
    }));

  test('back to an older commit: everything that is left', () =>
    withClone(async ({ origin, cloned }) => {
      const head = await origin.commit({ a: '1' });
      const before = await origin.commit({ a: '2' });
      const range = await resolve(await cloned(), { event: 'push', head, bases: [before], isForced: true });
      expect(range).toMatchObject({ head, excluded: [], commits: null, why: 'empty' });
    }));

  test('the base is missing: what the default branch lacks', () =>
    withClone(async ({ origin, cloned }) => {
      const main = await origin.commit({ a: '1' });
      const head = await commitOn(origin, 'topic', { b: '1' });
      const run: CiFacts = { event: 'push', head, bases: [GONE], branch: 'topic', defaultBranch: 'main' };
      const range = await resolve(await cloned('topic'), run);
      expect(range).toMatchObject({ excluded: [main], base: main, commits: 1, why: 'base-missing', gaps: [] });
    }));

  test('histories that have nothing in common: everything, also what the base has', () =>
    withClone(async ({ origin, cloned }) => {
      const before = await origin.commit({ a: '1' });
      await origin.git('checkout', '-q', '--orphan', 'island');
      const head = await origin.commit({ b: '1' });
      const range = await resolve(await cloned('island'), { event: 'push', head, bases: [before], branch: 'island' });
      expect(range).toMatchObject({ head, excluded: [], base: before, commits: null, why: 'unrelated' });
    }));

  test('branches with spaces are none, with dashes and UTF-8 they are', () =>
    withClone(async ({ origin, cloned }) => {
      const main = await origin.commit({ a: '1' });
      await origin.git('update-ref', 'refs/heads/--upload-pack=ö', 'HEAD');
      await origin.git('checkout', '-q', '--detach');
      const head = await origin.commit({ b: '1' });
      await origin.git('update-ref', 'refs/heads/topic', head);
      await origin.git('checkout', '-q', 'main');
      const repo = await cloned('topic');
      for (const defaultBranch of ['--upload-pack=ö', 'with space', 'main^{/x}', 'main', '../main']) {
        const run: CiFacts = { event: 'push', head, isFirstPush: true, branch: '--output=x', defaultBranch };
        expect(await resolve(repo, run)).toMatchObject({ excluded: [main], why: 'first-push' });
      }
      expect(existsSync(repo.path('x'))).toBe(false);
    }));
});

describe('a forced push', () => {
  test('what it was before is there, on no branch', () =>
    withRepo(async (repo) => {
      const fork = await repo.commit({ a: '1' });
      const before = await repo.commit({ a: '2' });
      await repo.git('reset', '-q', '--hard', fork);
      const head = await repo.commit({ a: '3' });
      const range = await resolve(repo, { event: 'push', head, bases: [before], isForced: true });
      expect(range).toMatchObject({ head, excluded: [before], base: before, commits: 1, why: null });
    }));

  test('what it was before is gone: what the default branch lacks', () =>
    withClone(async ({ origin, cloned }) => {
      const main = await origin.commit({ a: '1' });
      await commitOn(origin, 'topic', { b: '1' });
      const head = await commitOn(origin, 'topic', { b: '2' });
      const run: CiFacts = {
        event: 'push',
        head,
        bases: [GONE],
        isForced: true,
        branch: 'topic',
        defaultBranch: 'main',
      };
      expect(await resolve(await cloned('topic'), run)).toMatchObject({ excluded: [main], commits: 2, why: 'forced' });
    }));

  test('of the default branch, gone: everything', () =>
    withClone(async ({ origin, cloned }) => {
      const head = await origin.commit({ a: '1' });
      const run: CiFacts = {
        event: 'push',
        head,
        bases: [GONE],
        isForced: true,
        branch: 'main',
        defaultBranch: 'main',
      };
      expect(await resolve(await cloned(), run)).toMatchObject({
        excluded: [],
        base: null,
        commits: null,
        why: 'forced',
      });
    }));

  test('gone from the clone, not from the remote: fetched by its id', () =>
    withClone(async ({ origin, cloned }) => {
      const fork = await origin.commit({ a: '1' });
      const before = await origin.commit({ a: '2' });
      await origin.git('reset', '-q', '--hard', fork);
      const head = await origin.commit({ a: '3' });
      const repo = await cloned();
      const run: CiFacts = {
        event: 'push',
        head,
        bases: [before],
        isForced: true,
        branch: 'main',
        defaultBranch: 'main',
      };
      const refs = await repo.git('for-each-ref');
      expect(await resolve(repo, run, { fetch: true })).toMatchObject({
        excluded: [before],
        commits: 1,
        why: null,
        gaps: [],
      });
      expect(await repo.git('for-each-ref')).toBe(refs);
      expect(existsSync(repo.path('.git', 'FETCH_HEAD'))).toBe(false);
    }));
});

describe('the first push of a branch', () => {
  test('what the default branch lacks', () =>
    withClone(async ({ origin, cloned }) => {
      const main = await origin.commit({ a: '1' });
      const head = await commitOn(origin, 'topic', { b: '1' });
      const run: CiFacts = { event: 'push', head, isFirstPush: true, branch: 'topic', defaultBranch: 'main' };
      const range = await resolve(await cloned('topic'), run);
      expect(range).toMatchObject({ excluded: [main], base: main, commits: 1, why: 'first-push' });
    }));

  test('the system does not name the default branch: what origin/HEAD says', () =>
    withClone(async ({ origin, cloned }) => {
      const main = await origin.commit({ a: '1' });
      const repo = await cloned();
      const head = await commitOn(repo, 'topic', { b: '1' });
      const run: CiFacts = { event: 'push', head, isFirstPush: true, branch: 'topic' };
      expect(await resolve(repo, run)).toMatchObject({ excluded: [main], why: 'first-push' });
    }));

  test('a local branch of that name is not the remote’s', () =>
    withRepo(async (repo) => {
      await repo.commit({ a: '1' });
      const head = await commitOn(repo, 'topic', { b: '1' });
      const run: CiFacts = { event: 'push', head, isFirstPush: true, branch: 'topic', defaultBranch: 'main' };
      expect(await resolve(repo, run)).toMatchObject({ excluded: [], base: null, commits: null, why: 'no-range' });
    }));

  test('of the default branch: everything', () =>
    withClone(async ({ origin, cloned }) => {
      const head = await origin.commit({ a: '1' });
      const run: CiFacts = { event: 'push', head, isFirstPush: true, branch: 'main', defaultBranch: 'main' };
      expect(await resolve(await cloned(), run)).toMatchObject({ head, excluded: [], base: null, why: 'no-range' });
    }));

  test('without commits of its own: everything', () =>
    withClone(async ({ origin, cloned }) => {
      const head = await origin.commit({ a: '1' });
      const main = await origin.commit({ a: '2' });
      await origin.git('branch', 'topic', head);
      const run: CiFacts = { event: 'push', head, isFirstPush: true, branch: 'topic', defaultBranch: 'main' };
      expect(await resolve(await cloned('topic'), run)).toMatchObject({ head, excluded: [], base: main, why: 'empty' });
    }));
});

test('a branch was deleted: everything that is checked out', () =>
  withClone(async ({ origin, cloned }) => {
    const head = await origin.commit({ a: '1' });
    const range = await resolve(await cloned(), { event: 'unknown' });
    expect(range).toEqual({ head, excluded: [], base: null, commits: null, name: null, why: 'no-range', gaps: [] });
  }));

test('a schedule, on a detached HEAD: everything', () =>
  withClone(async ({ origin, cloned }) => {
    const head = await origin.commit({ a: '1' });
    await origin.commit({ a: '2' });
    const repo = await cloned();
    await repo.git('checkout', '-q', '--detach', head);
    expect(await resolve(repo, { event: 'schedule' })).toMatchObject({ head, excluded: [], why: 'no-range' });
  }));

describe('a tag', () => {
  test('on an old commit of a branch: everything', () =>
    withClone(async ({ origin, cloned }) => {
      const head = await origin.commit({ a: '1' });
      await origin.git('tag', '-a', '-m', 'one', 'v1');
      const main = await origin.commit({ a: '2' });
      const tag = await origin.git('rev-parse', 'v1');
      const range = await resolve(await cloned(), { event: 'tag', head: tag, name: 'v1', defaultBranch: 'main' });
      expect(range).toEqual({ head, excluded: [], base: main, commits: null, name: 'v1', why: 'tag', gaps: [] });
    }));

  test('on a commit of no branch: what no branch has', () =>
    withClone(async ({ origin, cloned }) => {
      await origin.commit({ a: '0' });
      const fork = await origin.commit({ a: '1' });
      await origin.git('checkout', '-q', '--detach');
      await origin.commit({ b: '1' });
      const head = await origin.commit({ b: '2' });
      await origin.git('tag', 'v1');
      await origin.git('checkout', '-q', 'main');
      const main = await origin.commit({ a: '2' });
      const range = await resolve(await cloned(), { event: 'tag', head, name: 'v1', defaultBranch: 'main' });
      expect(range).toMatchObject({ head, excluded: [fork], base: main, commits: 2, why: 'tag' });
    }));
});

describe('a proposal', () => {
  test('its head is checked out', () =>
    withClone(async (given) => {
      const { base, head } = await proposal(given.origin);
      const repo = await given.cloned();
      await repo.git('fetch', '-q', 'origin', 'refs/pull/12/head');
      await repo.git('checkout', '-q', head);
      const range = await resolve(repo, proposed({ base, head }));
      expect(range).toMatchObject({ head, excluded: [base], base, commits: 1, name: '#12 topic → main', why: null });
    }));

  test('the merge that the forge made is checked out: what it brings, against what it was merged into', () =>
    withClone(async (given) => {
      const { base, head } = await proposal(given.origin);
      const newer = await given.origin.commit({ a: '3' });
      const { merge, repo } = await checkedOutMerge(given, { evil: 'merged' });
      const range = await resolve(repo, proposed({ base, head, merge }));
      // The base has moved on since the event: what it has got is not the proposal's.
      expect(range).toMatchObject({ head: merge, excluded: [newer], base: newer, commits: 2, why: null });
    }));

  test('a merge within it has content of its own: it is in the range', () =>
    withClone(async (given) => {
      const { base } = await proposal(given.origin);
      await given.origin.git('checkout', '-q', 'topic');
      await given.origin.git('merge', '-q', '--no-commit', '--no-ff', 'main');
      const evil = await given.origin.commit({ evil: 'x' });
      await given.origin.git('update-ref', 'refs/pull/12/head', evil);
      await given.origin.git('checkout', '-q', 'main');
      const { merge, repo } = await checkedOutMerge(given);
      const range = await resolve(repo, proposed({ base, head: evil, merge }));
      const commits = await repo.git('rev-list', range.head, ...range.excluded.map((id) => `^${id}`));
      expect(commits.split('\n')).toEqual(expect.arrayContaining([merge, evil]));
      expect(range.base).toBe(base);
    }));

  test('the merge is of another head: the head that the event names is gated', () =>
    withClone(async (given) => {
      const { base, head } = await proposal(given.origin);
      const later = await commitOn(given.origin, 'topic', { b: '2' });
      await given.origin.git('update-ref', 'refs/pull/12/head', later);
      await given.origin.git('checkout', '-q', 'main');
      const { merge, repo } = await checkedOutMerge(given);
      expect(await resolve(repo, proposed({ base, head, merge }))).toMatchObject({ head, excluded: [base], base });
    }));

  test('the system merges within the clone: HEAD is gated, against the base that the system names', () =>
    withClone(async (given) => {
      const { base, head } = await proposal(given.origin);
      const { merge, repo } = await checkedOutMerge(given);
      const range = await resolve(repo, proposed({ base, head, merge: 'HEAD' }));
      expect(range).toMatchObject({ head: merge, excluded: [base], base, commits: 2 });
    }));

  test('what is checked out is a merge that the proposer made: its other parent holds nothing', () =>
    withClone(async ({ origin, cloned }) => {
      const { base, head } = await proposal(origin);
      await origin.git('checkout', '-q', '-b', 'hidden', base);
      await origin.commit({ secret: 'x', 'leakgate.toml': '' });
      await origin.git('merge', '-q', '--no-ff', '-m', 'mine', head);
      const mine = await origin.git('rev-parse', 'HEAD');
      const repo = await cloned('hidden');
      const range = await resolve(repo, proposed({ base, head, merge: 'HEAD' }));
      expect(range).toMatchObject({ head: mine, excluded: [base], base, commits: 3 });
    }));

  test('of a fork, in the target’s context: its head, though the target is checked out', () =>
    withClone(async ({ origin, cloned }) => {
      const { base, head } = await proposal(origin);
      const repo = await cloned('main', '--single-branch');
      const run = proposed({ base, head });
      expect(await codeOf(resolve(repo, run))).toBe('ci-head-missing');
      expect(await resolve(repo, run, { fetch: true })).toMatchObject({ head, excluded: [base], commits: 1, gaps: [] });
    }));

  test('the system names only the target: as the remote has it', () =>
    withClone(async ({ origin, cloned }) => {
      const { base, head } = await proposal(origin);
      const repo = await cloned('topic');
      const run: CiFacts = { event: 'proposal', branch: 'topic', target: 'main', forkPoint: head };
      expect(await resolve(repo, run)).toMatchObject({ head, excluded: [base], base, commits: 1, why: null });
    }));

  test('the target is not in the clone: where the proposal began', () =>
    withRepo(async (repo) => {
      const fork = await repo.commit({ a: '1' });
      const head = await repo.commit({ a: '2' });
      const run: CiFacts = { event: 'proposal', head, bases: [GONE], target: 'main', forkPoint: fork };
      expect(await resolve(repo, run)).toMatchObject({ excluded: [fork], base: fork, why: null });
    }));

  test('nothing to compare it with is in the clone: everything', () =>
    withRepo(async (repo) => {
      const head = await repo.commit({ a: '1' });
      const run: CiFacts = { event: 'proposal', head, bases: [GONE], target: 'main' };
      expect(await resolve(repo, run)).toMatchObject({ excluded: [], base: null, commits: null, why: 'base-missing' });
    }));

  test('in a merge queue: against what it is put on', () =>
    withClone(async (given) => {
      const { base, head } = await proposal(given.origin);
      const repo = await given.cloned('topic');
      expect(await resolve(repo, { event: 'merge-queue', head, bases: [base], target: 'main' })).toMatchObject({
        excluded: [base],
        base,
        commits: 1,
      });
    }));
});

describe('a shallow clone', () => {
  test('of one commit, a push: incomplete, with what to do', () =>
    withClone(async ({ origin, cloned }) => {
      const before = await origin.commit({ a: '1' });
      const head = await origin.commit({ a: '2' });
      const repo = await cloned('main', '--depth=1');
      const range = await resolve(repo, {
        event: 'push',
        head,
        bases: [before],
        branch: 'main',
        defaultBranch: 'main',
      });
      const gap = { what: head, why: 'shallow', detail: 'fetch-depth: 0, --fetch' };
      expect(range).toMatchObject({ head, excluded: [], commits: null, why: 'base-missing', gaps: [gap] });
    }));

  test('of one commit, a push, with fetch: the range is brought, and no more', () =>
    withClone(async ({ origin, cloned }) => {
      await origin.commit({ a: '0' });
      const before = await origin.commit({ a: '1' });
      await origin.commit({ a: '2' });
      const head = await origin.commit({ a: '3' });
      const repo = await cloned('main', '--depth=1');
      const run: CiFacts = { event: 'push', head, bases: [before], branch: 'main', defaultBranch: 'main' };
      const range = await resolve(repo, run, { fetch: true });
      expect(range).toMatchObject({ head, excluded: [before], base: before, commits: 2, why: null, gaps: [] });
    }));

  test('that ends outside of the range: complete', () =>
    withClone(async ({ origin, cloned }) => {
      await origin.commit({ a: '0' });
      const before = await origin.commit({ a: '1' });
      const head = await origin.commit({ a: '2' });
      const repo = await cloned('main', '--depth=2');
      const range = await resolve(repo, { event: 'push', head, bases: [before], branch: 'main' });
      expect(range).toMatchObject({ excluded: [before], commits: 1, gaps: [] });
    }));

  test('that ends within the range: incomplete, and complete with fetch', () =>
    withClone(async ({ origin, cloned }) => {
      const fork = await origin.commit({ a: '0' });
      for (let count = 0; count < 4; count++) await commitOn(origin, 'topic', { b: String(count) });
      const head = await origin.git('rev-parse', 'topic');
      await origin.git('checkout', '-q', 'main');
      const base = await origin.commit({ a: '1' });
      const repo = await cloned('topic', '--depth=2', '--no-single-branch');
      const run: CiFacts = { event: 'proposal', head, bases: [base], target: 'main' };
      const cut = await origin.git('rev-parse', 'topic~1');
      expect((await resolve(repo, run)).gaps.map(({ what }) => what)).toEqual([cut]);
      expect(await resolve(repo, run, { fetch: true })).toMatchObject({ excluded: [base], commits: 4, gaps: [] });
      expect(await repo.git('merge-base', head, base)).toBe(fork);
    }));

  test('of the merge alone that the forge made: its parents are fetched by the ids that it names', () =>
    withClone(async (given) => {
      const { base, head } = await proposal(given.origin);
      const { merge } = await checkedOutMerge(given);
      const repo = await given.cloned('main', '--depth=1');
      await repo.git('fetch', '-q', '--depth=1', 'origin', 'refs/pull/12/merge');
      await repo.git('checkout', '-q', 'FETCH_HEAD');
      await repo.git('update-ref', '-d', 'refs/remotes/origin/main');
      await repo.git('update-ref', '-d', 'refs/heads/main');
      const run = proposed({ base, head, merge });
      expect((await resolve(repo, run)).gaps.map(({ what }) => what)).toEqual([merge]);
      const range = await resolve(repo, run, { fetch: true });
      expect(range).toMatchObject({ head: merge, excluded: [base], base, commits: 2, why: null, gaps: [] });
    }));

  test('everything is asked for: fetch brings everything', () =>
    withClone(async ({ origin, cloned }) => {
      for (let count = 0; count < 40; count++) await origin.commit({ a: String(count) });
      const repo = await cloned('main', '--depth=1');
      const range = await resolve(repo, { event: 'schedule' }, { fetch: true });
      expect(range).toMatchObject({ excluded: [], why: 'no-range', gaps: [] });
      expect(await repo.git('rev-parse', '--is-shallow-repository')).toBe('false');
      expect(await repo.git('rev-list', '--count', 'HEAD')).toBe('40');
    }));

  test('a merge that is only in the clone: fetched behind what it merges', () =>
    withClone(async ({ origin, cloned }) => {
      await origin.commit({ a: '0' });
      const { base, head } = await proposal(origin);
      const repo = await cloned('topic', '--depth=1', '--no-single-branch');
      await repo.git('merge', '-q', '--allow-unrelated-histories', '-s', 'ours', '-m', 'here', 'origin/main');
      const merge = await repo.git('rev-parse', 'HEAD');
      const range = await resolve(repo, proposed({ base, head, merge: 'HEAD' }), { fetch: true });
      expect(range).toMatchObject({ head: merge, excluded: [base], commits: 2, gaps: [] });
    }));

  test('the remote cannot be reached: incomplete, with what git says and no password', () =>
    withClone(async ({ origin, cloned }) => {
      await origin.commit({ a: '0' });
      const head = await origin.commit({ a: '1' });
      const repo = await cloned('main', '--depth=1');
      await repo.git('remote', 'set-url', 'origin', 'http://user:hunter2@127.0.0.1:1/x.git');
      const [gap] = (await resolve(repo, { event: 'push', head, bases: [GONE] }, { fetch: true })).gaps;
      expect(gap).toMatchObject({ what: head, why: 'shallow' });
      expect(gap?.detail).toContain('127.0.0.1');
      expect(gap?.detail).not.toContain('hunter2');
    }));
});

describe('a range that is named', () => {
  test.each([
    ['HEAD~1', null, 1],
    ['main~2', 'main', 2],
  ])('%s to %s', (from, to, commits) =>
    withRepo(async (repo) => {
      for (const text of ['1', '2', '3']) await repo.commit({ a: text });
      const base = await repo.git('rev-parse', from);
      expect(await resolve(repo, { from, to })).toMatchObject({ excluded: [base], base, commits, why: null });
    }),
  );

  test.each(['', '0'.repeat(40)])('from %j, as systems say it of what was not there: a push without a base', (from) =>
    withClone(async ({ origin, cloned }) => {
      const main = await origin.commit({ a: '1' });
      const head = await commitOn(origin, 'topic', { b: '1' });
      await origin.git('checkout', '-q', 'main');
      const repo = await cloned();
      expect(await resolve(repo, { from, to: 'origin/topic' })).toMatchObject({ head, excluded: [main], base: main });
    }),
  );

  test('from what is not there: everything', () =>
    withRepo(async (repo) => {
      await repo.commit({ a: '1' });
      expect(await resolve(repo, { from: GONE, to: null })).toMatchObject({ excluded: [], why: 'base-missing' });
    }));

  test.each([
    { from: '--output=x', to: null },
    { from: 'HEAD', to: '--all' },
    { from: 'HEAD', to: GONE },
    { from: 'HEAD', to: 'no such branch' },
  ])('$from to $to: no revision', (range) =>
    withRepo(async (repo) => {
      await repo.commit({ a: '1' });
      expect(await codeOf(resolve(repo, range))).toBe('no-such-revision');
    }),
  );
});

test('a repository of SHA-256', () =>
  withRepo(
    async (repo) => {
      const before = await repo.commit({ a: '1' });
      const head = await repo.commit({ a: '2' });
      const range = await resolve(repo, { event: 'push', head, bases: [before] });
      expect(range).toMatchObject({ head, excluded: [before], commits: 1 });
      expect(head).toHaveLength(64);
    },
    ['--object-format=sha256'],
  ));

test('a bare repository', () =>
  withClone(async ({ origin, cloned }) => {
    const before = await origin.commit({ a: '1' });
    const head = await origin.commit({ a: '2' });
    const repo = await cloned('main', '--bare');
    expect(await resolve(repo, { event: 'push', head, bases: [before] })).toMatchObject({
      excluded: [before],
      commits: 1,
    });
  }));

test('a repository without commits: what is to be gated is not there', () =>
  withRepo(async (repo) => {
    expect(await codeOf(resolve(repo, { event: 'schedule' }))).toBe('ci-head-missing');
  }));

interface Given {
  readonly origin: Repo;
  /** A clone of `branch` over `file://`, which unlike a path honours depths. */
  readonly cloned: (branch?: string, ...args: string[]) => Promise<Repo>;
}

async function withClone(act: (given: Given) => Promise<void>): Promise<void> {
  await withRepo(async (origin) => {
    let clones = 0;
    const cloned = async (branch = 'main', ...args: string[]) => {
      const dir = join(origin.dir, '..', `clone-${clones++}`);
      await origin.git('clone', '-q', '-b', branch, ...args, `file://${origin.dir}`, dir);
      return new Repo(dir);
    };
    await act({ origin, cloned });
  });
}

/** A commit on a branch, which is made when it is not there; it stays checked out. */
async function commitOn(repo: Repo, branch: string, files: Readonly<Record<string, string>>): Promise<string> {
  const { code } = await repo.tryGit(['checkout', '-q', branch]);
  if (code !== 0) await repo.git('checkout', '-q', '-b', branch);
  return repo.commit(files);
}

/** `main` of two commits, and a proposal of one commit that began at the first, under the name a forge gives it. */
async function proposal(origin: Repo): Promise<{ base: string; head: string }> {
  await origin.commit({ a: '1' });
  const head = await commitOn(origin, 'topic', { b: '1' });
  await origin.git('update-ref', 'refs/pull/12/head', head);
  await origin.git('checkout', '-q', 'main');
  return { base: await origin.commit({ a: '2' }), head };
}

/** The proposal merged into `main` as a forge does it, with files that neither has, and checked out in a clone. */
async function checkedOutMerge(
  { origin, cloned }: Given,
  files: Readonly<Record<string, string>> = {},
): Promise<{ merge: string; repo: Repo }> {
  await origin.git('checkout', '-q', '--detach', 'main');
  await origin.git('merge', '-q', '--no-ff', '--no-commit', 'refs/pull/12/head');
  const merge = await origin.commit(files);
  await origin.git('update-ref', 'refs/pull/12/merge', merge);
  await origin.git('checkout', '-q', 'main');
  const repo = await cloned();
  await repo.git('fetch', '-q', 'origin', 'refs/pull/12/merge');
  await repo.git('checkout', '-q', 'FETCH_HEAD');
  return { merge, repo };
}

function proposed({ base, head, merge = null }: { base: string; head: string; merge?: string | null }): CiFacts {
  const proposal = { kind: 'github', apiUrl: '', repository: 'o/r', number: 12, isFork: true } as const;
  const fetchable = ['refs/pull/12/head'];
  return { event: 'proposal', head, merge, bases: [base], branch: 'topic', target: 'main', fetchable, proposal };
}

/** A range, and how many commits git counts in it: null when it is everything. */
async function resolve(
  repo: Repo,
  asked: CiFacts | ExplicitRange,
  { fetch = false } = {},
): Promise<ResolvedRange & { readonly commits: number | null }> {
  const run: CiRun | ExplicitRange = 'event' in asked ? ciRun('github-actions', asked) : asked;
  const range = await resolveRange(run, { cwd: repo.dir, fetch });
  const { head, excluded } = range;
  const count = () => repo.git('rev-list', '--count', head, ...excluded.map((each) => `^${each}`));
  return { ...range, commits: excluded.length === 0 ? null : Number(await count()) };
}

async function codeOf(resolving: Promise<ResolvedRange>): Promise<string> {
  try {
    return JSON.stringify(await resolving);
  } catch (error) {
    if (isLeakgateError(error)) return error.code;
    throw error;
  }
}
