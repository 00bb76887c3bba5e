import { expect, test } from 'vitest';
import { commitsOutside } from '../../src/git/commits-outside.ts';
import { objectsAt } from '../../src/git/objects-at.ts';
import { readRemotes } from '../../src/git/remotes.ts';
import { rewrittenCommits } from '../../src/git/rewritten-commits.ts';
import { stashedCommits } from '../../src/git/stashed-commits.ts';
import { withRepo } from '../helpers/with-repo.ts';

test('remotes: addresses as git takes them, and what is fetched from them', () =>
  withRepo(async (repo) => {
    expect(await readRemotes(repo.dir)).toEqual([]);
    await repo.git('remote', 'add', 'origin', 'gh:acme/shop.git');
    await repo.git('remote', 'set-url', '--push', 'origin', 'https://push.example/a b.git');
    await repo.git('remote', 'add', '--mirror=fetch', 'a/b', '/srv/x.git');
    await repo.git('config', '--add', 'remote.origin.fetch', '^refs/heads/secret');
    await repo.git('config', 'remote.origin.promisor', 'true');
    await repo.git('config', 'remote.origin.partialclonefilter', 'blob:none');
    await repo.git('config', 'url.git@github.com:.insteadOf', 'gh:');
    const all = await readRemotes(repo.dir);
    expect(all.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'a/b', addresses: ['/srv/x.git'], kept: [{ there: 'refs/*', here: 'refs/*' }], isMirror: true },
      {
        name: 'origin',
        addresses: ['git@github.com:acme/shop.git', 'https://push.example/a b.git'],
        kept: [{ there: 'refs/heads/*', here: 'refs/remotes/origin/*' }],
        isMirror: false,
      },
    ]);
  }));

test('commits of the stash alone, those outside of refs, what a branch there had once, and objects at paths', () =>
  withRepo(async (repo) => {
    expect(await stashedCommits(repo.dir)).toEqual(new Set());
    expect(await rewrittenCommits(repo.dir)).toEqual(new Map());
    const first = await repo.commit({ 'a b.txt': 'one\n' });
    for (const ref of ['refs/remotes/origin/main', 'refs/remotes/origin/steady'])
      await repo.git('update-ref', '--create-reflog', ref, first);
    const second = await repo.commit({ 'a b.txt': 'two\n' });
    repo.write('a b.txt', 'three\n');
    await repo.git('stash', '-q');
    const stash = await repo.git('rev-parse', 'stash');
    const index = await repo.git('rev-parse', 'stash^2');
    await repo.git('update-ref', 'refs/remotes/origin/main', second);
    await repo.git('update-ref', 'refs/remotes/origin/main', first);
    expect(await stashedCommits(repo.dir)).toEqual(new Set([stash, index]));
    expect(await rewrittenCommits(repo.dir)).toEqual(new Map([['refs/remotes/origin/main', new Set([second])]]));
    expect(await commitsOutside(repo.dir, [first, second], ['refs/remotes/origin/main'])).toEqual(new Set([second]));
    expect(await commitsOutside(repo.dir, [first], [])).toEqual(new Set([first]));
    const blob = await repo.git('rev-parse', `${first}:a b.txt`);
    const asked = ['a b.txt', 'none', 'a\nb', 'a b.txt'].map((path, at) => ({
      commit: at === 3 ? second : first,
      path,
    }));
    const [one, none, broken, two] = await objectsAt(repo.dir, asked);
    expect([one, none, broken]).toEqual([blob, null, null]);
    expect(two).not.toBe(blob);
    expect(two).toHaveLength(40);
  }));
