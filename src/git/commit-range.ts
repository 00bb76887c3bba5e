/*
 * Owns ranges of commits, and questions about them that git answers. Does not own what their commits change
 * (range-changes.ts).
 */

import { GitError } from '../util/errors.ts';
import { gitText } from './spawn.ts';

/** Which commits: those that one of `heads` reaches and none of `excluded` does. Ids that are all there. */
export interface CommitRange {
  readonly heads: readonly string[];
  readonly excluded: readonly string[];
}

/** A range as `git rev-list --stdin` takes it: there may be more refs than a command line takes. */
export function revisionsOf({ heads, excluded }: CommitRange): string {
  return [...heads, ...excluded.map((oid) => `^${oid}`), ''].join('\n');
}

export async function countCommits(cwd: string, range: CommitRange): Promise<number> {
  return Number(await revList(cwd, range, ['--count']));
}

/** Ids of the commits of a range. For small ones: a shallow clone's. */
export async function idsIn(cwd: string, range: CommitRange): Promise<string[]> {
  return linesOf(await revList(cwd, range, []));
}

/** Of the commits that `head` reaches, those next to the commits that no ref below `prefix` (`refs/remotes/origin`) reaches. */
export async function borderOfRefs(cwd: string, query: { head: string; prefix: string }): Promise<string[]> {
  const refs = await gitText(['for-each-ref', '--format=%(objectname)', `${query.prefix}/`], { cwd });
  const range = { heads: [query.head], excluded: linesOf(refs) };
  const listed = await revList(cwd, range, ['--boundary', '--ignore-missing']);
  return linesOf(listed).flatMap((line) => (line.startsWith('-') ? [line.slice(1)] : []));
}

/** The last commit that two have in common, one of them when there are several; null when there is none that is here. */
export async function mergeBase(cwd: string, [one, other]: readonly [string, string]): Promise<string | null> {
  try {
    return await gitText(['merge-base', one, other], { cwd });
  } catch (error) {
    if (error instanceof GitError && error.facts['status'] === 1) return null;
    throw error;
  }
}

function revList(cwd: string, range: CommitRange, options: readonly string[]): Promise<string> {
  return gitText(['rev-list', ...options, '--stdin'], { cwd, input: revisionsOf(range) });
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}
