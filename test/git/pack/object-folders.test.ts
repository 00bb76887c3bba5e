import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { objectFolders } from '../../../src/git/pack/object-folders.ts';
import { withFolder, withRepo } from '../../helpers/with-repo.ts';
import { allObjects, decodePlan, open } from './decode-plan.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a clone that borrows: the folder it borrows from, and its objects', async () => {
  await withRepo(async (repo) => {
    await repo.commit({ 'a.txt': 'a\n' });
    await repo.git('clone', '-q', '--shared', '.', 'copy');
    const git = repo.path('copy/.git');
    expect(objectFolders(git)).toEqual([join(git, 'objects'), repo.path('.git/objects')]);
    const { tables, plan } = open(git);
    expect(decodePlan(tables, plan()).objects).toEqual(await allObjects(repo));
  });
});

test('nested, relative, twice, in circles, by another name, missing, no folder, comments, quotes', async () => {
  await withFolder(async (dir) => {
    makeFolders(dir, {
      a: ['# b', '../b', '../b/', '', '/nowhere', '../a', join(dir, 'alias')],
      b: ['"../c\\040\\143"', '../file'],
      'c c': ['../a', '../b', '../c c', '../d'],
      d: [],
    });
    writeFileSync(join(dir, 'file'), '');
    symlinkSync(join(dir, 'd'), join(dir, 'alias'));
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(dir, 'a'));
    expect(objectFolders('/unused')).toEqual(['a', 'b', 'c c', 'd'].map((name) => join(dir, name)));
  });
});

test('six deep, as git: what lies deeper is left out', async () => {
  await withFolder(async (dir) => {
    const names = ['0', '1', '2', '3', '4', '5', '6', '7', '8'];
    makeFolders(dir, Object.fromEntries(names.map((name) => [name, [`../${Number(name) + 1}`]])));
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(dir, '0'));
    const git = objectFolders('/unused').map((folder) => folder.slice(-1));
    expect(git).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });
});

test('GIT_ALTERNATE_OBJECT_DIRECTORIES: a list, with their own alternates', async () => {
  await withFolder(async (dir) => {
    makeFolders(dir, { own: [], a: ['../b'], b: [], c: [] });
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(dir, 'own'));
    vi.stubEnv('GIT_ALTERNATE_OBJECT_DIRECTORIES', `${join(dir, 'a')}:/nowhere:"${join(dir, '\\143')}"`);
    expect(objectFolders('/unused')).toEqual(['own', 'a', 'b', 'c'].map((name) => join(dir, name)));
  });
});

test('a git directory without objects: none', async () => {
  await withFolder(async (dir) => {
    expect(objectFolders(dir)).toEqual([]);
  });
});

/** Object folders with these lines in `info/alternates`. */
function makeFolders(dir: string, folders: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, lines] of Object.entries(folders)) {
    mkdirSync(join(dir, name, 'info'), { recursive: true });
    writeFileSync(join(dir, name, 'info/alternates'), lines.map((line) => `${line}\n`).join(''));
  }
}
