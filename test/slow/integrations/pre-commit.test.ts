/*
 * The real pre-commit framework runs what init writes into its configuration, and the hooks that this repository offers.
 */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { run } from '../../helpers/run-cli.ts';
import { addFakeLeakgate, addRemote, given, makeRepo, type Repo, repoAt } from '../../hooks/helper.ts';
import { testWith } from './tool.ts';

const test = testWith('pre-commit');
const IF = 'where pre-commit is on PATH';
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SCRIPT = join(ROOT, 'scripts/pre-commit-repository.mjs');
const TYPES = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'];
const CONFIG = `repos:
- repo: local
  hooks:
  - id: lint
    name: lint
    language: system
    entry: echo lint ran
    always_run: true
    pass_filenames: false
`;

async function frameworkRepo(config: string): Promise<Repo> {
  const repo = await makeRepo();
  repo.write('.pre-commit-config.yaml', config);
  await repo.git('add', '.pre-commit-config.yaml');
  await repo.git('commit', '-qm', 'pre-commit');
  await activate(repo);
  return repo;
}

async function activate(repo: Repo): Promise<void> {
  const types = TYPES.flatMap((type) => ['--hook-type', type]);
  expect(await repo.run('pre-commit', 'install', ...types)).toMatchObject({ status: 0 });
}

async function installedRepo(): Promise<Repo> {
  const repo = await frameworkRepo(CONFIG);
  addFakeLeakgate(repo);
  expect(await repo.install()).toEqual(['add .pre-commit-config.yaml']);
  await repo.git('commit', '-qam', 'leakgate');
  return repo;
}

test(`pre-commit: a key is blocked, a bypass gets its trailer (${IF})`, async () => {
  const repo = await installedRepo();
  expect(await repo.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
  await repo.git('reset', '-q', '--hard');
  const commit = ['LEAKGATE_ALLOW=known', 'git', 'commit', '--allow-empty', '-m', 'second'];
  expect(await repo.run('env', ...commit)).toMatchObject({ status: 0 });
  expect(await repo.git('log', '-1', '--format=%(trailers:key=Bypass,valueonly)')).toBe('known\n');
});

test(`pre-commit: leakgate is started by a push, and told of it by the environment (${IF})`, async () => {
  const repo = await installedRepo();
  await addRemote(repo);
  repo.write(
    'node_modules/.bin/leakgate',
    '#!/bin/sh\n[ "$1" = push ] || exit 0\n{ echo "$@"; cat; env; } > "$(dirname "$0")/given"\n',
    0o755,
  );
  await repo.git('push', '-q', 'origin', 'main');
  const first = await repo.git('rev-parse', 'HEAD');
  expect(given(repo)[0]).toBe('push');
  // The first push of everything: the framework names no ends then.
  expect(given(repo).filter((line) => /^PRE_COMMIT_(FROM|TO)_REF=/.test(line))).toEqual([]);
  expect(given(repo)).toEqual(expect.arrayContaining(['PRE_COMMIT_REMOTE_NAME=origin', 'PRE_COMMIT=1']));
  await repo.git('commit', '-q', '--allow-empty', '-m', 'next');
  await repo.git('push', '-q', 'origin', 'main');
  const next = await repo.git('rev-parse', 'HEAD');
  expect(given(repo)).toEqual(
    expect.arrayContaining([
      `PRE_COMMIT_FROM_REF=${first}`,
      `PRE_COMMIT_TO_REF=${next}`,
      'PRE_COMMIT_LOCAL_BRANCH=refs/heads/main',
      'PRE_COMMIT_REMOTE_BRANCH=refs/heads/main',
    ]),
  );
});

/** The repository that people name in their configuration, without what the hooks do not need of the network. */
async function offeredHooks(): Promise<Repo> {
  const repo = repoAt(join((await makeRepo()).path('..'), 'offered'));
  expect(await run(process.execPath, [SCRIPT, repo.top], { cwd: ROOT })).toMatchObject({ code: 0 });
  const { dependencies: _, ...manifest } = JSON.parse(repo.read('package.json'));
  repo.write('package.json', JSON.stringify(manifest));
  await repo.git('init', '-q', '-b', 'main');
  await repo.git('add', '-A', '-f');
  await repo.git('commit', '-qm', 'offered');
  return repo;
}

test(`pre-commit: the hooks of this repository are installed by it, block a key, tell of a bypass and stop its push (${IF})`, async () => {
  const offered = await offeredHooks();
  const rev = await offered.git('rev-parse', 'HEAD');
  const repo = await frameworkRepo(`default_language_version: { node: system }
repos:
- repo: ${JSON.stringify(offered.top)}
  rev: ${rev}
  hooks:
  - id: leakgate
  - id: leakgate-message
  - id: leakgate-push
`);
  expect(await repo.commit('key')).toMatchObject({ status: 1, output: expect.stringContaining('new file.txt:1') });
  const commit = ['LEAKGATE_ALLOW=key of nobody', 'git', 'commit', '-q', '-m', 'let through'];
  expect(await repo.run('env', ...commit)).toMatchObject({ status: 0 });
  expect(await repo.git('log', '-1', '--format=%(trailers:key=Leakgate-Allow,valueonly)')).toContain('key of nobody');
  await addRemote(repo);
  // The first push, of which the framework names no ids, then one of which it does.
  const refused = { status: 1, output: expect.stringContaining('new file.txt:1') };
  expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject(refused);
  expect(await repo.run('git', 'push', '--no-verify', 'origin', 'main~1:refs/heads/main')).toMatchObject({ status: 0 });
  expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject(refused);
  await repo.git('reset', '-q', '--hard', 'HEAD~1');
  expect(await repo.commit('harmless')).toMatchObject({ status: 0 });
  expect(await repo.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 });
});
