/*
 * Commits that are made although something was found: the reason is given, stands in the message, and CI lists it.
 */

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test as oneByOne } from 'vitest';
import { type Run, run, runCli } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { Repo, withFolder } from '../../helpers/with-repo.ts';
import { gatedSince, leak, passwordOf } from './scene.ts';

const test = oneByOne.concurrent;
const HUSKY = fileURLToPath(new URL('../../../node_modules/husky', import.meta.url));
const WHY = { LEAKGATE_ALLOW: 'key of the emulator' };

/** Folders with a repository of one commit and the hooks that `leakgate init` installs. */
const templates = { plain: '', husky: '' };

beforeAll(async () => {
  for (const kind of ['plain', 'husky'] as const) templates[kind] = await makeTemplate(kind === 'husky');
});
afterAll(() => {
  for (const folder of Object.values(templates)) rmSync(folder, { recursive: true, force: true });
});

async function makeTemplate(isHusky: boolean): Promise<string> {
  const repo = new Repo(mkdtempSync(join(tmpdir(), 'leakgate-bypass-')));
  await repo.git('init', '-q', '-b', 'main');
  repo.installPackage();
  if (isHusky) {
    cpSync(HUSKY, repo.path('node_modules', 'husky'), { recursive: true });
    repo.write('package.json', '{ "devDependencies": { "husky": "9" } }\n');
    expect(await run(process.execPath, ['node_modules/husky/bin.js'], { cwd: repo.dir })).toMatchObject({ code: 0 });
  }
  repo.write('.gitignore', 'node_modules\n');
  repo.write('readme.txt', 'hello\n');
  await repo.git('add', '-A');
  await repo.git('commit', '-q', '--no-verify', '-m', 'first');
  expect(await runCli(['init', '--yes'], { cwd: repo.dir })).toMatchObject({ code: 0 });
  return repo.dir;
}

/** Runs `test` on a copy of a template in which a file with a leak is staged. */
function withLeak(test: (repo: Repo) => Promise<void>, kind: keyof typeof templates = 'plain'): Promise<void> {
  return withFolder(async (dir) => {
    cpSync(templates[kind], join(dir, 'repo'), { recursive: true, verbatimSymlinks: true });
    const repo = new Repo(join(dir, 'repo'));
    repo.write('new.ini', leak('new'));
    await repo.git('add', 'new.ini');
    await test(repo);
  });
}

function commit(repo: Repo, args: readonly string[], env: Readonly<Record<string, string>> = WHY): Promise<Run> {
  return repo.tryGit(['commit', ...args], { GIT_EDITOR: 'true', ...env });
}

/** The trailers of a commit, without fingerprints. */
async function trailersOf(repo: Repo, commit = 'HEAD'): Promise<string[]> {
  const values = await repo.git('log', '-1', '--format=%(trailers:key=Leakgate-Allow,valueonly)', commit);
  return values
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/ [0-9a-f]{32} /, ' '));
}

const TOLD = ['database-url-password key of the emulator'];

test.each(['plain', 'husky'] as const)('%s hooks: the commit is made, and its message says why', (kind) =>
  withLeak(async (repo) => {
    expect(await commit(repo, ['-m', 'message'], {})).toMatchObject({ code: 1 });
    const made = await commit(repo, ['-m', 'message']);
    expect(made.code).toBe(0);
    expect(made.stdout + made.stderr).not.toContain('npx leakgate init');
    expect(await trailersOf(repo)).toEqual(TOLD);
  }, kind),
);

test('from a file, amended, from the editor with the changes shown: the trailer is the last paragraph', () =>
  withLeak(async (repo) => {
    repo.write('../message', 'subject\n\nbody\n---\nnot a patch\n');
    expect(await commit(repo, ['-q', '-F', '../message'])).toMatchObject({ code: 0 });
    expect(await trailersOf(repo)).toEqual(TOLD);
    repo.write('more.ini', leak('more'));
    await repo.git('add', 'more.ini');
    expect(await commit(repo, ['-q', '--amend', '-v'])).toMatchObject({ code: 0 });
    const message = await repo.git('log', '-1', '--format=%B');
    expect(
      message
        .split('\n\n')
        .at(-1)
        ?.match(/^Leakgate-Allow: /gm),
    ).toHaveLength(2);
    expect(message).not.toContain('diff --git');
  }));

test('a merge', () =>
  withLeak(async (repo) => {
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.git('commit', '-qnm', 'side');
    await repo.git('checkout', '-q', 'main');
    await repo.commit({ 'a.txt': 'a\n' });
    await repo.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    repo.write('more.ini', leak('more'));
    await repo.git('add', 'more.ini');
    expect(await commit(repo, ['-q', '--no-edit'])).toMatchObject({ code: 0 });
    expect(await trailersOf(repo)).toEqual(TOLD);
  }));

test('squashed: what was a trailer stands in the middle, and CI lists it', () =>
  withLeak(async (repo) => {
    const base = await repo.git('rev-parse', 'HEAD');
    await repo.git('checkout', '-q', '-b', 'side');
    expect(await commit(repo, ['-q', '-m', 'side'])).toMatchObject({ code: 0 });
    await repo.git('checkout', '-q', 'main');
    await repo.git('merge', '-q', '--squash', 'side');
    await repo.git('commit', '-q', '--no-verify', '--no-edit');
    expect((await gatedSince(repo, base)).gate.bypasses).toMatchObject([
      { reason: 'key of the emulator', refused: true },
    ]);
  }));

test('no reason: refused, with something found or not', () =>
  withLeak(async (repo) => {
    for (const LEAKGATE_ALLOW of ['1', 'true', 'ok', '...'])
      expect(await runWarm(['staged'], { cwd: repo.dir, env: { LEAKGATE_ALLOW } })).toMatchObject({ code: 2 });
    await repo.git('rm', '-q', '--cached', 'new.ini');
    expect(await commit(repo, ['--allow-empty', '-m', 'x'], { LEAKGATE_ALLOW: '1' })).toMatchObject({ code: 1 });
  }));

test('nothing found: no trailer, and what an aborted commit left is forgotten', () =>
  withLeak(async (repo) => {
    expect(await commit(repo, ['-e'], { ...WHY, GIT_EDITOR: 'false' })).toMatchObject({ code: 1 });
    expect(existsSync(repo.path('.git', 'leakgate', 'bypass'))).toBe(true);
    await repo.git('rm', '-q', '--cached', 'new.ini');
    repo.write('a.txt', 'a\n');
    await repo.git('add', 'a.txt');
    expect(await commit(repo, ['-q', '-m', 'clean'])).toMatchObject({ code: 0 });
    expect(await trailersOf(repo)).toEqual([]);
    expect(existsSync(repo.path('.git', 'leakgate', 'bypass'))).toBe(false);
  }));

test('the message is emptied in the editor: no commit', () =>
  withLeak(async (repo) => {
    const editor = repo.path('..', 'empty');
    repo.write('../empty', '#!/bin/sh\n: > "$1"\n');
    const before = await repo.git('rev-parse', 'HEAD');
    expect(await commit(repo, ['-v'], { ...WHY, GIT_EDITOR: `sh '${editor}'` })).toMatchObject({ code: 1 });
    expect(await repo.git('rev-parse', 'HEAD')).toBe(before);
  }));

test('a reason with the secret in it, with line breaks and controls: one line, redacted', () =>
  withLeak(async (repo) => {
    const reason = `${'long '.repeat(37)}\n\u001b[31mSigned-off-by: x ${passwordOf('new')}`;
    const made = await commit(repo, ['-q', '-m', 'message'], { LEAKGATE_ALLOW: reason });
    expect(made.code).toBe(0);
    const message = await repo.git('log', '-1', '--format=%B');
    for (const text of [message, made.stdout, made.stderr]) expect(text).not.toContain(passwordOf('new').slice(0, 6));
    expect(message.trim().split('\n')).toHaveLength(3);
    expect(message).not.toContain('\u001b');
  }));

test('the message is not written to: said on stderr', () =>
  withLeak(async (repo) => {
    rmSync(repo.path('.git', 'hooks', 'commit-msg'));
    const made = await commit(repo, ['-q', '-m', 'message']);
    expect(made.code).toBe(0);
    expect(made.stderr).toContain('npx leakgate init');
    expect(await trailersOf(repo)).toEqual([]);
  }));

test('doctor is not fooled by the variable', () =>
  withLeak(async (repo) => {
    expect(await runCli(['doctor'], { cwd: repo.dir, env: WHY })).toMatchObject({ code: 0 });
  }));

test('CI lists it and fails; where the base accepts bypasses it passes, and a forged one accepts nothing else', () =>
  withLeak(async (repo) => {
    const refusing = await repo.git('rev-parse', 'HEAD');
    await commit(repo, ['-q', '-m', 'message']);
    const refused = await gatedSince(repo, refusing);
    expect(refused).toMatchObject({ code: 1, findings: [{}], gate: { bypasses: [{ refused: true }] } });
    const message = await repo.git('log', '-1', '--format=%B');
    await repo.git('reset', '-q', '--hard', refusing);
    const base = await repo.commit({ 'leakgate.toml': '[gate]\nbypass = "accept"\n' });
    const head = await repo.commit({ 'new.ini': leak('new') }, message);
    const accepted = await gatedSince(repo, base);
    expect(accepted).toMatchObject({ code: 0, findings: [], gate: { bypasses: [{ commit: head, refused: false }] } });
    expect(accepted.accepted).toMatchObject([{ acceptance: { source: 'bypass', reason: 'key of the emulator' } }]);
    await repo.commit({ 'other.ini': leak('other') }, message.replace('database-url-password', 'jwt'));
    expect(await gatedSince(repo, base)).toMatchObject({ code: 1, findings: [{ places: [{ path: 'other.ini' }] }] });
    const forged = message.replace('database-url-password', 'jwt');
    await repo.git('reset', '-q', '--hard', base);
    await repo.commit({ 'new.ini': leak('new') }, forged);
    expect(await gatedSince(repo, base)).toMatchObject({
      code: 1,
      findings: [{}],
      gate: { bypasses: [{ rule: 'jwt' }] },
    });
  }));
