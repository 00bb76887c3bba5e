/*
 * Owns the command line of git-filter-repo, and running it.
 */

import { readFileSync } from 'node:fs';
import { runAlone } from '../git/run-alone.ts';
import { GitError } from '../util/errors.ts';
import type { PurgeFiles } from './purge-files.ts';

/**
 * What filter-repo is told beside the files. `--partial`: refs keep their names, and nothing is cleaned up that the proof
 * after it should see. Commits that become empty stay, so that there are as many as before.
 */
export const FILTER: readonly string[] = [
  'filter-repo',
  '--force',
  '--partial',
  '--prune-empty',
  'never',
  '--prune-degenerate',
  'never',
];

/** @throws GitError `purge-no-filter-repo` when git does not find it */
export async function requireFilterRepo(cwd: string): Promise<void> {
  try {
    // A repository could name any program by an alias, which git runs when it does not find this one.
    await runAlone(['-c', 'alias.filter-repo=', 'filter-repo', '--version'], { cwd });
  } catch (cause) {
    if (cause instanceof GitError && cause.code === 'git-missing') throw cause;
    throw new GitError('purge-no-filter-repo', {}, { cause });
  }
}

/** Rewrites the history of the repository `mirror`. @throws GitError `git-failed` */
export async function filterRepo(mirror: string, files: PurgeFiles, signal?: AbortSignal): Promise<void> {
  const { expressions, binary, names } = files;
  // The programs themselves: older releases do not read them from files. They hold no secret.
  const programs = ['--blob-callback', readFileSync(binary, 'utf8')];
  if (names !== null) programs.push('--filename-callback', readFileSync(names, 'utf8'));
  const texts = ['--replace-text', expressions, '--replace-message', expressions];
  await runAlone([...FILTER, ...texts, ...programs], { cwd: mirror, signal });
}
