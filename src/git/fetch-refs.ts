/*
 * Owns asking a remote for commits: the only place where git uses the network, and only when people asked for it
 * (`--fetch`). Does not own which commits are needed (ci/).
 *
 * What is configured about addresses and passwords holds, core.sshCommand among it: CI systems write it there. A repository
 * cannot bring such settings with it. Hooks, helpers for other protocols (`ext::`) and other programs in place of
 * git-upload-pack do not run, and no ref, FETCH_HEAD or file of the work tree is changed.
 */

import { GitError } from '../util/errors.ts';
import { isRefName } from './ref-name.ts';
import { type GitOptions, gitText } from './spawn.ts';

/** Names for GIT_ALLOW_PROTOCOL (git(1)): those that start no program of the repository's choice. */
const PROTOCOLS = 'file:git:http:https:ssh';

/** Overrules `remote.<name>.uploadpack`, which may be any program. */
const UPLOAD_PACK = '--upload-pack=git-upload-pack';

const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-prune',
  '--no-auto-maintenance',
  '--no-write-commit-graph',
  '--refmap=', // without it, remote-tracking refs would move
  UPLOAD_PACK,
];

/** What is asked of a remote. */
export interface FetchRequest {
  readonly cwd: string;
  /** A remote's name, from `remoteOf`. */
  readonly remote: string;
  /** Whole ids, or whole names of refs. */
  readonly wants: readonly string[];
  /**
   * For shallow clones: how many commits more than there are (`deepen`), or how many at most of what is wanted (`depth`,
   * which may cut off what is there, if not wanted for the first time). Null: everything.
   */
  readonly amount: { readonly kind: 'deepen' | 'depth'; readonly commits: number } | null;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Brings commits and what they reach.
 * @throws GitError `git-failed` when the remote cannot be reached, or lacks one of them
 */
export async function fetchRefs({ cwd, remote, wants, amount, signal }: FetchRequest): Promise<void> {
  for (const want of wants) refuseOthers(want);
  const depth = amount === null ? [] : [`--${amount.kind}=${amount.commits}`];
  await gitText([...FETCH, ...depth, '--', remote, ...wants], online(cwd, signal));
}

/**
 * The id of a ref (`refs/heads/main`, `HEAD`) at a remote; null when it has none of that name.
 * @throws GitError `git-failed` when the remote cannot be reached
 */
export async function remoteRef(
  query: Pick<FetchRequest, 'cwd' | 'remote' | 'signal'> & { readonly ref: string },
): Promise<string | null> {
  const { cwd, remote, ref, signal } = query;
  if (ref !== 'HEAD' && !isRefName(ref)) return null;
  const output = await gitText(['ls-remote', '--quiet', UPLOAD_PACK, '--', remote, ref], online(cwd, signal));
  // git takes the name for a pattern of last parts.
  for (const line of output.split('\n')) {
    const [id = '', name] = line.split('\t');
    if (name === ref) return id;
  }
  return null;
}

/** The remote that `branch` is pushed to by its configuration, else `origin`, else the only one; null when there is none. */
export async function remoteOf(cwd: string, branch: string | null): Promise<string | null> {
  const remotes = (await gitText(['remote'], { cwd })).split('\n').filter((name) => /^[^-]/.test(name));
  const configured = branch === null ? null : await configuredRemote(cwd, branch);
  if (configured !== null && remotes.includes(configured)) return configured;
  if (remotes.includes('origin')) return 'origin';
  return remotes.length === 1 ? (remotes[0] ?? null) : null;
}

async function configuredRemote(cwd: string, branch: string): Promise<string | null> {
  if (!isRefName(`refs/heads/${branch}`)) return null;
  try {
    return await gitText(['config', '--get', `branch.${branch}.remote`], { cwd });
  } catch (error) {
    // Not configured.
    if (error instanceof GitError && error.facts['status'] === 1) return null;
    throw error;
  }
}

/** `--` ends options for git; this is for programs that it hands names to, and for what git would take for a pattern. */
function refuseOthers(want: string): void {
  if (!isRefName(want) && !/^[0-9a-f]{40,64}$/.test(want)) throw new GitError('no-such-revision', { revision: want });
}

function online(cwd: string, signal: AbortSignal | undefined): GitOptions {
  return { cwd, signal, keepCredentials: true, env: { GIT_ALLOW_PROTOCOL: PROTOCOLS } };
}
