import { chmodSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyPlan } from '../../src/hooks/install.ts';
import { addFakeLeakgate, kinds, makeRepo, repoAt } from './helper.ts';

const HOOK = '.git/hooks/pre-commit';

test('no hook yet: both hooks are created and may be executed', async () => {
  const repo = await makeRepo();
  expect(await repo.install()).toEqual([
    'create .git/hooks/pre-commit',
    'create .git/hooks/pre-merge-commit',
    'create .git/hooks/commit-msg',
    'create .git/hooks/pre-push',
  ]);
  expect(statSync(repo.path(HOOK)).mode & 0o777).toBe(0o755);
});

test('installed: a key is blocked with the status of leakgate, anything else passes', async () => {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  await repo.install();
  expect(await repo.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
  expect(await repo.commit('harmless')).toMatchObject({ status: 0 });
});

test('commit from a sub-folder, and of a path only: leakgate runs at the top and sees the index of that commit', async () => {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  await repo.install();
  mkdirSync(repo.path('sub folder'));
  const sub = repoAt(repo.path('sub folder'));
  const result = await sub.commit('key', '-o', 'new file.txt');
  expect(result).toMatchObject({ status: 1, output: expect.stringContaining(`leakgate ran in ${repo.top}\n`) });
  expect(result.output).toContain('sub folder/new file.txt:1');
});

test('a merge that commits by itself brings a key: it is blocked', async () => {
  const repo = await makeRepo();
  await repo.git('checkout', '-qb', 'side');
  await repo.commit('key');
  await repo.git('checkout', '-q', 'main');
  repo.write('readme.txt', 'main moved\n');
  await repo.git('commit', '-qam', 'main moved');
  addFakeLeakgate(repo);
  await repo.install();
  expect(await repo.run('git', 'merge', '--no-edit', 'side')).toMatchObject({ status: 1 });
});

test('run again: nothing to do, and not a byte changes', async () => {
  const repo = await makeRepo();
  await repo.install();
  const before = repo.read(HOOK);
  expect(await repo.install()).toEqual([
    'keep .git/hooks/pre-commit',
    'keep .git/hooks/pre-merge-commit',
    'keep .git/hooks/commit-msg',
    'keep .git/hooks/pre-push',
  ]);
  expect(repo.read(HOOK)).toBe(before);
});

test('an outdated block: only the block is updated', async () => {
  const repo = await makeRepo();
  repo.write(HOOK, '#!/bin/sh\necho mine\n', 0o755);
  await repo.install();
  const current = repo.read(HOOK);
  repo.write(HOOK, current.replace('exit 1', 'exit 0'), 0o755);
  expect(await repo.install()).toEqual([
    'update .git/hooks/pre-commit',
    'keep .git/hooks/pre-merge-commit',
    'keep .git/hooks/commit-msg',
    'keep .git/hooks/pre-push',
  ]);
  expect(repo.read(HOOK)).toBe(current);
});

test('leakgate is nowhere: the commit is blocked and the install command printed', async () => {
  const repo = await makeRepo();
  await repo.install();
  const result = await repo.commit('harmless');
  expect(result).toMatchObject({ status: 1, output: expect.stringContaining('npm i -D leakgate') });
});

test('leakgate is nowhere and the language is Japanese: the message is Japanese', async () => {
  const repo = await makeRepo();
  await repo.install();
  const result = await repo.run('env', 'LC_ALL=ja_JP.UTF-8', repo.path(HOOK));
  expect(result).toMatchObject({ status: 1, output: expect.stringContaining('コミットを中止します') });
});

test('leakgate is only on PATH: it is used', async () => {
  const repo = await makeRepo();
  addFakeLeakgate(repo, '../tools');
  await repo.install();
  const path = `PATH=${repo.path('../tools/node_modules/.bin')}:${process.env['PATH']}`;
  expect(await repo.run('env', path, repo.path(HOOK))).toMatchObject({
    status: 0,
    output: expect.stringMatching(/leakgate ran/),
  });
});

test('init ran in a package of a monorepo: leakgate is started from its node_modules', async () => {
  const repo = await makeRepo();
  repo.write('packages/my $app/package.json', '{}');
  addFakeLeakgate(repo, 'packages/my $app');
  await repo.install('packages/my $app');
  expect(await repo.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
});

test('a linked work tree without node_modules: leakgate of the main one is used', async () => {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  await repo.git('worktree', 'add', '-q', '../linked tree', '-b', 'linked');
  const linked = repoAt(repo.path('../linked tree'));
  const plan = await linked.plan();
  expect(plan.outside).toBe(false);
  expect(plan.notes.map((note) => note.code)).toContain('every-work-tree');
  await applyPlan(plan);
  const result = await linked.commit('key');
  expect(result).toMatchObject({ status: 1, output: expect.stringContaining(`leakgate ran in ${linked.top}\n`) });
});

test('a submodule: the hook goes into its own git directory and blocks', async () => {
  const inner = await makeRepo();
  const outer = await makeRepo();
  await outer.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.top, 'sub');
  const sub = repoAt(outer.path('sub'));
  addFakeLeakgateInSubmodule(sub.top);
  const plan = await sub.plan();
  expect(plan.outside).toBe(false);
  await applyPlan(plan);
  expect(await sub.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
});

function addFakeLeakgateInSubmodule(top: string): void {
  // `.git` is a file here, so the exclude file of the helper would not be where git looks.
  const away = repoAt(join(top, '..', '.git', 'modules', 'sub'));
  const here = repoAt(top);
  addFakeLeakgate({ ...here, write: (name, ...rest) => (name.startsWith('.git/') ? away : here).write(name, ...rest) });
}

test('core.hooksPath inside the repository: the hook goes there', async () => {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  await repo.git('config', 'core.hooksPath', 'tools/git hooks');
  expect(await repo.install()).toEqual([
    'create tools/git hooks/pre-commit',
    'create tools/git hooks/pre-merge-commit',
    'create tools/git hooks/commit-msg',
    'create tools/git hooks/pre-push',
  ]);
  expect(await repo.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
});

test('core.hooksPath outside the repository: nothing is written without consent', async () => {
  const repo = await makeRepo();
  await repo.git('config', 'core.hooksPath', repo.path('../global hooks'));
  const plan = await repo.plan();
  expect(plan).toMatchObject({
    outside: true,
    notes: expect.arrayContaining([{ code: 'outside-repository', facts: expect.anything() }]),
  });
  await expect(applyPlan(plan)).rejects.toMatchObject({ code: 'consent-needed' });
  expect(repo.has('../global hooks')).toBe(false);
  await applyPlan(plan, { allowOutside: true });
  expect(repo.has('../global hooks/pre-commit')).toBe(true);
});

test('the hook is a link to a script elsewhere in the repository: the script is edited, the link stays', async () => {
  const repo = await makeRepo();
  repo.write('scripts/check.sh', '#!/bin/sh\necho checked\n', 0o755);
  symlinkSync(repo.path('scripts/check.sh'), repo.path(HOOK));
  expect(await repo.install()).toEqual([
    'add scripts/check.sh',
    'create .git/hooks/pre-merge-commit',
    'create .git/hooks/commit-msg',
    'create .git/hooks/pre-push',
  ]);
  expect(repo.read(HOOK)).toContain('leakgate');
});

test('a hook in Python: refused with the command to start, merges still covered', async () => {
  const repo = await makeRepo();
  const python = '#!/usr/bin/env python3\nprint("hi")\n';
  repo.write(HOOK, python, 0o755);
  const plan = await repo.plan();
  expect(plan.steps[0]).toMatchObject({
    kind: 'manual',
    reason: 'not-shell',
    snippet: 'node_modules/.bin/leakgate staged',
  });
  await applyPlan(plan);
  expect(repo.read(HOOK)).toBe(python);
});

test('a binary hook: refused', async () => {
  const repo = await makeRepo();
  repo.write(HOOK, '\u007fELF\0\0', 0o755);
  expect((await repo.plan()).steps[0]).toMatchObject({ kind: 'manual', reason: 'not-text' });
});

test('a shell hook that may not be executed: refused, since git ignores it', async () => {
  const repo = await makeRepo();
  repo.write(HOOK, '#!/bin/sh\necho off\n', 0o644);
  expect((await repo.plan()).steps[0]).toMatchObject({ kind: 'manual', reason: 'not-executable' });
});

test('a hook that leakgate made lost its permission: it gets it back', async () => {
  const repo = await makeRepo();
  await repo.install();
  chmodSync(repo.path(HOOK), 0o644);
  expect(await repo.install()).toEqual([
    'update .git/hooks/pre-commit',
    'keep .git/hooks/pre-merge-commit',
    'keep .git/hooks/commit-msg',
    'keep .git/hooks/pre-push',
  ]);
  expect(statSync(repo.path(HOOK)).mode & 0o777).toBe(0o755);
});

test('a hook that starts leakgate by itself: left alone', async () => {
  const repo = await makeRepo();
  repo.write(HOOK, '#!/bin/sh\nnpx leakgate staged\n', 0o755);
  expect(kinds(await repo.plan())).toEqual([
    'covered .git/hooks/pre-commit',
    'create .git/hooks/pre-merge-commit',
    'create .git/hooks/commit-msg',
    'create .git/hooks/pre-push',
  ]);
});

test('a pre-merge-commit hook that starts pre-commit: covered by it', async () => {
  const repo = await makeRepo();
  repo.write('.git/hooks/pre-merge-commit', '#!/bin/sh\nexec "$GIT_DIR/hooks/pre-commit"\n', 0o755);
  expect(kinds(await repo.plan())).toEqual([
    'create .git/hooks/pre-commit',
    'covered .git/hooks/pre-merge-commit',
    'create .git/hooks/commit-msg',
    'create .git/hooks/pre-push',
  ]);
});

test('the file changed after it was planned for: nothing is written', async () => {
  const repo = await makeRepo();
  const plan = await repo.plan();
  repo.write('.git/hooks/pre-merge-commit', '#!/bin/sh\necho new\n', 0o755);
  await expect(applyPlan(plan)).rejects.toMatchObject({ code: 'hook-changed' });
  expect(repo.has(HOOK)).toBe(false);
});

test('a bare repository: an error, not a hook', async () => {
  const repo = await makeRepo();
  await repo.git('init', '-q', '--bare', '../bare.git');
  await expect(repoAt(repo.path('../bare.git')).plan()).rejects.toMatchObject({ code: 'hook-needs-work-tree' });
});
