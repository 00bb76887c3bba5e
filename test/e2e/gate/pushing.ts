/*
 * Owns repositories that push to a bare one, with leakgate as the hook of one side or the other.
 */

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, type Run, report } from '../../helpers/run-cli.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { Repo, withRepo } from '../../helpers/with-repo.ts';
import type { Env, Gated } from './scene.ts';

/** A repository and the bare one that is its remote `origin`. */
export interface Pushing {
  readonly repo: Repo;
  readonly remote: Repo;
  /** `git push -q <args>`, and whatever happened. */
  readonly push: (...args: readonly string[]) => Promise<Run>;
}

/** The hook of one side: its name, and what it starts after `leakgate`. */
export interface Hook {
  readonly name: 'pre-push' | 'pre-receive' | 'update';
  readonly command?: string;
}

/** Runs `test` with a repository of one commit that has not been pushed. */
export function withRemote(hook: Hook, test: (pushing: Pushing) => Promise<void>): Promise<void> {
  return withRepo(async (repo) => {
    const remote = new Repo(join(repo.dir, '..', 'remote.git'));
    mkdirSync(remote.dir);
    await remote.git('init', '-q', '--bare', '-b', 'main');
    await repo.git('remote', 'add', 'origin', `file://${remote.dir}`);
    addHook(hook.name === 'pre-push' ? repo.path('.git') : remote.dir, hook);
    await repo.commit({ 'readme.txt': 'hello\n' });
    await test({ repo, remote, push: (...args) => repo.tryGit(['push', '-q', ...args]) });
  });
}

/** Writes the hook into a git directory. */
export function addHook(gitDir: string, { name, command = 'push "$@"' }: Hook): void {
  const path = join(gitDir, 'hooks', name);
  mkdirSync(join(gitDir, 'hooks'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${BIN}' ${command}\n`);
  chmodSync(path, 0o755);
}

/** The report of the hook on the sending side, on lines as git writes them. */
export async function sent({ repo, remote }: Pushing, lines: readonly string[], env: Env = {}): Promise<Gated> {
  const input = lines.map((line) => `${line}\n`).join('');
  return (await report(['push', 'origin', `file://${remote.dir}`], { cwd: repo.dir, input, env })) as Gated;
}

/** What `leakgate push <args>` says on the receiving side, which has got the objects, of `revision` as the new `ref`. */
export async function received(
  { repo, remote }: Pushing,
  { revision, ref = 'refs/heads/main' }: { readonly revision: string; readonly ref?: string },
  args: readonly string[] = [],
): Promise<Run> {
  await repo.git('update-ref', 'refs/pushed', revision);
  await remote.git('fetch', '-q', '--no-tags', repo.dir, 'refs/pushed');
  const old = (await remote.tryGit(['rev-parse', '--verify', '-q', ref])).stdout.trim() || '0'.repeat(40);
  const input = `${old} ${await repo.git('rev-parse', revision)} ${ref}\n`;
  return runWarm(['push', ...args], { cwd: remote.dir, input });
}

/** Brings `revision` to `ref` of the receiving side, past every hook. */
export async function settle({ repo }: Pushing, revision = 'HEAD', ref = 'refs/heads/main'): Promise<void> {
  await repo.git(
    'push',
    '-q',
    '--no-verify',
    '--receive-pack',
    'git -c core.hooksPath=/dev/null receive-pack',
    'origin',
    `+${revision}:${ref}`,
  );
}

/** `ref id` of every ref, and how many objects there are: what a refused push must not change. */
export async function stateOf(remote: Repo): Promise<string> {
  const refs = await remote.git('for-each-ref', '--format=%(refname) %(objectname)');
  const objects = await remote.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)');
  return `${refs}\n${objects}`;
}
