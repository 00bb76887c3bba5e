/*
 * Runs of CI systems as they were recorded, on real clones: what each looks at.
 */

import { expect, test as oneByOne } from 'vitest';
import type { Repo } from '../../helpers/with-repo.ts';
import { type Commits, commitOn, type Given, gated, leak, pathsIn, runOf, withOrigin } from './scene.ts';

const test = oneByOne.concurrent;

/** `main` with an old leak, and a proposal of two commits that began before its last commit: a leak comes and goes. */
async function proposed({ origin }: Given): Promise<{ base: string; head: string }> {
  await origin.commit({ 'old.ini': leak('old') });
  await commitOn(origin, 'topic', { 'new.ini': leak('new') });
  await origin.git('rm', '-q', 'new.ini');
  const head = await origin.commit({ 'app.rb': 'puts 1\n' });
  await origin.git('update-ref', 'refs/pull/12/head', head);
  const base = await commitOn(origin, 'main', { 'other.ini': leak('other') });
  return { base, head };
}

/** What a run looks at: the exit code, paths, how many commits, and why. */
async function looked(repo: Repo, situation: string, commits: Commits, ...args: readonly string[]) {
  const told = await gated(repo, { env: runOf(repo, situation, commits), args });
  const [range] = told.gate.ranges;
  const { complete, code } = told;
  return { code, complete, paths: pathsIn(told), commits: range?.commits, why: range?.why, base: range?.base };
}

const FOUND = { code: 1, complete: true, paths: ['new.ini'], commits: 2, why: null };

test('a push: what came since, what is gone again as well', () =>
  withOrigin(async ({ origin, cloned }) => {
    const base = await origin.commit({ 'old.ini': leak('old') });
    await origin.commit({ 'new.ini': leak('new') });
    await origin.git('rm', '-q', 'new.ini');
    const head = await origin.commit({});
    const repo = await cloned();
    expect(await looked(repo, 'github-actions/push', { head, base })).toEqual({ ...FOUND, base });
    expect(await looked(repo, 'gitlab-ci/push', { head, base })).toEqual({ ...FOUND, base });
  }));

test.each([
  'github-actions/pull-request',
  'github-actions/pull-request-fork',
  'github-actions/pull-request-target',
  'gitea-actions/pull-request',
])('%s, the head is checked out: what the target has not', (situation) =>
  withOrigin(async (given) => {
    const { base, head } = await proposed(given);
    const repo = await given.cloned('topic');
    expect(await looked(repo, situation, { head, base })).toEqual({ ...FOUND, base });
  }),
);

test.each(['gitlab-ci/merge-request', 'gitlab-ci/merge-request-fork'])('%s: what the target has not', (situation) =>
  withOrigin(async (given) => {
    const { base, head } = await proposed(given);
    const repo = await given.cloned('topic');
    expect(await looked(repo, situation, { head, base })).toMatchObject({ code: 1, paths: ['new.ini'], commits: 2 });
  }),
);

test('pull_request_target: what the payload names, not what is checked out', () =>
  withOrigin(async (given) => {
    const { base, head } = await proposed(given);
    const repo = await given.cloned();
    expect(await looked(repo, 'github-actions/pull-request-target', { head, base })).toEqual({ ...FOUND, base });
  }));

test('the test merge is checked out: what only the merge itself has is found, too', () =>
  withOrigin(async (given) => {
    const { base, head } = await proposed(given);
    const { origin } = given;
    await origin.git('checkout', '-q', '--detach', 'main');
    await origin.git('merge', '-q', '--no-ff', '--no-commit', head);
    const merge = await origin.commit({ 'evil.ini': leak('evil'), 'old.ini': `${leak('old')}${leak('evil')}` });
    await origin.git('branch', 'merged', merge);
    const repo = await given.cloned('merged');
    const seen = await looked(repo, 'github-actions/pull-request', { head, base, merge });
    expect(seen).toEqual({ ...FOUND, base, commits: 3, paths: ['evil.ini', 'new.ini', 'old.ini'] });
  }));

test('a merge queue: what is queued, against what it goes into', () =>
  withOrigin(async (given) => {
    const { base, head: topic } = await proposed(given);
    const { origin, cloned } = given;
    await origin.git('checkout', '-q', '-b', 'queue', base);
    await origin.git('merge', '-q', '--no-ff', '-m', 'queued', topic);
    const head = await origin.git('rev-parse', 'HEAD');
    const repo = await cloned('queue');
    expect(await looked(repo, 'github-actions/merge-group', { head, base })).toEqual({ ...FOUND, base, commits: 3 });
  }));

test('first push of a branch: what the default branch has not', () =>
  withOrigin(async (given) => {
    const { base, head } = await proposed(given);
    const repo = await given.cloned('topic');
    const first = { ...FOUND, base, why: 'first-push' };
    expect(await looked(repo, 'github-actions/push-first', { head })).toEqual(first);
    expect(await looked(repo, 'gitlab-ci/push-first', { head })).toEqual(first);
  }));

test('forced push, what was before is gone: what the default branch has not', () =>
  withOrigin(async (given) => {
    const { base, head } = await proposed(given);
    const repo = await given.cloned('topic');
    const forced = { ...FOUND, base, why: 'forced' };
    expect(await looked(repo, 'github-actions/push-forced', { head, base: 'e'.repeat(40) })).toEqual(forced);
  }));

test('a schedule, and a run by hand: everything that is checked out', () =>
  withOrigin(async (given) => {
    const { base } = await proposed(given);
    const repo = await given.cloned();
    const all = { code: 1, complete: true, paths: ['old.ini', 'other.ini'], commits: null, why: 'no-range', base };
    expect(await looked(repo, 'github-actions/schedule', { head: base })).toEqual(all);
    expect(await looked(repo, 'gitlab-ci/schedule', { head: base })).toEqual(all);
    expect(await gated(repo, {})).toMatchObject({ code: 1, gate: { ranges: [{ commits: null, why: 'no-range' }] } });
  }));

test('the base is the head: everything, and the report says why', () =>
  withOrigin(async ({ origin, cloned }) => {
    const head = await origin.commit({ 'old.ini': leak('old') });
    const seen = await looked(await cloned(), 'github-actions/push', { head, base: head });
    expect(seen).toMatchObject({ code: 1, paths: ['old.ini'], commits: null, why: 'empty' });
  }));

test('everything is what the head reaches: not other branches, nor what is only staged', () =>
  withOrigin(async ({ origin, cloned }) => {
    const head = await origin.commit({ 'a.txt': 'a\n' });
    await commitOn(origin, 'topic', { 'side.ini': leak('side') });
    const repo = await cloned();
    repo.write('staged.ini', leak('staged'));
    await repo.git('add', 'staged.ini');
    const seen = await looked(repo, 'github-actions/push', { head, base: head });
    expect(seen).toMatchObject({ code: 0, complete: true, paths: [], why: 'empty' });
  }));

test('nothing new in a range that is looked at: clean', () =>
  withOrigin(async ({ origin, cloned }) => {
    const base = await origin.commit({ 'old.ini': leak('old') });
    const head = await origin.commit({ 'a.txt': 'a\n' });
    const seen = await looked(await cloned(), 'github-actions/push', { head, base });
    expect(seen).toEqual({ code: 0, complete: true, paths: [], commits: 1, why: null, base });
  }));

test.each([
  ['a branch has it already: everything', false, { commits: null, paths: ['message'] }],
  ['no branch has it', true, { commits: 1, paths: ['message', 'side.ini'] }],
])('an annotated tag on a commit, %s: its message is looked at', (_, isAside, expected) =>
  withOrigin(async ({ origin, cloned }) => {
    if (isAside) await origin.git('checkout', '-q', '--detach');
    const head = await origin.commit(isAside ? { 'side.ini': leak('side') } : { 'a.txt': 'a\n' });
    await origin.git('tag', '-a', 'v1.0', '-m', leak('tag'));
    await origin.git('checkout', '-q', 'main');
    const repo = await cloned();
    const seen = await looked(repo, 'github-actions/push-tag', { head });
    expect(seen).toMatchObject({ code: 1, complete: true, why: 'tag', ...expected });
    expect(await looked(repo, 'gitlab-ci/tag', { head })).toMatchObject({ paths: expected.paths });
    const byHand = await gated(repo, { args: ['--from', `${head}~1`, '--to', 'v1.0'] });
    expect(pathsIn(byHand)).toEqual(expected.paths);
  }),
);

test('a shallow clone: incomplete, and with --fetch found', () =>
  withOrigin(async (given) => {
    const { base, head } = await proposed(given);
    const repo = await given.cloned('topic', '--depth', '1');
    const without = await looked(repo, 'github-actions/pull-request', { head, base });
    expect(without).toMatchObject({ code: 2, complete: false });
    const fetched = await looked(repo, 'github-actions/pull-request', { head, base }, '--fetch');
    expect(fetched).toEqual({ ...FOUND, base });
  }));

test('from a revision to another, with more behind it', () =>
  withOrigin(async ({ origin, cloned }) => {
    const from = await origin.git('rev-parse', 'HEAD');
    const to = await origin.commit({ 'one.ini': leak('one') });
    await origin.commit({ 'two.ini': leak('two') });
    const repo = await cloned();
    expect(pathsIn(await gated(repo, { args: ['--from', from, '--to', to] }))).toEqual(['one.ini']);
    expect(pathsIn(await gated(repo, { args: ['--from', from] }))).toEqual(['one.ini', 'two.ini']);
    expect(pathsIn(await gated(repo, { args: ['--from', 'HEAD~1'] }))).toEqual(['two.ini']);
    expect(pathsIn(await gated(repo, { args: ['--from', '0'.repeat(40)] }))).toEqual(['one.ini', 'two.ini']);
  }));
