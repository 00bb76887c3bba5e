import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { plainForm } from '../../src/purge/form.ts';
import type { PlannedPurge } from '../../src/purge/plan-purge.ts';
import { withPurgeFiles, writePurgeFiles } from '../../src/purge/purge-files.ts';
import { withFolder, withRepo } from '../helpers/with-repo.ts';
import { emptyPlan } from './empty-plan.ts';

const PLANNED: PlannedPurge = {
  plan: emptyPlan({ archives: ['a'.repeat(40)] }),
  forms: [plainForm(new Secret('correct horse'))],
  renames: true,
};
const NAMES = ['archives.txt', 'binary.json', 'binary.py', 'expressions.txt', 'names.json', 'names.py'];

test('only their owner can read them, and nothing is overwritten', () =>
  withRepo((repo) =>
    withFolder(async (dir) => {
      const folder = join(dir, 'new/files');
      const files = await writePurgeFiles(repo.dir, folder, PLANNED);
      expect(readdirSync(files.folder)).toEqual(NAMES);
      expect(statSync(files.folder).mode & 0o777).toBe(0o700);
      for (const name of NAMES) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
      await expect(writePurgeFiles(repo.dir, folder, PLANNED)).rejects.toMatchObject({ code: 'purge-write-failed' });
    }),
  ));

test('where they could be committed they are not written', () =>
  withRepo((repo) =>
    withFolder(async (dir) => {
      repo.write('.gitignore', '/ignored/\n');
      mkdirSync(repo.path('folder'));
      const link = join(dir, 'link');
      symlinkSync(repo.path('folder'), link);
      for (const path of [repo.dir, repo.path('new/deep'), repo.path('.git/purge'), join(link, 'below')]) {
        await expect(writePurgeFiles(repo.dir, path, PLANNED)).rejects.toMatchObject({ code: 'purge-unsafe-folder' });
        expect(existsSync(join(path, 'expressions.txt'))).toBe(false);
      }
      await writePurgeFiles(repo.dir, repo.path('ignored'), PLANNED);
      await writePurgeFiles(repo.dir, `${repo.dir}-beside`, PLANNED);
      expect(await repo.git('status', '--porcelain', '-uall')).toBe('?? .gitignore');
    }),
  ));

test('the private folder is gone afterwards, also when something fails', async () => {
  let folder = '';
  const work = withPurgeFiles(PLANNED, (files) => {
    folder = files.folder;
    expect(readdirSync(folder)).toEqual(NAMES);
    return Promise.reject(new Error('failed'));
  });
  await expect(work).rejects.toThrow('failed');
  expect(existsSync(folder)).toBe(false);
});
