/*
 * Owns telling whether `leakgate respond` stands in a repository: it works outside of one, too.
 */

import { standingAt } from '../../git/standing-at.ts';
import { GitError } from '../../util/errors.ts';

/**
 * The git directory of the repository that holds `cwd`, the one that all its worktrees share; null when it is in none.
 * @throws GitError for one that git does not open
 */
export async function repositoryOf(cwd: string): Promise<string | null> {
  try {
    return (await standingAt(cwd)).commonDir;
  } catch (error) {
    if (error instanceof GitError && error.code === 'not-a-repository') return null;
    throw error;
  }
}
