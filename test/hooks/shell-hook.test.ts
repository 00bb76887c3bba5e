import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isShell } from '../../src/hooks/shell-hook.ts';
import { addFakeLeakgate, makeRepo, type Repo } from './helper.ts';

const HOOK = '.git/hooks/pre-commit';

/** A repository whose hook was `text` before leakgate was installed. */
async function repoWithHook(text: string): Promise<Repo> {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  repo.write(HOOK, text, 0o755);
  await repo.install();
  return repo;
}

test('an existing hook that reaches its end: both run, a key is blocked', async () => {
  const repo = await repoWithHook('#!/bin/sh\necho checked "$0"\n');
  const result = await repo.commit('key');
  expect(result).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
  expect(result.output).toContain('checked');
});

test('an existing hook that fails without set -e: its status stays', async () => {
  const repo = await repoWithHook('#!/bin/sh\n(exit 3)\n');
  expect(await repo.run(repo.path(HOOK))).toMatchObject({ status: 3, output: '' });
});

test.each([
  ['ends with exit 0', '#!/bin/sh\necho checked\nexit 0\n'],
  ['leaves early in a condition', '#!/bin/sh\nif true; then\n  exit 0\nfi\necho never\n'],
  ['becomes another program', '#!/bin/sh\nexec echo checked\n'],
  ['leaves in a file it reads', '#!/bin/sh\n. ./leave.sh\n'],
  ['goes to another folder and leaves', '#!/bin/bash -e\ncd /\nexit\n'],
  ['leaves in a trap', "#!/bin/sh\ntrap 'exit 0' EXIT\nfalse\n"],
  ['has no #! line and leaves', 'echo checked\nexit 0\n'],
])('an existing hook that %s: a key is blocked all the same', async (_, text) => {
  const repo = await repoWithHook(text);
  repo.write('leave.sh', 'exit 0\n');
  expect(await repo.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
  expect(await repo.commit('harmless')).toMatchObject({ status: 0 });
});

test('an existing hook that leaves early with a failure: its status stays and leakgate does not run', async () => {
  const repo = await repoWithHook('#!/bin/sh\nexit 7\n');
  expect(await repo.run(repo.path(HOOK))).toMatchObject({ status: 7, output: '' });
});

test('an existing hook that leaves early and looks at its arguments: it sees none of ours', async () => {
  const repo = await repoWithHook('#!/bin/sh\nset -eu\necho "[$# $*]"\nexit 0\n');
  expect(await repo.run(repo.path(HOOK), 'a', 'b c')).toMatchObject({ output: expect.stringMatching(/^\[2 a b c\]/) });
});

test('an existing hook under set -eu and pipefail: both run', async () => {
  const repo = await repoWithHook('#!/usr/bin/env bash\nset -euo pipefail\necho checked\n');
  expect(await repo.commit('harmless')).toMatchObject({
    status: 0,
    output: expect.stringMatching(/checked\nleakgate ran/),
  });
});

test('an existing hook without a newline at its end: both run', async () => {
  const repo = await repoWithHook('#!/bin/sh\necho checked');
  expect(await repo.commit('harmless')).toMatchObject({
    status: 0,
    output: expect.stringMatching(/checked\nleakgate ran/),
  });
});

test('an existing hook with CRLF line ends: its lines keep them, the block works', async () => {
  const repo = await repoWithHook('echo checked\r\necho again\r\n');
  expect(repo.read(HOOK)).toMatch(/^echo checked\r\necho again\r\n\n# >>> leakgate >>>\n/);
  expect(await repo.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
});

test('git converted the file to CRLF: the block still counts as up to date', async () => {
  const repo = await repoWithHook('#!/bin/sh\necho checked\n');
  repo.write(HOOK, repo.read(HOOK).replaceAll('\n', '\r\n'), 0o755);
  expect(await repo.install()).toEqual([
    'keep .git/hooks/pre-commit',
    'keep .git/hooks/pre-merge-commit',
    'keep .git/hooks/commit-msg',
    'keep .git/hooks/pre-push',
  ]);
});

const SHELLS = ['/bin/dash', '/bin/bash', '/usr/bin/zsh', '/bin/busybox'].filter((path) => existsSync(path));

test.each(SHELLS)('%s runs both forms of the block', async (shell) => {
  const repo = await repoWithHook('#!/bin/sh\nexit 0\n');
  const sh = shell.endsWith('busybox') ? [shell, 'sh'] : [shell];
  for (const name of ['pre-commit', 'pre-merge-commit']) {
    const result = await repo.run('env', ...sh, repo.path(`.git/hooks/${name}`));
    expect(result).toMatchObject({ status: 0, output: expect.stringMatching(/leakgate ran/) });
  }
});

test.each([
  ['#!/bin/sh\n', true],
  ['#! /usr/bin/env bash\n', true],
  ['#!/usr/bin/env -S bash -e\r\n', true],
  ['#!C:/Program/Git/bin/sh.exe\n', true],
  ['#!/bin/busybox sh\n', true],
  ['echo no line\n', true],
  ['#!/usr/bin/env node\n', false],
  ['#!/usr/bin/python3\n', false],
  ['#!/usr/bin/fish\n', false],
  ['#!/usr/bin/env -S deno run\n', false],
])('%j is a shell script: %s', (text, expected) => {
  expect(isShell(text)).toBe(expected);
});
