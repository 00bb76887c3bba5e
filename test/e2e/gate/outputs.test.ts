/*
 * Where a gate tells what it found: the log, files, annotations, the summary of the job, the pull request. The secret is in
 * none of them, and none of them changes the exit code.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '../../../src/report/index.ts';
import { type FakeForge, startForge } from '../../forge/server.ts';
import type { Run } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { type Env, leak, passwordOf, runOf, summaryOf } from './scene.ts';

const SECRET = passwordOf('new');
const HOSTILE = '::stop-commands::x.ini';

let repo: Repo;
let base = '';
let head = '';
let finish: () => void = () => undefined;

/** One scene for all tests: nothing here changes it. */
beforeAll(async () => {
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  await new Promise<void>((resolve, reject) => {
    withRepo(async (made) => {
      repo = made;
      base = await repo.commit({ 'a.txt': 'a\n' });
      head = await repo.commit({
        'new.ini': leak('new'),
        [HOSTILE]: leak('new'),
        'leakgate.toml': 'exclude = ["x/"]\n',
      });
      resolve();
      await finished;
    }).catch(reject);
  });
});
afterAll(() => finish());

function proposal(situation = 'github-actions/pull-request'): Env {
  return runOf(repo, situation, { head, base });
}

function ci(args: readonly string[], env: Env = proposal()): Promise<Run> {
  return runWarm(['ci', ...args], { cwd: repo.dir, env });
}

/** A run of the pull request 7 of acme/shop, which the forge has. */
async function onForge(forge: FakeForge, args: readonly string[], more: Env = {}): Promise<Run> {
  const env = JSON.parse(JSON.stringify(proposal()).replaceAll('octo/app', 'acme/shop')) as Env;
  const event = readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').replaceAll('"number":12', '"number":7');
  const path = `${env['GITHUB_EVENT_PATH']}.7`;
  writeFileSync(path, event);
  const told = { ...env, GITHUB_EVENT_PATH: path, LEAKGATE_FORGE_TOKEN: forge.token, ...more };
  return ci([...args, '--forge-url', forge.place.apiUrl], told);
}

test('GitHub Actions: the report, then annotations, and a file’s name starts no command', async () => {
  const { code, stdout } = await ci([]);
  expect(code).toBe(1);
  const commands = stdout.split('\n').filter((line) => /^\s*::/.test(line));
  expect(commands.map((line) => /^\s*::(\w+)/.exec(line)?.[1])).toEqual(['error', 'error', 'notice']);
  expect(stdout.trimEnd().split('\n').slice(-3)).toEqual(commands);
  expect(stdout).not.toContain(SECRET);
});

test('another form of the log has no annotations in it', async () => {
  const { code, stdout } = await ci(['--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ findings: [{}], gate: { reviews: [{}] } });
});

test('GitLab has no annotations', async () => {
  const { code, stdout } = await ci([], proposal('gitlab-ci/merge-request'));
  expect({ code, commands: stdout.match(/^\s*::/gm) }).toEqual({ code: 1, commands: null });
});

test('the summary of the job is added to', async () => {
  await ci([]);
  const summary = readFileSync(summaryOf(repo), 'utf8');
  expect(summary).toContain('new.ini');
  expect(summary).not.toContain(SECRET);
  await ci([]);
  expect(readFileSync(summaryOf(repo), 'utf8').startsWith(summary)).toBe(true);
});

test('a summary that cannot be written: exit 2, and the report was printed', async () => {
  const { code, stdout, stderr } = await ci([], { ...proposal(), GITHUB_STEP_SUMMARY: repo.path('none', 'x') });
  expect(code).toBe(2);
  expect(stdout).toContain('new.ini');
  expect(stderr).toContain('none/x');
});

test('every format into a file: same exit code, no secret', async () => {
  const args = FORMATS.flatMap((format) => ['--output', `${format}=../out.${format}`]);
  expect((await ci(args)).code).toBe(1);
  for (const format of FORMATS) {
    const text = readFileSync(repo.path('..', `out.${format}`), 'utf8');
    expect(text.length).toBeGreaterThan(0);
    expect(text).not.toContain(SECRET);
  }
});

test('an output that cannot be understood is refused before anything is looked at', async () => {
  const { code, stdout } = await ci(['--output', 'nonsense']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('a comment and a label are made, kept up to date, and taken back when all is well', async () => {
  await using forge = await startForge('github');
  expect(await onForge(forge, ['--comment', '--label', 'leak'])).toMatchObject({ code: 1 });
  expect(forge.state.comments).toHaveLength(1);
  expect([...forge.state.labels]).toEqual(['leak']);
  expect(forge.state.comments[0]?.body).toContain('new.ini');
  expect(forge.state.comments[0]?.body).not.toContain(SECRET);
  expect(await onForge(forge, ['--comment', '--label', 'leak', '--from', head, '--to', base])).toMatchObject({
    code: 0,
  });
  expect(forge.state.comments).toHaveLength(1);
  expect(forge.state.comments[0]?.body).not.toContain('new.ini');
  expect([...forge.state.labels]).toEqual([]);
  expect(forge.wrong).toEqual([]);
});

test('nothing found and nothing said before: no comment', async () => {
  await using forge = await startForge('github');
  expect(await onForge(forge, ['--comment', '--from', head, '--to', base])).toMatchObject({ code: 0 });
  expect(forge.state.comments).toEqual([]);
});

test.each<[string, Env]>([
  ['refuses', {}],
  ['knows another token', { LEAKGATE_FORGE_TOKEN: 'another' }],
  ['is given none', { LEAKGATE_FORGE_TOKEN: '', GITHUB_TOKEN: '', GH_TOKEN: '' }],
])('the forge %s: said on stderr, and the exit code stands', async (_, env) => {
  await using forge = await startForge('github');
  const message = env['LEAKGATE_FORGE_TOKEN'] ?? forge.token;
  for (let i = 0; i < 9; i++) forge.faults.push({ status: 403, text: JSON.stringify({ message }) });
  const { code, stdout, stderr } = await onForge(forge, ['--comment', '--label', 'leak'], env);
  expect(code).toBe(1);
  expect(stdout).toContain('new.ini');
  expect(stderr).not.toBe('');
  expect(stdout + stderr).not.toContain(forge.token);
});

test('a run that belongs to no pull request has nothing to comment on', async () => {
  const { code, stderr } = await ci(['--comment'], proposal('github-actions/push'));
  expect(code).toBe(1);
  expect(stderr).not.toBe('');
});

test('exit codes: clean 0, findings 1, a shallow clone or a wrong word 2', async () => {
  const dir = repo.path('..', 'shallow');
  await repo.git('clone', '-q', '--depth', '1', `file://${repo.dir}`, dir);
  const codes = [
    await ci(['--from', head, '--to', base], {}),
    await ci(['--from', base], {}),
    await runWarm(['ci', '--from', base], { cwd: dir }),
    await ci(['--to', head], {}),
    await ci(['--from', '--all'], {}),
    await ci(['--from', base, '--to', 'none'], {}),
  ];
  expect(codes.map(({ code }) => code)).toEqual([0, 1, 2, 2, 2, 2]);
});
