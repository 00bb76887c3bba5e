/*
 * The real lefthook runs what init writes into its configuration.
 */

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { runDoctor } from '../../../src/hooks/doctor.ts';
import { addFakeLeakgate, addRemote, given, makeRepo, type Repo } from '../../hooks/helper.ts';
import { git, processes } from '../../hooks/ports.ts';
import { testWith } from './tool.ts';

const test = testWith('lefthook');
const IF = 'where lefthook is on PATH';

const COMMANDS = `pre-commit:
  commands:
    lint:
      run: echo lint ran
commit-msg:
  commands:
    lint:
      run: echo message {1}
pre-push:
  commands:
    test:
      use_stdin: true
      run: cat > "$(git rev-parse --git-dir)/seen"
`;
const JOBS = `pre-commit:
  jobs:
    - run: echo lint ran
pre-push:
  jobs:
    - use_stdin: true
      run: cat > "$(git rev-parse --git-dir)/seen"
`;

async function lefthookRepo(config: string): Promise<Repo> {
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  repo.write('lefthook.yml', config);
  await repo.git('add', 'lefthook.yml');
  await repo.git('commit', '-qm', 'lefthook');
  expect(await repo.run('lefthook', 'install')).toMatchObject({ status: 0 });
  expect(await repo.install()).toEqual(['add lefthook.yml']);
  expect(await repo.run('lefthook', 'install')).toMatchObject({ status: 0 });
  return repo;
}

test.each([
  ['commands', COMMANDS],
  ['jobs', JOBS],
])(`lefthook with %s: a key is blocked, and doctor proves it (${IF})`, async (_, config) => {
  const repo = await lefthookRepo(config);
  expect(await repo.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
  expect(await runDoctor({ git, processes, cwd: repo.top })).toMatchObject({
    protected: true,
    others: [
      { name: 'commit-msg', state: 'present' },
      { name: 'pre-push', state: 'present' },
    ],
  });
});

test(`lefthook: a bypass gets its trailer, also in a linked work tree (${IF})`, async () => {
  const repo = await lefthookRepo(COMMANDS);
  await repo.git('commit', '-qam', 'leakgate');
  await repo.git('worktree', 'add', '-q', '../linked tree', '-b', 'linked');
  for (const top of [repo.top, repo.path('../linked tree')]) {
    const args = ['-C', top, 'commit', '--allow-empty', '-m', 'second'];
    expect(await repo.run('env', 'LEAKGATE_ALLOW=known', 'git', ...args)).toMatchObject({ status: 0 });
    expect(await repo.git('-C', top, 'log', '-1', '--format=%(trailers:key=Bypass,valueonly)')).toBe('known\n');
  }
});

test.each([
  ['commands', COMMANDS],
  ['jobs', JOBS],
])(`lefthook with %s: leakgate and others get the refs of a push (${IF})`, async (_, config) => {
  const repo = await lefthookRepo(config);
  const remote = await addRemote(repo);
  const head = await repo.git('rev-parse', 'HEAD');
  expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 });
  const refs = `refs/heads/main ${head} refs/heads/main ${'0'.repeat(40)}`;
  expect(given(repo)).toEqual(['push', 'origin', remote, refs]);
  expect(repo.read('.git/seen').trim()).toBe(refs);
});

test(`lefthook: a push is refused, also one without any changed file at its ends (${IF})`, async () => {
  const repo = await lefthookRepo(COMMANDS);
  await addRemote(repo);
  await repo.git('push', '-qu', 'origin', 'main');
  await repo.commit('harmless');
  await repo.git('revert', '--no-edit', 'HEAD');
  repo.write('node_modules/.bin/given', '');
  expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 });
  expect(given(repo)).toHaveLength(4);
  expect(await repo.run('git', 'push', 'origin', 'HEAD:refs/heads/refused')).toMatchObject({ status: 1 });
  expect(await repo.git('ls-remote', 'origin', 'refused')).toBe('');
});

test(`lefthook: quotes in the address of the remote stay text (${IF})`, async () => {
  const repo = await lefthookRepo(COMMANDS);
  const remote = repo.path(`../$(touch pwned)'"; touch pwned; '".git`);
  await repo.git('init', '-q', '--bare', remote);
  await repo.git('push', '-q', remote, 'main');
  expect(given(repo).slice(0, 3)).toEqual(['push', remote, remote]);
  expect(repo.has('pwned')).toBe(false);
});

test(`lefthook: the lines of the documentation do the same, and init leaves them alone (${IF})`, async () => {
  const page = readFileSync(new URL('../../../docs/HOOKS.md', import.meta.url), 'utf8');
  const config = /^```yaml\n(pre-commit:\n {2}commands:[\s\S]*?)^```/m.exec(page)?.[1] ?? '';
  const repo = await makeRepo();
  addFakeLeakgate(repo);
  repo.write('lefthook.yml', config);
  await repo.run('lefthook', 'install');
  expect(await repo.install()).toEqual(['covered lefthook.yml']);
  const remote = await addRemote(repo);
  expect(await repo.commit('key')).toMatchObject({ status: 1 });
  expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 });
  expect(given(repo).slice(0, 3)).toEqual(['push', 'origin', remote]);
  expect(given(repo)).toHaveLength(4);
});
