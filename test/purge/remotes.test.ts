import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isHidden, type KnownRemote, pushesOf, remotesOf } from '../../src/purge/remotes.ts';
import { withRepo } from '../helpers/with-repo.ts';

const REMOTE: KnownRemote = { name: 'origin', address: 'https://example.com/a.git', isMirrored: false };
const OIDS = { main: '1'.repeat(40), tag: '2'.repeat(40) };
const REFS = {
  head: null,
  refs: [
    { name: 'refs/remotes/origin/main', oid: OIDS.main },
    { name: 'refs/heads/main', oid: OIDS.main },
    { name: 'refs/tags/v1', oid: OIDS.tag },
  ],
};

test('addresses hold no password, and a path leads there from anywhere', () =>
  withRepo(async (repo) => {
    expect(await remotesOf(repo.dir)).toEqual([]);
    await repo.git('remote', 'add', 'web', `https://user:${'word'}@example.com/a.git`);
    await repo.git('remote', 'add', 'near', '../near.git');
    await repo.git('remote', 'add', '--mirror=push', 'copy', 'ssh://git@example.com:2222/a.git');
    await repo.git('remote', 'add', '--mirror=fetch', 'a.b', 'git@example.com:a.git');
    await repo.git('config', 'remote.none.fetch', '+refs/heads/*:refs/remotes/none/*');
    expect(await remotesOf(repo.dir)).toEqual([
      { name: 'a.b', address: 'git@example.com:a.git', isMirrored: true },
      { name: 'copy', address: 'ssh://git@example.com:2222/a.git', isMirrored: true },
      { name: 'near', address: join(repo.dir, '../near.git'), isMirrored: false },
      { name: 'none', address: null, isMirrored: false },
      { name: 'web', address: 'https://example.com/a.git', isMirrored: false },
    ]);
  }));

test('refs of pull requests cannot be pushed', () => {
  for (const ref of [
    'refs/pull/1/head',
    'refs/merge-requests/2/merge',
    'refs/changes/34/1234/5',
    'refs/remotes/origin/pr/7',
  ])
    expect(isHidden(ref)).toBe(true);
  for (const ref of ['refs/heads/pull/1', 'refs/remotes/origin/main', 'refs/tags/v1'])
    expect(isHidden(ref)).toBe(false);
});

test('what a remote has is replaced there, and only when it is as it was', () => {
  const refs = [
    'refs/heads/main',
    'refs/pull/1/head',
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/tags/v1',
  ];
  expect(pushesOf(refs, [REMOTE], REFS)).toEqual([
    { remote: 'origin', from: 'refs/remotes/origin/main', to: 'refs/heads/main', expected: OIDS.main },
    { remote: 'origin', from: 'refs/tags/v1', to: 'refs/tags/v1', expected: null },
  ]);
});

test('in a mirror the branches are those of the remote', () => {
  const refs = ['refs/heads/main', 'refs/stash', 'refs/tags/v1'];
  expect(pushesOf(refs, [{ ...REMOTE, isMirrored: true }], REFS)).toEqual([
    { remote: 'origin', from: 'refs/heads/main', to: 'refs/heads/main', expected: OIDS.main },
    { remote: 'origin', from: 'refs/tags/v1', to: 'refs/tags/v1', expected: OIDS.tag },
  ]);
});
