/*
 * Configuration files: each form is read, wrong ones are refused with exit code 2, and none makes a scan look at less.
 */

import { describe, expect, it } from 'vitest';
import { report } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withFolder, withRepo } from '../../helpers/with-repo.ts';
import { pairFile } from '../history/pair.ts';

/** The account inside the key id of `pairFile()`. */
async function accountIn(repo: Repo): Promise<string> {
  repo.write('pair.txt', pairFile('account'));
  const { findings } = await report(['files', 'pair.txt'], { cwd: repo.dir });
  const account = findings[0]?.aws?.account;
  if (account === null || account === undefined) throw new Error('no account in the key id');
  return account;
}

const JA = '見つ|件|ありません|問題';

describe('a configuration file', () => {
  it.each([
    ['leakgate.toml', 'lang = "ja"\n'],
    ['.leakgate.json', '{ "lang": "ja" }'],
    ['package.json', '{ "name": "app", "leakgate": { "lang": "ja" } }'],
  ])('%s: read, from a sub-folder as well', (name, content) =>
    withRepo(async (repo) => {
      repo.write(name, content);
      repo.write('sub/a.txt', 'nothing\n');
      for (const cwd of [repo.dir, repo.path('sub')])
        expect((await runWarm(['files'], { cwd })).stdout).toMatch(new RegExp(JA));
    }),
  );

  it('beyond the repository: not read', () =>
    withFolder(async (dir) => {
      const { writeFileSync } = await import('node:fs');
      const { join } = await import('node:path');
      writeFileSync(join(dir, 'leakgate.toml'), 'broken');
      await withRepo(async (repo) => {
        const { renameSync } = await import('node:fs');
        renameSync(repo.dir, join(dir, 'inner'));
        expect((await runWarm(['files'], { cwd: join(dir, 'inner') })).code).toBe(0);
        renameSync(join(dir, 'inner'), repo.dir);
      });
    }));

  it('with one’s own account: the finding is shown as of an own account, and still counts', () =>
    withRepo(async (repo) => {
      const account = await accountIn(repo);
      repo.write('leakgate.toml', `[aws]\nownAccounts = ["${account}"]\n`);
      const found = await report(['files', 'pair.txt'], { cwd: repo.dir });
      expect(found.findings[0]?.aws).toMatchObject({ account, own: true });
      expect(found.code).toBe(1);
    }));

  it('with one’s own canary account: the finding is shown as a canary, and still counts', () =>
    withRepo(async (repo) => {
      const account = await accountIn(repo);
      repo.write('.leakgate.json', JSON.stringify({ aws: { canaryAccounts: [account] } }));
      const found = await report(['files', 'pair.txt'], { cwd: repo.dir });
      expect(found.findings[0]?.aws?.canary).toBe('own');
      expect(found.code).toBe(1);
    }));
});

describe('a configuration file that is wrong', () => {
  it.each([
    ['leakgate.toml', 'lnag = "ja"\n', 'lang'],
    ['.leakgate.json', '{ "aws": { "ownAccount": [] } }', 'aws.ownAccounts'],
    ['package.json', '{ "leakgate": { "awz": {} } }', 'aws'],
  ])('%s with an unknown key: exit 2, the right one is suggested', (name, content, suggestion) =>
    withRepo(async (repo) => {
      repo.write(name, content);
      const { code, stdout, stderr } = await runWarm(['files'], { cwd: repo.dir });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`Did you mean ${suggestion}?`);
      expect(stderr).toContain(name);
    }),
  );

  it.each([
    ['leakgate.toml', 'lang = \n'],
    ['leakgate.toml', '\ufeff[aws\n'],
    ['.leakgate.json', '{ "lang": "ja" '],
    ['leakgate.toml', 'lang = "de"\n'],
    ['leakgate.toml', '[aws]\nownAccounts = [123456789012]\n'],
    ['.leakgate.json', '{ "aws": { "ownAccounts": ["12"] } }'],
    ['.leakgate.json', '[]'],
    ['.leakgate.json', 'null'],
    ['.leakgate.json', ''],
    ['package.json', '{ "leakgate": null }'],
    ['package.json', '{ "leakgate": { "lang": 1 } }'],
  ])('%s with %j: exit 2, the file is named, no stack', (name, content) =>
    withRepo(async (repo) => {
      repo.write(name, content);
      const { code, stdout, stderr } = await runWarm(['files'], { cwd: repo.dir });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(name);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }),
  );

  it.each([['staged'], ['history'], ['']])('is refused by leakgate %s too', (command) =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', 'ignore = ["**"]\n');
      expect((await runWarm([command].filter(Boolean), { cwd: repo.dir })).code).toBe(2);
    }),
  );

  it('two side by side: exit 2, both are named', () =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', '');
      repo.write('package.json', '{ "leakgate": {} }');
      const { code, stderr } = await runWarm(['files'], { cwd: repo.dir });
      expect(code).toBe(2);
      expect(stderr).toContain('leakgate.toml');
      expect(stderr).toContain('package.json');
    }));

  it('a folder in its place: exit 2, the file is named', () =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml/x', '');
      const { code, stderr } = await runWarm(['files'], { cwd: repo.dir });
      expect(code).toBe(2);
      expect(stderr).toContain('leakgate.toml');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }));
});

describe('a package.json without the key', () => {
  it.each(['{ "name": "leakgate" }', '{ "devDependencies": { "leakgate": "1" } }', '{ broken "leakgate"'])(
    '%s: no configuration, exit 0',
    (content) =>
      withRepo(async (repo) => {
        repo.write('package.json', content);
        expect((await runWarm(['files'], { cwd: repo.dir })).code).toBe(0);
      }),
  );
});
