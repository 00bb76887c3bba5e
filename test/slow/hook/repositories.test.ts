import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import {
  attempt,
  blockedAt,
  commit,
  commitAll,
  commitFiles,
  credentials,
  HookedRepo,
  installHook,
  makeConflict,
  PASSED,
  test,
  withHook,
  withNewHook,
} from '../../e2e/hook/hooked-repo.ts';
import { report, runCli } from '../../helpers/run-cli.ts';
import { withFolder } from '../../helpers/with-repo.ts';

const KEY = credentials();

test('linked worktree: blocked', () =>
  withHook(async (repo) => {
    await repo.git('worktree', 'add', '-q', '-b', 'side', '../linked');
    const linked = new HookedRepo(repo.path('..', 'linked'));
    linked.write('config.ini', KEY);
    expect(await commitAll(linked)).toMatchObject(blockedAt('config.ini:2'));
    expect(await commit(linked, ['-o', 'config.ini'])).toMatchObject(blockedAt('config.ini:2'));
  }));

test('linked worktree, harmless file: passes', () =>
  withHook(async (repo) => {
    await repo.git('worktree', 'add', '-q', '-b', 'side', '../linked');
    expect(await commitFiles(new HookedRepo(repo.path('..', 'linked')), { 'a.txt': 'x\n' })).toMatchObject(PASSED);
  }));

test('linked worktree, conflict in a file of which the other branch has an old leak: passes', () =>
  withHook(async (repo) => {
    await makeConflict(repo, 'app.ini');
    await repo.git('checkout', '-q', 'side');
    await repo.commit({ 'app.ini': `two\n${KEY}` });
    await repo.git('worktree', 'add', '-q', '../linked', 'main');
    const linked = new HookedRepo(repo.path('..', 'linked'));
    await linked.tryGit(['merge', 'side']);
    expect(await commitFiles(linked, { 'app.ini': `resolved\n${KEY}` })).toMatchObject(PASSED);
  }));

test('detached HEAD: blocked', () =>
  withHook(async (repo) => {
    await repo.git('checkout', '-q', '--detach');
    expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
  }));

test('SHA-256 repository, first and second commit: blocked', () =>
  withNewHook(
    async (repo) => {
      expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
      expect(await commitFiles(repo, { 'config.ini': 'clean\n' })).toMatchObject(PASSED);
      expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
    },
    ['--object-format=sha256'],
  ));

test('SHA-256 repository, conflict in a file of which the other branch has an old leak: passes', () =>
  withNewHook(
    async (repo) => {
      await makeConflict(repo, 'app.ini');
      await repo.git('checkout', '-q', 'side');
      await repo.commit({ 'app.ini': `two\n${KEY}` });
      await repo.git('checkout', '-q', 'main');
      await repo.tryGit(['merge', 'side']);
      expect(await commitFiles(repo, { 'app.ini': `resolved\n${KEY}` })).toMatchObject(PASSED);
    },
    ['--object-format=sha256'],
  ));

test('the git directory is elsewhere (--separate-git-dir): blocked', () =>
  withNewHook(
    async (repo) => {
      expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
    },
    ['--separate-git-dir=../elsewhere.git'],
  ));

test('GIT_DIR and GIT_WORK_TREE are set: blocked', () =>
  withHook(async (repo) => {
    repo.write('config.ini', KEY);
    const env = { GIT_DIR: repo.path('.git'), GIT_WORK_TREE: repo.dir };
    await repo.tryGit(['add', '-A'], env, repo.path('..'));
    expect(await commit(repo, [], { env, cwd: repo.path('..') })).toMatchObject(blockedAt('config.ini:2'));
  }));

test('GIT_INDEX_FILE names another index: that one is read', () =>
  withHook(async (repo) => {
    const env = { GIT_INDEX_FILE: repo.path('..', 'other-index') };
    repo.write('config.ini', KEY);
    await repo.tryGit(['read-tree', 'HEAD'], env);
    await repo.tryGit(['add', 'config.ini'], env);
    expect(await commit(repo, [], { env })).toMatchObject(blockedAt('config.ini:2'));
    expect(await commit(repo, ['--allow-empty'])).toMatchObject(PASSED);
  }));

test('objects are borrowed from another repository (alternates): an edited old leak passes, a new key is blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    await repo.git('clone', '-q', '--shared', '.', '../borrower');
    const borrower = new HookedRepo(repo.path('..', 'borrower'));
    await installHook(borrower);
    expect(await commitFiles(borrower, { 'config.ini': `first\n${KEY}` })).toMatchObject(PASSED);
    expect(await commitFiles(borrower, { 'new.ini': credentials(2) })).toMatchObject(blockedAt('new.ini:2'));
  }));

test('all objects are packed: a packed blob that is staged again is blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    await repo.commit({ 'config.ini': 'clean\n' });
    await repo.git('repack', '-q', '-a', '-d');
    await repo.git('prune-packed');
    expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
  }));

test('shallow clone: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'a.txt': 'a\n' });
    await repo.git('clone', '-q', '--depth=1', `file://${repo.dir}`, '../shallow');
    const shallow = new HookedRepo(repo.path('..', 'shallow'));
    await installHook(shallow);
    expect(await commitFiles(shallow, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
    expect(await commitFiles(shallow, { 'config.ini': 'clean\n' })).toMatchObject(PASSED);
  }));

test('partial clone without the old version of a leaked file: nothing is fetched, and the leak counts as new', () =>
  withHook(async (repo) => {
    await repo.commit({ 'config.ini': KEY });
    await repo.git('config', 'uploadpack.allowFilter', 'true');
    await repo.git('clone', '-q', '--no-checkout', '--filter=blob:none', `file://${repo.dir}`, '../partial');
    const partial = new HookedRepo(repo.path('..', 'partial'));
    await installHook(partial);
    await partial.git('read-tree', 'HEAD');
    partial.write('config.ini', `first\n${KEY}`);
    await partial.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `100644,${await partial.git('hash-object', '-w', 'config.ini')},config.ini`,
    );
    expect(await commit(partial)).toMatchObject(blockedAt('config.ini:3'));
    expect(await partial.git('rev-list', '--objects', '--all', '--missing=print')).toMatch(/^\?/m);
  }));

test('sparse checkout: a file outside of it with a key is blocked, harmless changes pass', () =>
  withHook(async (repo) => {
    await repo.commit({ 'in/a.txt': 'a\n', 'out/b.txt': 'b\n' });
    await repo.git('sparse-checkout', 'set', 'in');
    expect(await commitFiles(repo, { 'in/a.txt': 'changed\n' })).toMatchObject(PASSED);
    repo.write('out/c.ini', KEY);
    await repo.git('add', '--sparse', 'out/c.ini');
    expect(await commit(repo)).toMatchObject(blockedAt('out/c.ini:2'));
  }));

test('sparse checkout with a sparse index: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ 'in/a.txt': 'a\n', 'out/b.txt': 'b\n', 'far/away/c.txt': 'c\n' });
    await repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    expect(await commitFiles(repo, { 'in/config.ini': KEY })).toMatchObject(blockedAt('in/config.ini:2'));
    expect(await commitFiles(repo, { 'in/config.ini': 'clean\n' })).toMatchObject(PASSED);
  }));

test('the pointer of a submodule moves: passes, and the submodule is named as not looked at', () =>
  withHook(async (repo) => {
    await withSubmodule(repo);
    await repo.git('-C', 'sub', 'commit', '-q', '--allow-empty', '--no-verify', '-m', 'more');
    const result = await commitAll(repo);
    expect(result).toMatchObject(PASSED);
    expect(result.report?.coverage).toMatchObject({ excluded: [{ what: 'sub', why: 'submodule' }], skipped: [] });
  }));

test('.gitmodules says ignore = all: a new submodule is named all the same', () =>
  withHook(async (repo) => {
    repo.write('.gitmodules', '[submodule "sub"]\n\tpath = sub\n\turl = ./sub\n\tignore = all\n');
    await repo.git('init', '-q', 'sub');
    await repo.git('-C', 'sub', 'commit', '-q', '--allow-empty', '-m', 'first');
    await repo.git('add', '-f', '.gitmodules');
    await repo.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${await repo.git('-C', 'sub', 'rev-parse', 'HEAD')},sub`,
    );
    const result = await commit(repo);
    expect(result).toMatchObject({ code: 0, places: [] });
    expect(result.report?.coverage.excluded).toMatchObject([{ what: 'sub', why: 'submodule' }]);
  }));

test('a key next to a submodule pointer: blocked', () =>
  withHook(async (repo) => {
    await withSubmodule(repo);
    await repo.git('-C', 'sub', 'commit', '-q', '--allow-empty', '--no-verify', '-m', 'more');
    expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
  }));

test('a commit inside a submodule with the hook: blocked', () =>
  withHook(async (repo) => {
    await repo.git('clone', '-q', '.', '../source');
    await repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '../source', 'sub');
    const sub = new HookedRepo(repo.path('sub'));
    await installHook(sub);
    sub.write('config.ini', KEY);
    await sub.git('add', 'config.ini');
    expect(await commit(sub)).toMatchObject(blockedAt('config.ini:2'));
  }));

test('a nested repository that is not a submodule yet: its pointer is named as not looked at', () =>
  withHook(async (repo) => {
    await repo.git('init', '-q', 'inner');
    await repo.git('-C', 'inner', 'commit', '-q', '--allow-empty', '-m', 'first');
    const result = await commitAll(repo);
    expect(result).toMatchObject(PASSED);
    expect(result.report?.coverage.excluded).toMatchObject([{ what: 'inner', why: 'submodule' }]);
  }));

test('files that tell other scanners what to ignore: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ '.gitleaksignore': '*\n', '.secretlintignore': '**\n', '.gitallowed': '.*\n' });
    expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
  }));

test('.gitleaks.toml that allows every path: read as it is, and the report says that it was in force', () =>
  withHook(async (repo) => {
    await repo.commit({ '.gitleaks.toml': "[allowlist]\npaths = ['''.*''']\n" });
    const result = await commitFiles(repo, { 'config.ini': KEY });
    expect(result).toMatchObject(PASSED);
    expect(result.report).toMatchObject({ configuration: { allowlists: ['.gitleaks.toml'] } });
  }));

test('a replacement ref shows a harmless blob instead of the staged one: blocked, the real blob is read', () =>
  withHook(async (repo) => {
    repo.write('config.ini', KEY);
    await repo.git('add', '-A');
    const harmless = await repo.git('rev-parse', 'HEAD:readme.txt');
    await repo.git('replace', await repo.git('rev-parse', ':config.ini'), harmless);
    expect(await commit(repo)).toMatchObject(blockedAt('config.ini:2'));
  }));

test('a branch and a file are named HEAD: blocked', () =>
  withHook(async (repo) => {
    await repo.commit({ HEAD: 'a file\n' });
    await repo.git('update-ref', 'refs/heads/HEAD', 'HEAD');
    expect(await commitFiles(repo, { 'config.ini': KEY })).toMatchObject(blockedAt('config.ini:2'));
    expect(await commitFiles(repo, { 'config.ini': 'clean\n' })).toMatchObject(PASSED);
  }));

test('the work tree is below a folder with an empty .git: that one is not asked', () =>
  withHook(async (repo) => {
    mkdirSync(repo.path('sub', '.git'), { recursive: true });
    repo.write('sub/config.ini', KEY);
    await repo.git('add', 'sub/config.ini');
    expect(await report(['staged'], { cwd: repo.path('sub') })).toMatchObject({
      code: 1,
      findings: [{ places: [{ path: 'sub/config.ini', line: 2 }] }],
    });
  }));

test('a post-merge hook that commits a key: blocked', () =>
  withHook(async (repo) => {
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'a.txt': 'a\n' });
    await repo.git('checkout', '-q', 'main');
    repo.write('config.ini', KEY);
    writeFileSync(repo.path('.git', 'hooks', 'post-merge'), '#!/bin/sh\ngit add config.ini\ngit commit -m generated\n');
    chmodSync(repo.path('.git', 'hooks', 'post-merge'), 0o755);
    const result = await attempt(repo, ['merge', '--ff-only', 'side']);
    expect(result.places).toEqual(['aws-secret-access-key@config.ini:2']);
    expect(await repo.git('rev-parse', 'main')).toBe(await repo.git('rev-parse', 'side'));
  }));

test('outside of a repository: exit 2 and the reason on stderr', () =>
  withFolder(async (dir) => {
    const { code, stdout, stderr } = await runCli(['staged'], { cwd: dir });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
  }));

async function withSubmodule(repo: HookedRepo): Promise<void> {
  await repo.git('init', '-q', 'sub');
  await repo.git('-C', 'sub', 'commit', '-q', '--allow-empty', '-m', 'first');
  await repo.git('add', 'sub');
  await repo.git('commit', '-q', '--no-verify', '-m', 'add submodule');
}
