/*
 * `leakgate files` inside a repository: what git ignores is left out, but for files that hold credentials by custom.
 */

import { describe, expect, it } from 'vitest';
import { type Report, report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { pairFile } from '../history/pair.ts';

const files = (repo: Repo, ...patterns: string[]) => report(['files', ...patterns], { cwd: repo.dir });

/** `path`, or `path (ignored)`, of every place. */
function paths({ findings }: Report): string[] {
  return findings
    .flatMap(({ places }) => places.map(({ path, ignored }) => `${path}${ignored ? ' (ignored)' : ''}`))
    .sort();
}

function plant(repo: Repo, ...names: readonly string[]): void {
  for (const name of names) repo.write(name, pairFile(name));
}

const SENSITIVE = [
  '.env',
  '.env.local',
  'prod.env',
  '.envrc',
  'terraform.tfvars',
  'terraform.tfstate',
  'server.pem',
  'server.key',
  'id_rsa',
  '.npmrc',
  'rootkey.csv',
  'alice_accessKeys.csv',
  '.aws/credentials',
  'conf/secrets.yml',
];

describe('nothing but ignored files', () => {
  it('of ordinary names: left out, exit 0', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', '*.log\nbuild/\n');
      plant(repo, 'a.log', 'build/out.js', 'build/deep/out.js');
      expect(await files(repo)).toMatchObject({ findings: [], code: 0, coverage: { files: 1 } });
    }));

  it('that hold credentials by custom: each reported as ignored, exit 0', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', '*\n!.gitignore\n');
      plant(repo, ...SENSITIVE, 'ordinary.txt');
      const found = await files(repo);
      expect(paths(found)).toEqual(SENSITIVE.map((name) => `${name} (ignored)`).sort());
      expect([found.code, found.complete]).toEqual([0, true]);
    }));

  it('by .git/info/exclude and core.excludesFile: as by .gitignore', () =>
    withRepo(async (repo) => {
      repo.write('.git/info/exclude', '*.log\n');
      repo.write('.git/excludes', '.env\n');
      await repo.git('config', 'core.excludesFile', repo.path('.git/excludes'));
      plant(repo, 'a.log', '.env');
      const found = await files(repo);
      expect([paths(found), found.code]).toEqual([['.env (ignored)'], 0]);
    }));

  it('inside an ignored folder: reported, but not what packages bring', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', 'tmp/\nnode_modules/\nvendored/\n');
      plant(repo, 'tmp/.env', 'tmp/x/y/server.pem', 'node_modules/pkg/.env', 'vendored/node_modules/pkg/.env');
      plant(repo, 'sub/node_modules/pkg/.env');
      expect(paths(await files(repo))).toEqual(['tmp/.env (ignored)', 'tmp/x/y/server.pem (ignored)']);
    }));
});

describe('an ignored .env', () => {
  it.each([
    ['all', []],
    ['its folder', ['.']],
    ['its folder by name', ['conf']],
    ['a glob that matches it', ['**/.env*']],
    ['a glob that matches everything', ['**']],
  ])('found through %s: reported as ignored, exit 0', (_, patterns) =>
    withRepo(async (repo) => {
      repo.write('.gitignore', '.env\n');
      plant(repo, 'conf/.env');
      const found = await files(repo, ...patterns);
      expect([paths(found), found.code]).toEqual([['conf/.env (ignored)'], 0]);
    }),
  );

  it('not matched by the glob: left out', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', '.env\n');
      plant(repo, 'conf/.env');
      repo.write('conf/a.txt', 'nothing\n');
      expect(paths(await files(repo, '**/*.txt'))).toEqual([]);
    }));

  it('named explicitly: reported as any other file, exit 1', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', '.env\n');
      plant(repo, '.env');
      const found = await files(repo, '.env');
      expect([paths(found), found.code]).toEqual([['.env'], 1]);
    }));

  it('tracked all the same: reported as any other file, exit 1', () =>
    withRepo(async (repo) => {
      await repo.commit({ '.gitignore': '.env\n', '.env': pairFile() });
      const found = await files(repo);
      expect([paths(found), found.code]).toEqual([['.env'], 1]);
    }));

  it('beside another finding: both reported, exit 1', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', '.env\n');
      plant(repo, '.env', 'a.txt');
      const found = await files(repo);
      expect([paths(found), found.code]).toEqual([['.env (ignored)', 'a.txt'], 1]);
    }));

  it('with the same secret as a file that is not ignored: exit 1', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', '.env\n');
      repo.write('.env', pairFile());
      repo.write('a.txt', pairFile());
      const found = await files(repo);
      expect([paths(found), found.code]).toEqual([['.env (ignored)', 'a.txt'], 1]);
    }));

  it('whose key id alone stands in a file that is not ignored: exit 1, as for that id alone', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', '.env\n');
      repo.write('a.txt', `${awsPair().id}\n`);
      expect((await files(repo)).code).toBe(1);
      repo.write('.env', pairFile());
      expect((await files(repo)).code).toBe(1);
    }));

  it('seen from a sub-folder and from outside: still ignored', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', '.env\n*.log\n');
      plant(repo, 'sub/.env', 'sub/a.log');
      const sub = await report(['files'], { cwd: repo.path('sub') });
      expect([paths(sub), sub.code]).toEqual([['.env (ignored)'], 0]);
      const outside = await report(['files', 'repo'], { cwd: repo.path('..') });
      expect([paths(outside), outside.code]).toEqual([['repo/sub/.env (ignored)'], 0]);
      const above = await report(['files', '..'], { cwd: repo.path('sub') });
      expect([paths(above), above.code]).toEqual([['.env (ignored)'], 0]);
    }));
});

describe('an ignored folder', () => {
  it('named explicitly: everything in it is read', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', 'build/\n');
      plant(repo, 'build/out.js', 'build/deep/out.js');
      const found = await files(repo, 'build');
      expect([paths(found), found.code]).toEqual([['build/deep/out.js', 'build/out.js'], 1]);
    }));

  it('stood in: everything in it is read', () =>
    withRepo(async (repo) => {
      repo.write('.gitignore', 'build/\n');
      plant(repo, 'build/out.js', 'build/deep/out.js');
      const found = await report(['files'], { cwd: repo.path('build') });
      expect([paths(found), found.code]).toEqual([['deep/out.js', 'out.js'], 1]);
    }));
});

describe('other repositories', () => {
  it('nested: their files are read, their .git is not', () =>
    withRepo(async (repo) => {
      plant(repo, 'inner/a.txt');
      await repo.tryGit(['init', '-q', repo.path('inner')]);
      repo.write('inner/.git/description', pairFile('description'));
      expect(paths(await files(repo))).toEqual(['inner/a.txt']);
    }));

  it('bare: files are read without asking git what it ignores', () =>
    withRepo(async (repo) => {
      await repo.git('clone', '-q', '--bare', repo.dir, repo.path('../bare.git'));
      const { writeFileSync } = await import('node:fs');
      writeFileSync(repo.path('../bare.git/a.txt'), pairFile());
      const found = await report(['files'], { cwd: repo.path('../bare.git') });
      expect([paths(found), found.code]).toEqual([['a.txt'], 1]);
    }));
});
