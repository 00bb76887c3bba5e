import { cpSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runDoctor } from '../../src/hooks/doctor.ts';
import { applyPlan } from '../../src/hooks/install.ts';
import { planInstall } from '../../src/hooks/plan.ts';
import { addFakeLeakgate, addRemote, given, kinds, makeRepo, type Repo, repoAt } from './helper.ts';
import { git, processes } from './ports.ts';

const HUSKY = join(import.meta.dirname, '../../node_modules/husky');
const ZERO = '0'.repeat(40);
const COMMIT_MSG = '.git/hooks/commit-msg';
const PRE_PUSH = '.git/hooks/pre-push';

/** A repository with a remote in which leakgate was installed after these hooks were there. */
async function installed(hooks: Readonly<Record<string, string>> = {}): Promise<Repo> {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  await addRemote(repo);
  for (const [name, text] of Object.entries(hooks)) repo.write(name, text, 0o755);
  await repo.install();
  return repo;
}

async function installedByHusky(hooks: Readonly<Record<string, string>> = {}): Promise<Repo> {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  await addRemote(repo);
  cpSync(HUSKY, repo.path('node_modules/husky'), { recursive: true });
  await repo.run(process.execPath, 'node_modules/husky/bin.js');
  for (const [name, text] of Object.entries(hooks)) repo.write(name, text);
  await repo.install();
  return repo;
}

/** What git says to `pre-push` about a branch that is new there. */
async function newBranch(repo: Repo, name = 'main'): Promise<string> {
  return `refs/heads/main ${await repo.git('rev-parse', 'main')} refs/heads/${name} ${ZERO}`;
}

function commitAllowed(repo: Repo, ...args: string[]): Promise<{ status: number | null; output: string }> {
  return repo.run('env', 'LEAKGATE_ALLOW=known', 'git', 'commit', '--allow-empty', '-m', 'second', ...args);
}

function reasonOf(repo: Repo): Promise<string> {
  return repo.git('log', '-1', '--format=%(trailers:key=Bypass,valueonly)');
}

describe.each([
  ['plain hooks', installed],
  ['husky', installedByHusky],
])('%s', (_, install) => {
  test('a commit with a reason: leakgate gets the message and adds to it', async () => {
    const repo = await install();
    expect(await commitAllowed(repo)).toMatchObject({ status: 0 });
    expect(given(repo)).toEqual(['message', '.git/COMMIT_EDITMSG']);
    expect(await reasonOf(repo)).toBe('known\n');
  });

  test('a commit without a reason: leakgate is not started for the message', async () => {
    const repo = await install();
    expect(await repo.commit('harmless')).toMatchObject({ status: 0 });
    expect(given(repo)).toEqual([]);
  });

  test('a push: leakgate gets the remote and the refs, and can refuse', async () => {
    const repo = await install();
    expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 });
    expect(given(repo)).toEqual(['push', 'origin', repo.path('../remote.git'), await newBranch(repo)]);
    expect(await repo.run('git', 'push', 'origin', 'main:refused', 'main:other')).toMatchObject({ status: 1 });
    expect(await repo.git('ls-remote', '--heads', 'origin')).toMatch(/^\S+\trefs\/heads\/main$/);
  });
});

test('leakgate is nowhere: the push is blocked with the install command, the message passes', async () => {
  const repo = await installed();
  await repo.run('rm', '-r', 'node_modules');
  const push = await repo.run('git', 'push', 'origin', 'main');
  expect(push).toMatchObject({ status: 1, output: expect.stringContaining('npm i -D leakgate') });
  expect(await commitAllowed(repo, '--no-verify')).toMatchObject({ status: 0 });
  expect(await repo.run('env', 'LEAKGATE_ALLOW=known', COMMIT_MSG, '.git/COMMIT_EDITMSG')).toMatchObject({ status: 0 });
});

test('a push from a linked work tree without node_modules: leakgate of the main one gets the refs', async () => {
  const repo = await installed();
  await repo.git('worktree', 'add', '-q', '../linked tree', '-b', 'linked');
  const linked = repoAt(repo.path('../linked tree'));
  expect(await linked.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 });
  expect(given(repo)).toEqual(['push', 'origin', repo.path('../remote.git'), await newBranch(repo)]);
  expect(await commitAllowed(linked)).toMatchObject({ status: 0 });
  expect(await reasonOf(linked)).toBe('known\n');
});

/** As `git lfs install` writes it, with a program that reads all refs and notes down arguments and refs. */
const LFS = `#!/bin/sh
command -v sh >/dev/null 2>&1 || { echo >&2 "not found"; exit 2; }
lfs() { { echo "$@"; cat; } > seen; }
lfs "$@"
`;

describe('other hooks of a push', () => {
  test.each([
    ['reads all refs, as git-lfs', LFS],
    [
      'reads them in a loop',
      '#!/bin/bash\nset -euo pipefail\necho "$@" > seen\nwhile read -r line; do echo "$line"; done >> seen\n',
    ],
    ['becomes another program', '#!/bin/sh\necho "$@" > seen\nexec cat >> seen\n'],
    ['leaves early', '#!/bin/sh\n{ echo "$@"; cat; } > seen\nexit 0\n'],
  ])('a hook that %s: it gets the same as leakgate', async (_, text) => {
    const repo = await installed({ [PRE_PUSH]: text });
    repo.write('.git/info/exclude', 'node_modules\nseen\n');
    expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 });
    expect(given(repo).at(-1)).toBe(await newBranch(repo));
    expect(repo.read('seen')).toBe(`origin ${repo.path('../remote.git')}\n${await newBranch(repo)}\n`);
  });

  test('leakgate refuses: the other hook does not run, which might send files', async () => {
    const repo = await installed({ [PRE_PUSH]: LFS });
    expect(await repo.run('git', 'push', 'origin', 'main:refused')).toMatchObject({ status: 1 });
    expect(repo.has('seen')).toBe(false);
  });

  test('a hook that was put below the block afterwards: it gets the refs as well', async () => {
    const repo = await installed();
    repo.write(PRE_PUSH, `${repo.read(PRE_PUSH)}cat > seen\n`, 0o755);
    expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 });
    expect(repo.read('seen')).toBe(`${await newBranch(repo)}\n`);
    expect(await repo.install()).toContain(`keep ${PRE_PUSH}`);
  });

  test('a hook that fails: its status stays', async () => {
    const repo = await installed({ [PRE_PUSH]: '#!/bin/sh\nexit 7\n' });
    expect(await repo.run(repo.path(PRE_PUSH), 'origin', 'x')).toMatchObject({ status: 7 });
  });

  test('nothing to push: nobody gets a line', async () => {
    const repo = await installed({ [PRE_PUSH]: LFS });
    await repo.git('push', '-q', '--no-verify', 'origin', 'main');
    expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 });
    expect(given(repo)).toEqual(['push', 'origin', repo.path('../remote.git')]);
    expect(repo.read('seen')).toBe(`origin ${repo.path('../remote.git')}\n`);
  });

  test('thousands of refs: all arrive twice', async () => {
    const repo = await installed({ [PRE_PUSH]: LFS });
    const refs = Array.from(
      { length: 3000 },
      (_, index) => `refs/heads/b${index} ${ZERO} refs/heads/b${index} ${ZERO}`,
    );
    repo.write('../refs', `${refs.join('\n')}\n`);
    const result = await repo.run('sh', '-c', `'${PRE_PUSH}' origin x < ../refs`);
    expect(result).toMatchObject({ status: 0, output: '' });
    expect(given(repo).slice(3)).toEqual(refs);
    expect(repo.read('seen')).toBe(`origin x\n${refs.join('\n')}\n`);
  });

  test('husky: a script gets the same as leakgate', async () => {
    const repo = await installedByHusky({ '.husky/pre-push': '{ echo "$@"; cat; } > seen\n' });
    expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 });
    expect(repo.read('seen')).toBe(`origin ${repo.path('../remote.git')}\n${await newBranch(repo)}\n`);
    expect(given(repo).at(-1)).toBe(await newBranch(repo));
  });
});

test('a check of the message: it sees what leakgate added, and its refusal stays', async () => {
  const repo = await installed({ [COMMIT_MSG]: '#!/bin/sh\ngrep -q Bypass "$1" && exit 5\nexit 0\n' });
  expect(await commitAllowed(repo)).toMatchObject({ status: 1 });
  expect(await repo.commit('harmless')).toMatchObject({ status: 0 });
});

const SHELLS = ['/bin/dash', '/bin/bash', '/usr/bin/zsh', '/bin/busybox'].filter((path) => existsSync(path));

test.each(SHELLS)('%s runs the blocks: what is below gets arguments and refs', async (shell) => {
  const below = '#!/bin/sh\nset -eu\n{ echo "$@"; cat; } > seen\n';
  const repo = await installed({ [PRE_PUSH]: below, [COMMIT_MSG]: below });
  const sh = shell.endsWith('busybox') ? [shell, 'sh'] : [shell];
  repo.write('../refs', 'one\ntwo $(x) \\n `y`\n');
  const command = `'${sh.join("' '")}' ${PRE_PUSH} 'a b' c < ../refs`;
  expect(await repo.run('sh', '-c', command)).toMatchObject({ status: 0, output: '' });
  expect(given(repo)).toEqual(['push', 'a b', 'c', 'one', 'two $(x) \\n `y`']);
  expect(repo.read('seen')).toBe('a b c\none\ntwo $(x) \\n `y`\n');
  repo.write('message', 'second\n');
  const result = await repo.run('env', 'LEAKGATE_ALLOW=known', ...sh, COMMIT_MSG, 'message');
  expect(result).toMatchObject({ status: 0, output: '' });
  expect(repo.read('message')).toBe('second\n\nBypass: known\n');
  expect(repo.read('seen')).toBe('message\n');
});

test('an installation of the commit hook alone: init adds the others', async () => {
  const repo = await makeRepo();
  await applyPlan(await planInstall({ git, cwd: repo.top, choices: ['pre-commit'] }));
  expect(repo.has(PRE_PUSH)).toBe(false);
  expect(await repo.install()).toEqual([
    'keep .git/hooks/pre-commit',
    'keep .git/hooks/pre-merge-commit',
    'create .git/hooks/commit-msg',
    'create .git/hooks/pre-push',
  ]);
  expect(statSync(repo.path(PRE_PUSH)).mode & 0o777).toBe(0o755);
});

test.each([
  ['.git/hooks/pre-push', '#!/bin/sh\necho mine\n'],
  ['.git/hooks/commit-msg', '#!/bin/bash\n\nexit 0'],
  ['.husky/pre-push', 'npm test\n'],
  ['.husky/commit-msg', 'npx commitlint --edit $1\n'],
])('%s with %j: install, then uninstall gives the same bytes', async (file, text) => {
  const repo = await makeRepo();
  if (file.startsWith('.husky')) await repo.git('config', 'core.hooksPath', '.husky/_');
  repo.write(file, text, 0o755);
  await repo.install();
  expect(repo.read(file)).toContain('leakgate');
  await repo.uninstall();
  expect(repo.read(file)).toBe(text);
});

test('fewer hooks are chosen: those are kept, leakgate goes out of the others and their own lines stay', async () => {
  const repo = await installed({ [COMMIT_MSG]: '#!/bin/sh\necho mine\n' });
  const plan = await planInstall({ git, cwd: repo.top, choices: ['pre-push'] });
  expect(kinds(plan)).toEqual([
    'keep .git/hooks/pre-push',
    'delete .git/hooks/pre-commit',
    'delete .git/hooks/pre-merge-commit',
    'remove .git/hooks/commit-msg',
  ]);
  await applyPlan(plan);
  expect(repo.read(COMMIT_MSG)).toBe('#!/bin/sh\necho mine\n');
});

describe('doctor', () => {
  test.each<[string, (repo: Repo) => unknown, string]>([
    ['as init left it', () => undefined, 'present'],
    ['without its file', (repo) => repo.run('rm', PRE_PUSH), 'missing'],
    ['with a hook of somebody else', (repo) => repo.write(PRE_PUSH, '#!/bin/sh\n# leakgate push\n', 0o755), 'missing'],
    ['without permission', (repo) => repo.write(PRE_PUSH, repo.read(PRE_PUSH), 0o644), 'not-executable'],
  ])('pre-push %s: commits are protected all the same', async (_, change, state) => {
    const repo = await installed();
    await change(repo);
    expect(await runDoctor({ git, processes, cwd: repo.top })).toMatchObject({
      protected: true,
      problems: [],
      others: [
        { name: 'commit-msg', state: 'present' },
        { name: 'pre-push', state },
      ],
    });
  });

  test('lefthook was not set up for the hook since: configured, but git does not start it', async () => {
    const repo = await makeRepo();
    repo.write('lefthook.yml', '');
    repo.write('.git/hooks/pre-commit', '#!/bin/sh\ncall_lefthook() { :; }\ncall_lefthook run "pre-commit"\n', 0o755);
    const plan = await repo.plan();
    expect(plan.notes).toContainEqual({
      code: 'hook-types',
      facts: { hooks: 'pre-merge-commit, commit-msg, pre-push', command: 'npx lefthook install' },
    });
    await applyPlan(plan);
    expect((await runDoctor({ git, processes, cwd: repo.top })).others).toEqual([
      { name: 'commit-msg', state: 'inactive' },
      { name: 'pre-push', state: 'inactive' },
    ]);
  });
});
