/*
 * Layers of a configuration: from the disk, and from elsewhere.
 */

import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyFiles } from '../../src/config/config-changes.ts';
import type { ConfigFiles } from '../../src/config/config-files.ts';
import { isConfigured } from '../../src/config/find.ts';
import { loadConfig } from '../../src/config/load.ts';
import { withFolder, withRepo } from '../helpers/with-repo.ts';

/** Files of a folder that is not there. */
function filesOf(contents: Readonly<Record<string, string>>): ConfigFiles {
  return { read: async (path) => contents[path] ?? null };
}
const load = (contents: Readonly<Record<string, string>>, cwd = '/r') =>
  loadConfig(cwd, { files: filesOf(contents), top: '/r' });

describe('files that a configuration extends', () => {
  test('lie below it: tables by their keys, lists one after the other, all else is overridden', async () => {
    const config = await load({
      '/r/leakgate.toml':
        'extends = ["./team/a.toml", "@acme/rules"]\nlang = "ja"\nexclude = ["c/"]\n[severity]\nx-one = "low"\n',
      '/r/team/a.toml':
        'extends = "../b.json"\nlang = "en"\nexclude = ["b/"]\n[severity]\nx-one = "high"\nx-two = "off"\n[limits]\nthreads = 2\n',
      '/r/b.json': '{ "exclude": ["a/"], "limits": { "threads": 1, "memory": 64 }, "gitleaks": "g.toml" }',
    });
    expect(config).toMatchObject({
      ...{ lang: 'ja', exclude: ['a/', 'b/', 'c/'], severity: { 'x-one': 'low', 'x-two': 'off' } },
      ...{ limits: { threads: 2, memory: 64 }, file: '/r/leakgate.toml', root: '/r' },
    });
    expect(config.layers?.map(({ file, kind }) => `${kind} ${file}`)).toEqual([
      'extended /r/b.json',
      'extended /r/team/a.toml',
      'repository /r/leakgate.toml',
    ]);
    expect(policyFiles(config)).toEqual(['/r/b.json', '/r/team/a.toml', '/r/leakgate.toml', '/r/g.toml']);
  });

  test('two that extend the same one: it is there once', async () => {
    const config = await load({
      '/r/leakgate.toml': 'extends = ["./a.toml", "./b.toml"]\n',
      '/r/a.toml': 'extends = "./c.toml"\n',
      '/r/b.toml': 'extends = "./c.toml"\n',
      '/r/c.toml': 'exclude = ["x/"]\n',
    });
    expect(config.exclude).toEqual(['x/']);
  });

  test.each<[string, Record<string, string>, string]>([
    ['itself', { '/r/leakgate.toml': 'extends = "./leakgate.toml"\n' }, 'config-extends-loop'],
    [
      'one that leads back',
      { '/r/leakgate.toml': 'extends = "./a.toml"\n', '/r/a.toml': 'extends = "./leakgate.toml"\n' },
      'config-extends-loop',
    ],
    [
      'a chain of twenty',
      Object.fromEntries([
        ['/r/leakgate.toml', 'extends = "./0.toml"\n'],
        ...Array.from({ length: 20 }, (_, at) => [`/r/${at}.toml`, `extends = "./${at + 1}.toml"\n`]),
      ]) as Record<string, string>,
      'config-extends-loop',
    ],
    ['one outside', { '/r/leakgate.toml': 'extends = "../a.toml"\n', '/a.toml': '' }, 'config-extends-outside'],
    ['one that is not there', { '/r/leakgate.toml': 'extends = "./a.toml"\n' }, 'config-unreadable'],
    [
      'one that is wrong',
      { '/r/leakgate.toml': 'extends = "./a.toml"\n', '/r/a.toml': 'lnag = 1' },
      'config-unknown-key',
    ],
  ])('%s: refused', async (_, contents, code) => {
    await expect(load(contents)).rejects.toMatchObject({ code });
  });

  test('a symbolic link that leads out of the repository: refused', () =>
    withRepo(async (repo) => {
      repo.write('leakgate.toml', 'extends = "./team.toml"\n');
      repo.write('../outside.toml', 'exclude = ["x/"]\n');
      symlinkSync('../outside.toml', repo.path('team.toml'));
      await expect(loadConfig(repo.dir)).rejects.toMatchObject({ code: 'config-extends-outside' });
    }));
});

describe('a configuration that is not on the disk', () => {
  test('is found upwards to the top, and no further', async () => {
    expect(await load({ '/r/package.json': '{ "leakgate": { "lang": "ja" } }' }, '/r/a/b')).toMatchObject({
      lang: 'ja',
    });
    expect(await load({ '/leakgate.toml': 'lang = "ja"\n' }, '/r/a')).toEqual({ root: '/r' });
    expect(await load({ '/r/.gitleaks.toml': '' })).toEqual({ root: '/r', gitleaksAtTop: '/r/.gitleaks.toml' });
  });

  test('has no personal layer', async () => {
    expect(await load({ '/r/leakgate.local.toml': 'lang = "ja"\n' })).toEqual({ root: '/r' });
  });
});

describe('leakgate.local.toml', () => {
  test.each(['leakgate.local.toml', '*.local.toml'])('ignored by %s: holds over the repository’s', (ignored) =>
    withRepo(async (repo) => {
      repo.write('.gitignore', `${ignored}\n`);
      repo.write('leakgate.toml', 'lang = "en"\n[limits]\nthreads = 1\n');
      repo.write('leakgate.local.toml', 'lang = "ja"\n[limits]\nmemory = 64\n');
      const config = await loadConfig(repo.dir);
      expect(config).toMatchObject({ lang: 'ja', limits: { threads: 1, memory: 64 } });
      expect(policyFiles(config)).toEqual([repo.path('leakgate.toml')]);
      expect((await loadConfig(repo.dir, { withLocal: false })).lang).toBe('en');
    }),
  );

  test('alone, or outside of a repository: holds', async () => {
    await withRepo(async (repo) => {
      repo.write('.git/info/exclude', 'leakgate.local.toml\n');
      repo.write('leakgate.local.toml', 'lang = "ja"\n');
      expect((await loadConfig(repo.dir)).lang).toBe('ja');
    });
    await withFolder(async (dir) => {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`${dir}/leakgate.toml`, '');
      writeFileSync(`${dir}/leakgate.local.toml`, 'lang = "ja"\n');
      expect((await loadConfig(dir)).lang).toBe('ja');
    });
  });

  test('that git would commit, or has committed: refused', () =>
    withRepo(async (repo) => {
      repo.write('leakgate.local.toml', 'lang = "ja"\n');
      await expect(loadConfig(repo.dir)).rejects.toMatchObject({ code: 'config-local-shared' });
      await repo.commit({ '.gitignore': 'leakgate.local.toml\n' });
      await expect(loadConfig(repo.dir)).rejects.toMatchObject({ code: 'config-local-shared' });
    }));

  test.each([
    ['allow.paths = ["x/"]\n', 'allow'],
    ['exclude = ["x/"]\n', 'exclude'],
    ['extends = "acme"\n', 'extends'],
    ['gitleaks = "x.toml"\n', 'gitleaks'],
    ['compat = true\n', 'compat'],
    ['gate.changes = "accept"\n', 'gate'],
    ['severity.aws-access-key-id = "off"\n', 'severity.aws-access-key-id'],
  ])('%j would hide findings: refused', (text, key) =>
    withRepo(async (repo) => {
      repo.write('.gitignore', 'leakgate.local.toml\n');
      repo.write('leakgate.local.toml', text);
      await expect(loadConfig(repo.dir)).rejects.toMatchObject({ code: 'config-local-hides', facts: { key } });
    }),
  );
});

test.each([
  ['leakgate.toml', ''],
  ['.leakgate.json', '{}'],
  ['package.json', '{ "leakgate": {} }'],
  ['package.json', '{ "name": "leakgate" }'],
  ['leakgate.local.toml', ''],
  ['.gitleaks.toml', ''],
  ['sub/.gitleaks.toml', ''],
  ['other.toml', ''],
])('%s with %j: the hook tells a configuration where the whole program finds one', (name, text) =>
  withRepo(async (repo) => {
    repo.write('.gitignore', 'leakgate.local.toml\n');
    repo.write('sub/x', '');
    repo.write(name, text);
    for (const cwd of [repo.dir, repo.path('sub')]) {
      const { root: _, ...found } = await loadConfig(cwd);
      expect(isConfigured(cwd)).toBe(Object.keys(found).length > 0);
    }
  }),
);
