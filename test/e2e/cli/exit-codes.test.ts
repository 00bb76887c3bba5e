/*
 * The exit codes as a user sees them: 0 clean and complete, 1 findings, 2 usage error, internal error or incomplete.
 */

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, CLEAN_ENV, run, runCli } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { withFolder, withRepo } from '../../helpers/with-repo.ts';
import { pairFile } from '../history/pair.ts';
import { sharedFixture } from './fixture.ts';

const shared = sharedFixture();

describe.each([[[]], [['history']], [['files']]])('leakgate %j', (command) => {
  it('1 with findings, 0 without', async () => {
    expect((await runCli(command, { cwd: shared.repo.dir })).code).toBe(1);
    expect((await runCli(command, { cwd: shared.clean })).code).toBe(0);
  });

  it.each(['json', 'jsonl', 'sarif'])('--format %s: 1 with findings, 0 without', async (format) => {
    const args = [...command, '--format', format];
    expect((await runWarm(args, { cwd: shared.repo.dir })).code).toBe(1);
    expect((await runWarm(args, { cwd: shared.clean })).code).toBe(0);
  });
});

it.each([['--explain'], ['--show-secrets'], ['--verbose'], ['--color=always'], ['--lang=ja']])(
  '%s: changes no exit code',
  async (flag) => {
    expect((await runWarm([flag], { cwd: shared.repo.dir })).code).toBe(1);
    expect((await runWarm([flag], { cwd: shared.clean })).code).toBe(0);
  },
);

it.each([
  ['staged, nothing staged', ['staged']],
  ['rules', ['rules']],
])('%s: 0', async (_, args) => {
  expect((await runCli(args, { cwd: shared.clean })).code).toBe(0);
});

describe('outside a repository', () => {
  it.each([[[]], [['history']], [['history', 'main']], [['staged']]])(
    'leakgate %j: 2, says that it is no repository, no report, no stack',
    (args) =>
      withFolder(async (dir) => {
        const { code, stdout, stderr } = await runCli([...args, '--format', 'json'], { cwd: dir });
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toMatch(/^leakgate: This is not a git repository\./);
        expect(stderr.trim().split('\n')).toHaveLength(1);
      }),
  );

  it('leakgate files: 1 with findings, 0 without', () =>
    withFolder(async (dir) => {
      writeFileSync(join(dir, 'a.txt'), 'nothing\n');
      expect((await runCli(['files'], { cwd: dir })).code).toBe(0);
      writeFileSync(join(dir, 'a.txt'), pairFile());
      expect((await runCli(['files'], { cwd: dir })).code).toBe(1);
    }));
});

describe('a reader of the report that goes away', () => {
  it.each(['pretty', 'json', 'jsonl', 'sarif'])('--format %s | head -1: still 1, and no stack', async (format) => {
    const line = `"${process.execPath}" "${BIN}" --format ${format} | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await run('bash', ['-c', line], { cwd: shared.repo.dir, env: CLEAN_ENV });
    expect([stdout, stderr]).toEqual(['1\n', '']);
  });

  it('a report of megabytes: still 1, and no stack', () =>
    withFolder(async (dir) => {
      for (let file = 0; file < 3000; file++) writeFileSync(join(dir, `${file}.txt`), pairFile(file % 300));
      const line = `"${process.execPath}" "${BIN}" files --format json | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
      const { stdout, stderr } = await run('bash', ['-c', line], { cwd: dir, env: CLEAN_ENV });
      expect([stdout, stderr]).toEqual(['1\n', '']);
    }));

  it('stdout that is closed from the start: still 1', async () => {
    const line = `"${process.execPath}" "${BIN}" history >&-; echo "$?"`;
    const { stdout } = await run('bash', ['-c', line], { cwd: shared.repo.dir, env: CLEAN_ENV });
    expect(stdout).toBe('1\n');
  });
});

it('a report of megabytes into a slow pipe: arrives whole', () =>
  withFolder(async (dir) => {
    for (let file = 0; file < 500; file++) writeFileSync(join(dir, `${file}.txt`), pairFile(file % 100));
    const line = `"${process.execPath}" "${BIN}" files --format json | (sleep 0.3; cat)`;
    const { stdout } = await run('bash', ['-c', line], { cwd: dir, env: CLEAN_ENV });
    expect(JSON.parse(stdout)).toMatchObject({ complete: true });
  }));

it('git not on the PATH: 2 for history, says so; files go on without it', () =>
  withRepo(async (repo) => {
    repo.write('a.txt', pairFile());
    const env = { PATH: tmpdir() };
    const history = await runCli(['history', '--format', 'json'], { cwd: repo.dir, env });
    expect([history.code, history.stdout]).toEqual([2, '']);
    expect(history.stderr).toMatch(/^leakgate: git could not be started/);
    expect((await runCli(['files'], { cwd: repo.dir, env })).code).toBe(1);
  }));
