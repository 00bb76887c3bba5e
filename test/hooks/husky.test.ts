import { cpSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyPlan } from '../../src/hooks/install.ts';
import { addFakeLeakgate, makeRepo, type Repo, repoAt } from './helper.ts';

const HUSKY = join(import.meta.dirname, '../../node_modules/husky');

/** A repository in which the real husky 9 was set up by its own program. */
async function huskyRepo(script: string | null): Promise<Repo> {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  cpSync(HUSKY, repo.path('node_modules/husky'), { recursive: true });
  repo.write('package.json', '{ "devDependencies": { "husky": "9" } }\n');
  if (script !== null) repo.write('.husky/pre-commit', script);
  expect(await repo.run(process.execPath, 'node_modules/husky/bin.js')).toMatchObject({ status: 0, output: '' });
  return repo;
}

test('husky 9 without scripts: they are created in .husky, and .husky/_ stays as husky made it', async () => {
  const repo = await huskyRepo(null);
  const generated = repo.read('.husky/_/pre-commit');
  expect(await repo.install()).toEqual([
    'create .husky/pre-commit',
    'create .husky/pre-merge-commit',
    'create .husky/commit-msg',
    'create .husky/pre-push',
  ]);
  expect(repo.read('.husky/_/pre-commit')).toBe(generated);
  expect(await repo.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
  expect(await repo.commit('harmless')).toMatchObject({ status: 0 });
});

test('husky 9 with lint-staged: leakgate stands after it and sees what it staged', async () => {
  const repo = await huskyRepo('npx lint-staged\n');
  // Stands for lint-staged: a formatter that stages again.
  repo.write(
    'node_modules/.bin/npx',
    '#!/bin/sh\necho formatted >> "new file.txt"; git add "new file.txt"; echo "$1"\n',
    0o755,
  );
  const plan = await repo.plan();
  expect(plan.notes.map((note) => note.code)).toEqual(['after-lint-staged']);
  await applyPlan(plan);
  expect(repo.read('.husky/pre-commit')).toMatch(/^npx lint-staged\n\n# >>> leakgate >>>\n/);
  expect(await repo.commit('key')).toMatchObject({
    status: 1,
    output: expect.stringMatching(/lint-staged\n(.*\n)*new file.txt:1/),
  });
});

test('lint-staged was added below the block: the block moves to the end', async () => {
  const repo = await huskyRepo('echo one\n');
  await repo.install();
  repo.write('.husky/pre-commit', `${repo.read('.husky/pre-commit')}npx lint-staged\n`);
  expect(await repo.install()).toEqual([
    'update .husky/pre-commit',
    'keep .husky/pre-merge-commit',
    'keep .husky/commit-msg',
    'keep .husky/pre-push',
  ]);
  expect(repo.read('.husky/pre-commit')).toMatch(/^echo one\nnpx lint-staged\n\n# >>> leakgate >>>\n/);
});

test('a husky script that leaves early: a key is blocked all the same', async () => {
  const repo = await huskyRepo('echo checked\nexit 0\n');
  await repo.install();
  expect(await repo.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
  expect(await repo.commit('harmless')).toMatchObject({ status: 0, output: expect.stringMatching(/checked/) });
});

test('a husky script fails: its status stays and leakgate does not run', async () => {
  const repo = await huskyRepo('false\n');
  await repo.install();
  const result = await repo.commit('harmless');
  expect(result.status).toBe(1);
  expect(result.output).not.toContain('leakgate ran');
});

test('husky is listed but was not set up: .husky is written and people are told', async () => {
  const repo = await makeRepo();
  repo.write('package.json', '{ "devDependencies": { "husky": "9" } }\n');
  const plan = await repo.plan();
  expect(plan).toMatchObject({ manager: 'husky', notes: [{ code: 'manager-inactive' }, { code: 'leakgate-missing' }] });
  expect(await repo.install()).toEqual([
    'create .husky/pre-commit',
    'create .husky/pre-merge-commit',
    'create .husky/commit-msg',
    'create .husky/pre-push',
  ]);
});

test('a linked work tree, where the generated .husky/_ is missing: people are told that git starts nothing', async () => {
  const repo = await huskyRepo('echo one\n');
  await repo.git('add', '.husky', 'package.json');
  await repo.git('commit', '-qm', 'husky');
  await repo.git('worktree', 'add', '-q', '../linked', '-b', 'linked');
  const plan = await repoAt(repo.path('../linked')).plan();
  expect(plan.notes.map((note) => note.code)).toEqual(['manager-inactive']);
});

test('husky 9 in a sub-folder: its scripts there are written', async () => {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  await repo.run(process.execPath, join(HUSKY, 'bin.js'), 'web app/.husky');
  expect(await repo.install()).toEqual([
    'create web app/.husky/pre-commit',
    'create web app/.husky/pre-merge-commit',
    'create web app/.husky/commit-msg',
    'create web app/.husky/pre-push',
  ]);
  expect(await repo.commit('key')).toMatchObject({ status: 1 });
});

const HUSKY_8 = '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\n';
/** The part of husky 8 that matters: the script is started a second time with `sh -e`. */
const HUSKY_8_SH = `if [ -z "$husky_skip_init" ]; then
  readonly husky_skip_init=1
  export husky_skip_init
  sh -e "$0" "$@"
  exit $?
fi
`;

test.each(['echo checked\n', 'echo checked\nexit 0\n'])(
  'husky 8 with %j: leakgate runs once and blocks',
  async (body) => {
    const repo = await makeRepo();
    addFakeLeakgate(repo);
    await repo.git('config', 'core.hooksPath', '.husky');
    repo.write('.husky/_/husky.sh', HUSKY_8_SH);
    repo.write('.husky/pre-commit', HUSKY_8 + body, 0o755);
    expect(await repo.install()).toEqual([
      'add .husky/pre-commit',
      'create .husky/pre-merge-commit',
      'create .husky/commit-msg',
      'create .husky/pre-push',
    ]);
    const result = await repo.commit('key');
    expect(result).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
    expect(result.output.match(/leakgate ran/g)).toHaveLength(1);
    expect(statSync(repo.path('.husky/pre-commit')).mode & 0o777).toBe(0o755);
  },
);
