/*
 * Owns the bundle that has a repository as it was before a purge, stashes included.
 */

import { closeSync, openSync } from 'node:fs';
import { readRefs } from '../git/roots.ts';
import { runAlone } from '../git/run-alone.ts';
import { GitError } from '../util/errors.ts';

/** Older stashes are only in a reflog; more than so many are not taken along. */
const MOST_STASHES = 1000;

/**
 * Writes all refs, and all that is stashed, to the new file `bundle`, which only its owner can read, and has git verify it.
 * @throws GitError `purge-exists` when the file is there already
 */
export async function backUp(cwd: string, bundle: string, signal?: AbortSignal): Promise<void> {
  const output = openNew(bundle);
  try {
    await runAlone(['bundle', 'create', '--quiet', '-', '--all', ...(await stashes(cwd))], { cwd, output, signal });
  } finally {
    closeSync(output);
  }
  await runAlone(['bundle', 'verify', bundle], { cwd, signal });
}

function openNew(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (cause) {
    throw new GitError('purge-exists', { path }, { cause });
  }
}

/** Ids of stashed commits. A bundle has them without names: `git stash store <id>` brings one back. */
async function stashes(cwd: string): Promise<string[]> {
  const { refs } = await readRefs(cwd);
  if (!refs.some(({ name }) => name === 'refs/stash')) return [];
  const list = await runAlone(['rev-list', '--walk-reflogs', `--max-count=${MOST_STASHES}`, 'refs/stash'], { cwd });
  return list.split('\n').filter(Boolean);
}
