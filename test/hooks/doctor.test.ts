import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DoctorReport, runDoctor } from '../../src/hooks/doctor.ts';
import type { GitPort } from '../../src/hooks/port.ts';
import { addFakeLeakgate, makeRepo, type Repo, repoAt } from './helper.ts';
import { git, processes } from './ports.ts';

const HOOK = '.git/hooks/pre-commit';

/** Runs doctor with a temporary folder of its own, and checks that it left nothing anywhere. */
async function examine(repo: Repo, port: GitPort = git): Promise<DoctorReport> {
  const temporary = repo.path('../temporary');
  mkdirSync(temporary, { recursive: true });
  const before = await everything(repo);
  const old = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  try {
    return await runDoctor({ git: port, processes, cwd: repo.top });
  } finally {
    if (old === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = old;
    expect(await everything(repo)).toEqual(before);
    expect(readdirSync(temporary)).toEqual([]);
  }
}

async function everything(repo: Repo): Promise<unknown> {
  const files = readdirSync(repo.top, { recursive: true })
    .map(String)
    .sort()
    .filter((name) => !OF_LINT_STAGED.test(name));
  return [files, await repo.git('status', '--porcelain'), await repo.git('ls-files', '--stage')];
}

/** What lint-staged itself leaves in a git directory after every commit. */
const OF_LINT_STAGED = /^\.git\/(AUTO_MERGE|ORIG_HEAD|lint-staged_unstaged\.patch)$/;

async function installed(): Promise<Repo> {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  await repo.install();
  return repo;
}

test('installed: the key is blocked by leakgate, and nothing stays in the repository', async () => {
  const repo = await installed();
  expect(await examine(repo)).toMatchObject({
    protected: true,
    blocked: true,
    manager: 'plain',
    hookPath: repo.path(HOOK),
    problems: [],
  });
});

test('installed, with staged and unstaged work: both stay as they are', async () => {
  const repo = await installed();
  repo.write('staged.txt', 'staged\n');
  await repo.git('add', 'staged.txt');
  repo.write('readme.txt', 'unstaged\n');
  expect(await examine(repo)).toMatchObject({ protected: true });
});

test('installed, no commit yet: blocked', async () => {
  const repo = await installed();
  await repo.git('checkout', '-q', '--orphan', 'empty');
  expect(await examine(repo)).toMatchObject({ protected: true, problems: [] });
});

test('installed, SHA-256 repository: blocked', async () => {
  const outer = await makeRepo();
  await outer.git('init', '-q', '--object-format=sha256', 'inner');
  const repo = repoAt(outer.path('inner'));
  addFakeLeakgate(repo);
  await repo.install();
  expect(await examine(repo)).toMatchObject({ protected: true });
});

test('a git without "hook run": the hook is started all the same', async () => {
  const repo = await installed();
  const old: GitPort = {
    text: (args, options) => (args[0] === 'version' ? Promise.resolve('git version 2.35.1') : git.text(args, options)),
  };
  expect(await examine(repo, old)).toMatchObject({ protected: true, problems: [] });
});

test('real husky 9 in a linked work tree: blocked', async () => {
  const repo = await installed();
  await repo.git('worktree', 'add', '-q', '../linked', '-b', 'linked');
  const linked = repoAt(repo.path('../linked'));
  cpSync(join(import.meta.dirname, '../../node_modules/husky'), repo.path('node_modules/husky'), { recursive: true });
  await repo.run(process.execPath, 'node_modules/husky/bin.js');
  cpSync(repo.path('.husky'), linked.path('.husky'), { recursive: true });
  await linked.install();
  expect(await examine(linked)).toMatchObject({ protected: true, manager: 'husky', problems: [] });
});

test('real lint-staged before leakgate, with unstaged work: blocked, and the work is still there', async () => {
  const repo = await installed();
  symlinkSync(
    join(import.meta.dirname, '../../node_modules/lint-staged/bin/lint-staged.js'),
    repo.path('node_modules/.bin/lint-staged'),
  );
  repo.write('.lintstagedrc.json', JSON.stringify({ '*': 'true' }));
  await repo.uninstall();
  repo.write(HOOK, '#!/bin/sh\nset -e\nnode_modules/.bin/lint-staged\n', 0o755);
  await repo.install();
  repo.write('readme.txt', 'unstaged\n');
  const report = await examine(repo);
  expect({ ...report, problems: withoutSlow(report) }).toMatchObject({ protected: true, problems: [] });
  expect(report.output).toContain('Running tasks');
  expect(repo.read('readme.txt')).toBe('unstaged\n');
});

test('real lint-staged fails: said so, and unstaged work is still there', async () => {
  const repo = await installed();
  symlinkSync(
    join(import.meta.dirname, '../../node_modules/lint-staged/bin/lint-staged.js'),
    repo.path('node_modules/.bin/lint-staged'),
  );
  repo.write('.lintstagedrc.json', JSON.stringify({ '*': 'false' }));
  await repo.uninstall();
  repo.write(HOOK, '#!/bin/sh\nset -e\nnode_modules/.bin/lint-staged\n', 0o755);
  await repo.install();
  repo.write('readme.txt', 'unstaged\n');
  const report = await examine(repo);
  expect({ ...report, problems: withoutSlow(report) }).toMatchObject({ protected: false, problems: ['fails-always'] });
  expect(repo.read('readme.txt')).toBe('unstaged\n');
  expect(await repo.run('git', 'fsck')).toMatchObject({ status: 0 });
});

test('no hook: not protected', async () => {
  const repo = await makeRepo();
  expect(await examine(repo)).toMatchObject({ protected: false, blocked: false, problems: ['no-hook'] });
});

test('the hook may not be executed: not protected', async () => {
  const repo = await installed();
  repo.write(HOOK, repo.read(HOOK), 0o644);
  expect(await examine(repo)).toMatchObject({ protected: false, problems: ['not-executable'] });
});

test('core.hooksPath was set after the installation: git looks elsewhere', async () => {
  const repo = await installed();
  await repo.git('config', 'core.hooksPath', '/dev/null');
  expect(await examine(repo)).toMatchObject({ protected: false, problems: ['no-hook', 'looks-elsewhere'] });
});

test('husky is listed but was not set up: no hook, and the manager is not active', async () => {
  const repo = await makeRepo();
  repo.write('package.json', '{ "devDependencies": { "husky": "9" } }\n');
  await repo.install();
  expect(await examine(repo)).toMatchObject({ problems: ['no-hook', 'manager-inactive'] });
});

test('a hook without leakgate: it lets the key through', async () => {
  const repo = await makeRepo();
  repo.write(HOOK, '#!/bin/sh\nexit 0\n', 0o755);
  expect(await examine(repo)).toMatchObject({ blocked: false, problems: ['without-leakgate', 'let-through'] });
});

test('a leakgate that finds nothing: let through', async () => {
  const repo = await installed();
  repo.write('node_modules/.bin/leakgate', '#!/bin/sh\nexit 0\n', 0o755);
  expect(await examine(repo)).toMatchObject({ protected: false, blocked: false, problems: ['let-through'] });
});

test('leakgate is not installed: blocked, but that proves nothing', async () => {
  const repo = await makeRepo();
  await repo.install();
  expect(await examine(repo)).toMatchObject({ protected: false, blocked: true, problems: ['leakgate-not-found'] });
});

test('another check fails on everything: blocked, but not by leakgate', async () => {
  const repo = await installed();
  await repo.uninstall();
  repo.write(HOOK, '#!/bin/sh\nset -e\nfalse\n', 0o755);
  await repo.install();
  expect(await examine(repo)).toMatchObject({ protected: false, blocked: true, problems: ['fails-always'] });
});

test('another scanner stops the key: said so', async () => {
  const repo = await makeRepo();
  repo.write(HOOK, '#!/bin/sh\n! git grep --cached -q AKIA\n', 0o755);
  expect(await examine(repo)).toMatchObject({ blocked: true, problems: ['without-leakgate', 'blocked-by-other'] });
});

test('the merge hook is missing: said so, the commit is protected', async () => {
  const repo = await installed();
  await repo.run('rm', '.git/hooks/pre-merge-commit');
  expect(await examine(repo)).toMatchObject({ protected: true, problems: ['no-merge-hook'] });
});

test('a hook of more than two seconds: slow', async () => {
  const repo = await installed();
  await repo.uninstall();
  repo.write(HOOK, '#!/bin/sh\nsleep 2.1\n', 0o755);
  await repo.install();
  expect(await examine(repo)).toMatchObject({ protected: true, problems: ['slow'] });
});

test('a hook checks the file out and stashes: the file goes, what the stash needs is kept', async () => {
  const repo = await installed();
  await repo.uninstall();
  repo.write(HOOK, '#!/bin/sh\ngit checkout -- leakgate-doctor.txt\ngit stash store "$(git stash create)"\n', 0o755);
  await repo.install();
  const { problems } = await runDoctor({ git, processes, cwd: repo.top });
  expect(problems).toEqual(['refs-moved']);
  expect(repo.has('leakgate-doctor.txt')).toBe(false);
  expect(await repo.git('stash', 'show', '--name-only', '--include-untracked')).toBeDefined();
  expect(await repo.run('git', 'fsck', '--connectivity-only')).toMatchObject({ status: 0 });
});

test('a leakgate-doctor.txt of the user: another name is used and the file stays', async () => {
  const repo = await installed();
  repo.write('leakgate-doctor.txt', 'mine\n');
  expect(await examine(repo)).toMatchObject({ protected: true });
  expect(repo.read('leakgate-doctor.txt')).toBe('mine\n');
});

test('a bare repository: an error', async () => {
  const repo = await makeRepo();
  await repo.git('init', '-q', '--bare', '../bare.git');
  await expect(runDoctor({ git, processes, cwd: repo.path('../bare.git') })).rejects.toMatchObject({
    code: 'hook-needs-work-tree',
  });
});

/** lint-staged takes a second by itself, and more on a busy machine. */
function withoutSlow({ problems }: { readonly problems: readonly string[] }): readonly string[] {
  return problems.filter((problem) => problem !== 'slow');
}
