/*
 * Table B of the field study: every place in a repository where a pair can sit. Each is found by `leakgate history`.
 */

import { describe, expect, it } from 'vitest';
import { placesIn, report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { ID_RULE, onlyPlace, origins, pairFile, SECRET_RULE } from './pair.ts';

const history = (repo: Repo) => report(['history'], { cwd: repo.dir });

/** main and topic both changed `a.txt`; returns in the middle of their merge. */
async function conflict(repo: Repo): Promise<void> {
  await repo.commit({ 'a.txt': 'one\n' });
  await repo.git('checkout', '-q', '-b', 'topic');
  await repo.commit({ 'a.txt': 'two\n' });
  await repo.git('checkout', '-q', 'main');
  await repo.commit({ 'a.txt': 'three\n' });
  await repo.tryGit(['merge', '-q', 'topic']);
}

describe('a pair in the files of some commit', () => {
  it('added and later deleted: found, with the commits, not in HEAD', () =>
    withRepo(async (repo) => {
      const added = await repo.commit({ 'a.txt': pairFile() });
      await repo.git('rm', '-q', 'a.txt');
      await repo.commit({ 'b.txt': 'nothing\n' });
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({
        path: 'a.txt',
        line: 2,
        commit: added,
        lastCommit: added,
        inHead: false,
      });
      expect([found.code, found.findings[0]?.rule]).toEqual([1, SECRET_RULE]);
    }));

  it('on a branch that was never merged: found, with that branch', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      await repo.git('checkout', '-q', '-b', 'topic');
      await repo.commit({ 'a.txt': pairFile() });
      await repo.git('checkout', '-q', 'main');
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', inHead: false, refs: ['refs/heads/topic'] });
      expect(found.code).toBe(1);
    }));

  it('in a file that was renamed: found at both paths', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'old.txt': pairFile() });
      await repo.git('mv', 'old.txt', 'new.txt');
      await repo.commit({});
      const found = await history(repo);
      expect(placesIn(found)).toEqual([`${SECRET_RULE}@new.txt:2`, `${SECRET_RULE}@old.txt:2`]);
      expect(found.findings).toHaveLength(1);
    }));

  it('in a git note: found, on the ref of the notes', () =>
    withRepo(async (repo) => {
      const noted = await repo.commit({ 'a.txt': 'nothing\n' });
      await repo.git('notes', 'add', '-m', pairFile());
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ path: noted, line: 2, refs: ['refs/notes/commits'] });
      expect(found.code).toBe(1);
    }));

  it('only in the resolution of a conflict: found, first in the merge commit', () =>
    withRepo(async (repo) => {
      await conflict(repo);
      const merge = await repo.commit({ 'a.txt': pairFile() });
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ path: 'a.txt', commit: merge, inHead: true });
    }));

  it('in a file that only the merge commit adds: found, first in the merge commit', () =>
    withRepo(async (repo) => {
      await conflict(repo);
      const merge = await repo.commit({ 'a.txt': 'four\n', 'added.txt': pairFile() });
      expect(onlyPlace(await history(repo))).toMatchObject({ path: 'added.txt', commit: merge, inHead: true });
    }));

  it.each(['-diff', 'binary'])('in a file that .gitattributes marks %s: found', (attribute) =>
    withRepo(async (repo) => {
      await repo.commit({ '.gitattributes': `*.txt ${attribute}\n`, 'a.txt': pairFile() });
      expect(placesIn(await history(repo))).toEqual([`${SECRET_RULE}@a.txt:2`]);
    }),
  );

  it('in a file that core.attributesFile marks -diff: found', () =>
    withRepo(async (repo) => {
      repo.write('.git/my-attributes', '* -diff\n');
      await repo.git('config', 'core.attributesFile', repo.path('.git/my-attributes'));
      await repo.commit({ 'a.txt': pairFile() });
      expect(placesIn(await history(repo))).toEqual([`${SECRET_RULE}@a.txt:2`]);
    }));

  it('in a commit of an octopus merge that alone has it: found, first in the merge commit', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      for (const topic of ['one', 'two', 'three']) {
        await repo.git('checkout', '-q', '-b', topic, 'main');
        await repo.commit({ [`${topic}.txt`]: `${topic}\n` });
      }
      await repo.git('checkout', '-q', 'main');
      await repo.git('merge', '-q', '--no-commit', 'one', 'two', 'three');
      const merge = await repo.commit({ 'only.txt': pairFile() });
      expect((await repo.git('rev-list', '--parents', '-1', merge)).split(' ')).toHaveLength(4);
      expect(onlyPlace(await history(repo))).toMatchObject({ path: 'only.txt', commit: merge });
    }));

  it('on one side of an octopus merge: found, first in the commit of that side', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      let added = '';
      for (const topic of ['one', 'two', 'three']) {
        await repo.git('checkout', '-q', '-b', topic, 'main');
        const commit = await repo.commit({ [`${topic}.txt`]: topic === 'two' ? pairFile() : `${topic}\n` });
        if (topic === 'two') added = commit;
      }
      await repo.git('checkout', '-q', 'main');
      await repo.git('merge', '-q', '-m', 'octopus', 'one', 'two', 'three');
      expect(onlyPlace(await history(repo))).toMatchObject({
        commit: added,
        inHead: true,
        refs: ['refs/heads/main', 'refs/heads/two'],
      });
    }));

  it('below a second root: found, with the branch that has it', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      await repo.git('checkout', '-q', '--orphan', 'pages');
      await repo.git('rm', '-q', '-f', 'a.txt');
      const root = await repo.commit({ 'b.txt': pairFile() });
      await repo.git('checkout', '-q', 'main');
      expect(onlyPlace(await history(repo))).toMatchObject({ path: 'b.txt', commit: root, refs: ['refs/heads/pages'] });
    }));
});

describe('a pair in a message', () => {
  it('of a commit: found, with the commit', () =>
    withRepo(async (repo) => {
      const commit = await repo.commit({ 'a.txt': 'nothing\n' }, `rotate\n\n${pairFile()}`);
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ origin: 'message', path: null, blob: commit, commit });
      expect(onlyPlace(found).refs).toEqual(['refs/heads/main']);
    }));

  it('of an annotated tag: found, with the tag', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      await repo.git('tag', '-a', 'v1', '-m', `first\n\n${pairFile()}`);
      const tag = await repo.git('rev-parse', 'v1');
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ origin: 'message', blob: tag, refs: ['refs/tags/v1'] });
      expect(found.code).toBe(1);
    }));

  it('of a commit that was amended away: found as unreachable', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' }, pairFile());
      await repo.git('commit', '-q', '--amend', '-m', 'clean');
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ origin: 'unreachable', path: null });
      expect(found.code).toBe(1);
    }));
});

describe('a pair that no branch reaches', () => {
  it('in a stashed file: found, on refs/stash', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      repo.write('a.txt', pairFile());
      await repo.git('stash', '-q');
      expect(onlyPlace(await history(repo))).toMatchObject({ path: 'a.txt', inHead: false, refs: ['refs/stash'] });
    }));

  it('in an untracked file stashed with -u: found, on refs/stash', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      repo.write('new.txt', pairFile());
      await repo.git('stash', '-q', '-u');
      expect(onlyPlace(await history(repo))).toMatchObject({ path: 'new.txt', inHead: false, refs: ['refs/stash'] });
    }));

  it('amended away, so that only the reflog has it: found as unreachable, with its commit', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      const amended = await repo.commit({ 'b.txt': pairFile() });
      repo.write('b.txt', 'clean\n');
      await repo.git('commit', '-q', '-a', '--amend', '-m', 'clean');
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ origin: 'unreachable', path: 'b.txt', commit: amended, refs: [] });
      expect(found.code).toBe(1);
    }));

  it('in a commit that not even the reflog has: found as unreachable, with its commit', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      const dropped = await repo.commit({ 'b.txt': pairFile() });
      await repo.git('reset', '-q', '--hard', 'HEAD~1');
      await repo.git('reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all');
      expect(onlyPlace(await history(repo))).toMatchObject({ origin: 'unreachable', path: 'b.txt', commit: dropped });
    }));

  it('in a blob that no tree has: found as unreachable, without a path', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': 'nothing\n' });
      repo.write('b.txt', pairFile());
      const blob = await repo.git('hash-object', '-w', 'b.txt');
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ origin: 'unreachable', path: null, line: 2, blob, commit: null });
      expect(found.code).toBe(1);
    }));

  it('staged and never committed: found in the index, from a sub-folder as well', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'sub/a.txt': 'nothing\n' });
      repo.write('b.txt', pairFile());
      await repo.git('add', 'b.txt');
      const found = await report(['history'], { cwd: repo.path('sub') });
      expect(origins(found)).toEqual(['index b.txt:2']);
    }));
});

describe('a key id in a name', () => {
  const { id } = awsPair('name');

  it('of a file: found as file-name, the path redacted', () =>
    withRepo(async (repo) => {
      const commit = await repo.commit({ [`keys/${id}.txt`]: 'nothing\n' });
      const found = await history(repo);
      expect(onlyPlace(found)).toMatchObject({ origin: 'file-name', commit, inHead: true });
      expect(found.findings[0]?.rule).toBe(ID_RULE);
      expect(onlyPlace(found).path).not.toContain(id);
    }));

  it('of a folder: found as file-name', () =>
    withRepo(async (repo) => {
      const commit = await repo.commit({ [`keys/${id}/a.txt`]: 'nothing\n' });
      await repo.commit({ [`keys/${id}/a.txt`]: 'still nothing\n' });
      expect(onlyPlace(await history(repo))).toMatchObject({ origin: 'file-name', commit, inHead: true });
    }));

  it('of a file that was deleted: found as file-name, not in HEAD', () =>
    withRepo(async (repo) => {
      const commit = await repo.commit({ [`${id}.txt`]: 'nothing\n', 'a.txt': 'a\n' });
      await repo.git('rm', '-q', `${id}.txt`);
      await repo.commit({});
      expect(onlyPlace(await history(repo))).toMatchObject({ origin: 'file-name', commit, inHead: false });
    }));
});

describe('settings of the user that blind readers of diff text', () => {
  it.each([
    ['color.ui', 'always'],
    ['color.diff', 'always'],
    ['diff.noprefix', 'true'],
    ['diff.relative', 'true'],
    ['diff.external', 'true'],
    ['core.quotePath', 'true'],
    ['log.showSignature', 'true'],
    ['diff.renames', 'copies'],
  ])('%s=%s: found and attributed, in the repository as in the global configuration', (key, value) =>
    withRepo(async (repo) => {
      const added = await repo.commit({ 'sub/a.txt': pairFile() });
      await repo.git('rm', '-q', '-r', 'sub');
      await repo.commit({ 'ä.txt': 'nothing\n' });
      await repo.git('config', key, value);
      const global = repo.path('.git/global');
      await repo.git('config', '--file', global, key, value);
      const found = await report(['history'], { cwd: repo.dir, env: { GIT_CONFIG_GLOBAL: global } });
      expect(onlyPlace(found)).toMatchObject({ path: 'sub/a.txt', line: 2, commit: added });
    }),
  );
});
