import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as oneByOne } from 'vitest';
import { BIN, type Run, run, runCli } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { credentials, outputOf } from './hooked-repo.ts';

const test = oneByOne.concurrent;
const KEY = credentials();
const HUSKY = fileURLToPath(new URL('../../../node_modules/husky', import.meta.url));
const HOOK = ['.git', 'hooks', 'pre-commit'] as const;

/** `npm i -D leakgate && npx leakgate init`, nothing of the tests in between. */
async function install(repo: Repo): Promise<void> {
  repo.installPackage();
  expect(await init(repo)).toMatchObject({ code: 0 });
}

function init(repo: Repo): Promise<Run> {
  return runCli(['init', '--yes'], { cwd: repo.dir });
}

/** `npm i -D husky && npx husky`, and husky's start script. */
async function installHusky(repo: Repo): Promise<void> {
  cpSync(HUSKY, repo.path('node_modules', 'husky'), { recursive: true });
  repo.write('package.json', '{ "devDependencies": { "husky": "9" } }\n');
  expect(await run(process.execPath, ['node_modules/husky/bin.js'], { cwd: repo.dir })).toMatchObject({ code: 0 });
}

async function commit(
  repo: Repo,
  content: string,
  ...args: string[]
): Promise<{ code: number | null; output: string }> {
  repo.write('config.ini', content);
  await repo.git('add', 'config.ini');
  const result = await repo.tryGit(['commit', '-m', 'message', ...args]);
  return { code: result.code, output: outputOf(result) };
}

function doctor(repo: Repo): Promise<Run> {
  return runCli(['doctor'], { cwd: repo.dir });
}

test('plain hooks: a key is blocked with its place and nothing is committed, harmless content passes', () =>
  withRepo(async (repo) => {
    await install(repo);
    const blocked = await commit(repo, KEY);
    expect(blocked).toMatchObject({ code: 1, output: expect.stringContaining('config.ini:2:25') });
    expect((await repo.tryGit(['rev-parse', '--verify', '-q', 'HEAD'])).code).toBe(1);
    expect(await commit(repo, 'clean\n')).toMatchObject({ code: 0, output: expect.stringContaining('1 object') });
  }));

test('husky: a key is blocked, harmless content passes', () =>
  withRepo(async (repo) => {
    repo.installPackage();
    await installHusky(repo);
    expect(await init(repo)).toMatchObject({ code: 0 });
    expect(existsSync(repo.path(...HOOK))).toBe(false);
    expect(await commit(repo, KEY)).toMatchObject({ code: 1, output: expect.stringContaining('config.ini:2:25') });
    expect(await commit(repo, 'clean\n')).toMatchObject({ code: 0 });
  }));

test('husky, partial commit and commit -a: blocked', () =>
  withRepo(async (repo) => {
    repo.installPackage();
    await installHusky(repo);
    await init(repo);
    await commit(repo, 'clean\n');
    repo.write('config.ini', KEY);
    for (const args of [['-a'], ['-o', 'config.ini']]) {
      const result = await repo.tryGit(['commit', '-m', 'message', ...args]);
      expect({ code: result.code, output: outputOf(result) }).toMatchObject({
        code: 1,
        output: expect.stringContaining('config.ini:2:25'),
      });
    }
  }));

test('husky, a merge that commits by itself and joins a pair: blocked', () =>
  withRepo(async (repo) => {
    repo.installPackage();
    await installHusky(repo);
    await init(repo);
    const client = (id: string, secret: string) => `a = [\n  ${id}\n${'  # between\n'.repeat(6)}  ${secret}\n]\n`;
    const { id, secret } = awsPair();
    await repo.commit({ 'client.rb': client('id', 'secret') });
    await repo.git('checkout', '-q', '-b', 'side');
    await repo.commit({ 'client.rb': client('id', `'${secret}'`) });
    await repo.git('checkout', '-q', 'main');
    await repo.commit({ 'client.rb': client(`'${id}',`, 'secret') });
    const result = await repo.tryGit(['merge', '--no-edit', 'side']);
    expect({ code: result.code, output: outputOf(result) }).toMatchObject({
      code: 1,
      output: expect.stringContaining('client.rb:9:'),
    });
  }));

test('leakgate is missing: the commit is blocked and the install command printed', () =>
  withRepo(async (repo) => {
    await install(repo);
    rmSync(repo.path('node_modules'), { recursive: true });
    const result = await commit(repo, 'clean\n');
    expect(result).toMatchObject({ code: 1, output: expect.stringContaining('npm i -D leakgate') });
    expect((await repo.tryGit(['rev-parse', '--verify', '-q', 'HEAD'])).code).toBe(1);
  }));

test('leakgate cannot start, since its files are damaged: blocked', () =>
  withRepo(async (repo) => {
    await install(repo);
    rmSync(repo.path('node_modules', '.bin', 'leakgate'));
    repo.write('node_modules/.bin/leakgate', `#!${process.execPath}\nrequire('./missing.cjs');\n`);
    chmodSync(repo.path('node_modules', '.bin', 'leakgate'), 0o755);
    expect(await commit(repo, 'clean\n')).toMatchObject({ code: 1 });
  }));

test('leakgate is only on PATH: it is started', () =>
  withRepo(async (repo) => {
    await install(repo);
    rmSync(repo.path('node_modules'), { recursive: true });
    repo.write('../tools/leakgate', `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n`);
    chmodSync(repo.path('..', 'tools', 'leakgate'), 0o755);
    const env = { PATH: `${repo.path('..', 'tools')}:${process.env['PATH'] ?? ''}` };
    repo.write('config.ini', KEY);
    await repo.git('add', 'config.ini');
    expect((await repo.tryGit(['commit', '-m', 'message'], env)).stderr).toContain('config.ini:2:25');
  }));

test('linked worktree without node_modules: leakgate of the main one is started, blocked', () =>
  withRepo(async (repo) => {
    await install(repo);
    await repo.git('commit', '-q', '--no-verify', '--allow-empty', '-m', 'first');
    await repo.git('worktree', 'add', '-q', '-b', 'side', '../linked');
    const cwd = repo.path('..', 'linked');
    repo.write('../linked/config.ini', KEY);
    await repo.tryGit(['add', 'config.ini'], {}, cwd);
    const result = await repo.tryGit(['commit', '-m', 'message'], {}, cwd);
    expect({ code: result.code, output: outputOf(result) }).toMatchObject({
      code: 1,
      output: expect.stringContaining('config.ini:2:25'),
    });
  }));

test('init runs twice: nothing changes', () =>
  withRepo(async (repo) => {
    await install(repo);
    const before = readFileSync(repo.path(...HOOK));
    const { mtimeMs } = statSync(repo.path(...HOOK));
    expect(await init(repo)).toMatchObject({ code: 0 });
    expect(readFileSync(repo.path(...HOOK))).toEqual(before);
    expect(statSync(repo.path(...HOOK)).mtimeMs).toBe(mtimeMs);
  }));

test('init, then uninstall: a key passes git again, and no hook is left', () =>
  withRepo(async (repo) => {
    await install(repo);
    expect(await runCli(['uninstall', '--yes'], { cwd: repo.dir })).toMatchObject({ code: 0 });
    expect(existsSync(repo.path(...HOOK))).toBe(false);
    expect(await commit(repo, KEY)).toMatchObject({ code: 0 });
  }));

test('a hook of somebody else was there: both run', () =>
  withRepo(async (repo) => {
    repo.write('.git/hooks/pre-commit', '#!/bin/sh\necho mine ran\n');
    chmodSync(repo.path(...HOOK), 0o755);
    await install(repo);
    const result = await commit(repo, KEY);
    expect(result).toMatchObject({ code: 1, output: expect.stringMatching(/mine ran[\s\S]*config\.ini:2:25/) });
  }));

test('doctor on a repository with the hook: protected, exit 0, and nothing changed', () =>
  withRepo(async (repo) => {
    await install(repo);
    repo.write('config.ini', 'staged\n');
    await repo.git('add', 'config.ini');
    const before = await repo.git('status', '--porcelain=v2');
    expect(await doctor(repo)).toMatchObject({ code: 0 });
    expect(await repo.git('status', '--porcelain=v2')).toBe(before);
  }));

test('doctor with husky: protected, exit 0', () =>
  withRepo(async (repo) => {
    repo.installPackage();
    await installHusky(repo);
    await init(repo);
    expect(await doctor(repo)).toMatchObject({ code: 0 });
  }));

test('doctor in a SHA-256 repository: protected, exit 0', () =>
  withRepo(
    async (repo) => {
      await install(repo);
      expect(await doctor(repo)).toMatchObject({ code: 0 });
    },
    ['--object-format=sha256'],
  ));

test.each<[title: string, breakIt: (repo: Repo) => Promise<unknown> | unknown]>([
  ['the hook was removed', (repo) => rmSync(repo.path(...HOOK))],
  ['the hook may not be executed', (repo) => chmodSync(repo.path(...HOOK), 0o644)],
  ['core.hooksPath points elsewhere', (repo) => repo.git('config', 'core.hooksPath', '../elsewhere')],
  ['the hook was emptied', (repo) => repo.write(join(...HOOK), '#!/bin/sh\n')],
  ['leakgate is not installed', (repo) => rmSync(repo.path('node_modules'), { recursive: true })],
  ['the program that the hook starts always says yes', replaceProgram('exit 0')],
  ['the program that the hook starts always says no', replaceProgram('exit 1')],
])('doctor, %s: not protected, exit 2', (_, breakIt) =>
  withRepo(async (repo) => {
    await install(repo);
    await breakIt(repo);
    expect(await doctor(repo)).toMatchObject({ code: 2 });
  }),
);

test('doctor outside of a repository: exit 2', () =>
  withRepo(async (repo) => {
    expect(await runCli(['doctor'], { cwd: dirname(repo.dir) })).toMatchObject({ code: 2 });
  }));

/** Stands in for leakgate in the hooks of message and push: notes down what it was given, and refuses what is named so. */
const NOTING = `case $1 in
message) printf '\\nBypass: %s\\n' "$LEAKGATE_ALLOW" >> "$2" ;;
push) { echo "$@"; cat; } > ../given; ! grep -q /refused ../given ;;
esac`;

test.each<[title: string, prepare: (repo: Repo) => Promise<unknown>]>([
  ['plain hooks', async () => undefined],
  ['husky', installHusky],
])('%s: leakgate is asked about messages with a reason, and about pushes', (_, prepare) =>
  withRepo(async (repo) => {
    repo.installPackage();
    await prepare(repo);
    expect(await init(repo)).toMatchObject({ code: 0 });
    replaceProgram(NOTING)(repo);
    await repo.git('init', '-q', '--bare', '../remote.git');
    await repo.git('remote', 'add', 'origin', '../remote.git');
    const committed = await repo.tryGit(['commit', '--allow-empty', '-m', 'message'], { LEAKGATE_ALLOW: 'why' });
    expect(committed).toMatchObject({ code: 0 });
    expect(await repo.git('log', '-1', '--format=%(trailers:key=Bypass,valueonly)')).toBe('why\n');
    expect(await repo.tryGit(['push', 'origin', 'main:refused'])).toMatchObject({ code: 1 });
    expect(await repo.tryGit(['push', 'origin', 'main'])).toMatchObject({ code: 0 });
    const head = await repo.git('rev-parse', 'HEAD');
    const refs = `refs/heads/main ${head} refs/heads/main ${'0'.repeat(40)}`;
    expect(readFileSync(repo.path('..', 'given'), 'utf8')).toBe(`push origin ../remote.git\n${refs}\n`);
    expect(await repo.git('ls-remote', '--heads', 'origin')).toBe(`${head}\trefs/heads/main`);
  }),
);

test('init --hooks: only those; init again adds the others, uninstall takes all', () =>
  withRepo(async (repo) => {
    repo.installPackage();
    const names = (): string[] => readdirSync(repo.path('.git', 'hooks')).filter((name) => !name.endsWith('.sample'));
    await runCli(['init', '--yes', '--hooks', 'pre-commit'], { cwd: repo.dir });
    expect(names().sort()).toEqual(['pre-commit', 'pre-merge-commit']);
    await init(repo);
    expect(names().sort()).toEqual(['commit-msg', 'pre-commit', 'pre-merge-commit', 'pre-push']);
    await runCli(['init', '--yes', '--hooks', 'commit-msg, pre-push'], { cwd: repo.dir });
    expect(names().sort()).toEqual(['commit-msg', 'pre-push']);
    await runCli(['uninstall', '--yes'], { cwd: repo.dir });
    expect(names()).toEqual([]);
  }));

test.each(['post-commit', 'pre-commit,', 'pre-push;x'])('init --hooks %s: exit 2, and nothing is written', (value) =>
  withRepo(async (repo) => {
    expect(await runCli(['init', '--yes', '--hooks', value], { cwd: repo.dir })).toMatchObject({ code: 2 });
    expect(existsSync(repo.path(...HOOK))).toBe(false);
  }),
);

function replaceProgram(script: string): (repo: Repo) => void {
  return (repo) => {
    rmSync(repo.path('node_modules', '.bin', 'leakgate'));
    repo.write('node_modules/.bin/leakgate', `#!/bin/sh\n${script}\n`);
    chmodSync(repo.path('node_modules', '.bin', 'leakgate'), 0o755);
  };
}
