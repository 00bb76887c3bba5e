import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isIgnoredByGit } from '../../src/git/check-ignore.ts';
import { withRepo } from '../helpers/with-repo.ts';

test.each([
  ['.env', true],
  ['src/.env', true],
  ['.env.local', true],
  ['.env.example', false],
  ['build/deep/file', true],
  ['other', false],
  ['a[b]', true],
  ['ab', false],
  [':(top)odd', true],
  ['odd', false],
  ['schlüssel env', true],
])('%s, there or not: ignored is %s', async (path, isIgnored) => {
  await withRepo(async (repo) => {
    repo.write('.gitignore', '.env*\n!.env.example\nbuild/\na\\[b\\]\n:(top)odd\nschlüssel env\n');
    mkdirSync(repo.path('src'));
    expect(await isIgnoredByGit(repo.path('src'), path)).toBe(isIgnored);
    expect(await isIgnoredByGit(repo.dir, repo.path(path))).toBe(isIgnored);
    repo.write(path, 'x');
    expect(await isIgnoredByGit(repo.dir, path)).toBe(isIgnored);
  });
});

test('a tracked file that a pattern names: it would be ignored', async () => {
  await withRepo(async (repo) => {
    await repo.commit({ '.env': 'x', '.gitignore': '.env\n' });
    expect(await isIgnoredByGit(repo.dir, '.env')).toBe(true);
  });
});

test('info/exclude counts', async () => {
  await withRepo(async (repo) => {
    repo.write('.git/info/exclude', '.env\n');
    expect(await isIgnoredByGit(repo.dir, '.env')).toBe(true);
  });
});

test.each(['../outside', 'link/file'])('%s, where git has no answer: an error', async (path) => {
  await withRepo(async (repo) => {
    mkdirSync(repo.path('src'));
    symlinkSync('src', repo.path('link'));
    await expect(isIgnoredByGit(repo.dir, path)).rejects.toMatchObject({ code: 'git-failed' });
  });
});
