/*
 * Owns repositories whose own configuration, attributes and hooks name commands. Each command leaves a marker with its
 * name; none may be there after any scan.
 */

import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { expect } from 'vitest';
import { CLEAN_ENV, placesIn, report, runCli } from '../../helpers/run-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { credentials, test } from './hooked-repo.ts';

const KEY = credentials();
const HOOKS = [
  ...['applypatch-msg', 'commit-msg', 'fsmonitor-watchman', 'p4-pre-submit', 'post-applypatch', 'post-checkout'],
  ...['post-commit', 'post-index-change', 'post-merge', 'post-rewrite', 'pre-applypatch', 'pre-auto-gc', 'pre-commit'],
  ...['pre-push', 'pre-receive', 'prepare-commit-msg', 'proc-receive', 'push-to-checkout', 'reference-transaction'],
  ...['sendemail-validate', 'update', 'post-receive', 'post-update', 'pre-merge-commit', 'pre-rebase'],
];

/** Settings whose value git runs, with `COMMAND` where the command goes. */
const SETTINGS: readonly (readonly [key: string, value: string])[] = [
  ['alias.diff-index', '!COMMAND'],
  ['alias.cat-file', '!COMMAND'],
  ['alias.rev-parse', '!COMMAND'],
  ['browser.evil.cmd', 'COMMAND'],
  ['core.alternateRefsCommand', 'COMMAND'],
  ['core.askPass', 'COMMAND'],
  ['core.editor', 'COMMAND'],
  ['core.fsmonitor', 'COMMAND'],
  ['core.gitProxy', 'COMMAND'],
  ['core.pager', 'COMMAND'],
  ['core.sshCommand', 'COMMAND'],
  ['core.untrackedCache', 'true'],
  ['credential.helper', '!COMMAND'],
  ['diff.external', 'COMMAND'],
  ['diff.evil.command', 'COMMAND'],
  ['diff.evil.textconv', 'COMMAND'],
  ['diff.evil.cachetextconv', 'false'],
  ['difftool.evil.cmd', 'COMMAND'],
  ['filter.evil.clean', 'COMMAND'],
  ['filter.evil.smudge', 'COMMAND'],
  ['filter.evil.required', 'true'],
  ['filter.evil2.process', 'COMMAND'],
  ['gpg.program', 'COMMAND'],
  ['gpg.ssh.program', 'COMMAND'],
  ['interactive.diffFilter', 'COMMAND'],
  ['log.showSignature', 'true'],
  ['man.viewer', 'COMMAND'],
  ['merge.evil.driver', 'COMMAND'],
  ['pager.cat-file', 'COMMAND'],
  ['pager.diff-index', 'COMMAND'],
  ['pager.log', 'COMMAND'],
  ['pager.rev-list', 'COMMAND'],
  ['sequence.editor', 'COMMAND'],
  ['trailer.evil.command', 'COMMAND'],
  ['uploadpack.packObjectsHook', 'COMMAND'],
];

/** The scans, and where each must find the keys all the same. */
const SCANS: readonly (readonly [args: readonly string[], places: readonly string[]])[] = [
  [['staged'], ['aws-secret-access-key@staged.ini:2']],
  [['history'], ['aws-secret-access-key@committed.ini:2']],
  [['files'], ['aws-secret-access-key@committed.ini:2', 'aws-secret-access-key@staged.ini:2']],
  [[], ['aws-secret-access-key@committed.ini:2', 'aws-secret-access-key@staged.ini:2']],
];

/** A repository with a committed and a staged key. */
async function prepare(repo: Repo): Promise<void> {
  mkdirSync(repo.path('..', 'markers'));
  await repo.commit({ 'committed.ini': KEY, 'readme.txt': 'x\n' });
  await repo.git('tag', '-a', '-m', 'tag', 'v1');
  repo.write('staged.ini', credentials(2));
  await repo.git('add', 'staged.ini');
}

/** An executable that leaves a marker with its name. */
function plant(repo: Repo, folder: string, name: string): string {
  repo.write(`${folder}/${name}`, `#!/bin/sh\ntouch '${repo.path('..', 'markers')}'/"$(basename "$0")"\n`);
  chmodSync(repo.path(folder, name), 0o755);
  return repo.path(folder, name);
}

async function arm(repo: Repo): Promise<void> {
  for (const [key, value] of SETTINGS) {
    await repo.git('config', key, value.replace('COMMAND', plant(repo, '../planted', key)));
  }
  repo.write('.git/info/attributes', '* diff=evil filter=evil merge=evil\nstaged.ini filter=evil2 diff=evil2\n');
}

function markers(repo: Repo): string[] {
  return readdirSync(repo.path('..', 'markers')).sort();
}

async function expectNothingRuns(repo: Repo): Promise<void> {
  for (const [args, places] of SCANS) {
    const found = await report(args, { cwd: repo.dir });
    expect({ args, ran: markers(repo), complete: found.complete, code: found.code }).toEqual({
      args,
      ran: [],
      complete: true,
      code: 1,
    });
    expect(placesIn(found)).toEqual(expect.arrayContaining([...places]));
  }
  await expectQuickWayRunsNothing(repo);
}

/** Without options the hook's quick way is taken; here once with a key and once with none. */
async function expectQuickWayRunsNothing(repo: Repo): Promise<void> {
  expect(await runCli(['staged'], { cwd: repo.dir })).toMatchObject({ code: 1 });
  expect(markers(repo)).toEqual([]);
  rmSync(repo.path('.git', 'index'));
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  await repo.git(...safe, 'read-tree', 'HEAD');
  await repo.git(...safe, 'update-index', '--force-remove', 'committed.ini');
  const clean = await repo.git('rev-parse', 'HEAD:readme.txt');
  await repo.git(...safe, 'update-index', '--add', '--cacheinfo', `100644,${clean},clean.txt`);
  for (const marker of markers(repo)) rmSync(repo.path('..', 'markers', marker));
  expect(await runCli(['staged'], { cwd: repo.dir })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 object'),
  });
  expect(markers(repo)).toEqual([]);
}

test('settings and attributes name commands: none runs, the keys are found', () =>
  withRepo(async (repo) => {
    await prepare(repo);
    await arm(repo);
    await expectNothingRuns(repo);
  }));

test('the same repository under plain git: the commands do run, so the traps are real', () =>
  withRepo(async (repo) => {
    await prepare(repo);
    await arm(repo);
    await repo.tryGit(['status']);
    await repo.tryGit(['diff', '--cached', '--ext-diff']);
    await repo.tryGit(['log', '-p', '--textconv']);
    repo.write('readme.txt', 'changed\n');
    await repo.tryGit(['add', 'readme.txt']);
    const real = ['core.fsmonitor', 'diff.evil.textconv', 'filter.evil.clean', 'filter.evil2.process'];
    expect(markers(repo)).toEqual(expect.arrayContaining(real));
  }));

test('every hook leaves a marker, in .git/hooks: none runs, the keys are found', () =>
  withRepo(async (repo) => {
    await prepare(repo);
    for (const hook of HOOKS) plant(repo, '.git/hooks', hook);
    await expectNothingRuns(repo);
  }));

test('every hook leaves a marker, in core.hooksPath: none runs, the keys are found', () =>
  withRepo(async (repo) => {
    await prepare(repo);
    for (const hook of HOOKS) plant(repo, '../planted', hook);
    await repo.git('config', 'core.hooksPath', repo.path('..', 'planted'));
    await expectNothingRuns(repo);
  }));

test('commands are named in an included file and in the configuration of the worktree: none runs', () =>
  withRepo(async (repo) => {
    await prepare(repo);
    await repo.git('config', 'extensions.worktreeConfig', 'true');
    await repo.git('config', '--worktree', 'core.fsmonitor', plant(repo, '../planted', 'worktree'));
    repo.write('../included', `[diff]\n\texternal = ${plant(repo, '../planted', 'included')}\n`);
    await repo.git('config', 'include.path', repo.path('..', 'included'));
    await expectNothingRuns(repo);
  }));

/** Ways in which a partial clone fetches what it lacks, each through a command of the repository. */
const FETCHES: readonly (readonly [title: string, config: Readonly<Record<string, string>>])[] = [
  ['ext::', { 'remote.evil.url': 'ext::COMMAND' }],
  ['ssh', { 'remote.evil.url': 'ssh://localhost/x', 'core.sshCommand': 'COMMAND' }],
  ['upload-pack of a folder', { 'remote.evil.url': '.', 'remote.evil.uploadpack': 'COMMAND' }],
  ['git://', { 'remote.evil.url': 'git://localhost/x', 'core.gitProxy': 'COMMAND' }],
];

test.each(FETCHES)(
  'promised objects are missing and the remote is a command (%s): it does not run, incomplete',
  (_, config) =>
    withRepo(async (repo) => {
      await prepare(repo);
      const command = plant(repo, '../planted', 'fetch');
      const all = { ...ALLOWED, ...config, 'remote.evil.promisor': 'true' };
      for (const [key, value] of Object.entries(all)) await repo.git('config', key, value.replace('COMMAND', command));
      const [committed, staged] = (await repo.git('rev-parse', ':readme.txt', ':staged.ini')).split('\n');
      for (const oid of [committed ?? '', staged ?? ''])
        rmSync(repo.path('.git', 'objects', oid.slice(0, 2), oid.slice(2)));
      for (const env of [{}, oldGit(repo)]) {
        for (const args of [['staged'], ['history'], []]) {
          const { complete, code } = await report(args, { cwd: repo.dir, env });
          expect({ args, ran: markers(repo), complete, code }).toEqual({ args, ran: [], complete: false, code: 2 });
        }
        expect(await runCli(['staged'], { cwd: repo.dir, env })).toMatchObject({ code: 2 });
        expect(markers(repo)).toEqual([]);
      }
      await repo.tryGit(['cat-file', '-p', staged ?? '']);
      expect(markers(repo)).toEqual(['fetch']);
    }),
);

/** An environment whose git does not know GIT_NO_LAZY_FETCH, as those before 2.39.4. */
function oldGit(repo: Repo): { PATH: string } {
  repo.write('../old/git', '#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nPATH=${PATH#*:} exec git "$@"\n');
  chmodSync(repo.path('..', 'old', 'git'), 0o755);
  return { PATH: `${repo.path('..', 'old')}:${CLEAN_ENV['PATH']}` };
}

/** A repository may allow each protocol by name; that wins over `protocol.allow`. */
const ALLOWED = {
  'protocol.allow': 'always',
  'protocol.ext.allow': 'always',
  'protocol.ssh.allow': 'always',
  'protocol.file.allow': 'always',
  'protocol.git.allow': 'always',
};

test('a command that would read the terminal or the agent (gpg, askpass) when tags and commits are signed: none runs', () =>
  withRepo(async (repo) => {
    await prepare(repo);
    const commit = await repo.git('cat-file', 'commit', 'HEAD');
    const signed = commit.replace(
      '\n\n',
      '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n',
    );
    repo.write('../signed', `${signed}\n`);
    const oid = await repo.git('hash-object', '-t', 'commit', '-w', '../signed');
    await repo.git('update-ref', 'HEAD', oid);
    await repo.git('config', 'log.showSignature', 'true');
    await repo.git('config', 'gpg.program', plant(repo, '../planted', 'gpg'));
    await expectNothingRuns(repo);
    await repo.tryGit(['log', '-1']);
    expect(markers(repo)).toEqual(['gpg']);
  }));
