/*
 * Owns which commits only the stash has, in all its entries: the log of `refs/stash` is where the older ones are.
 */

import { commitOfRef } from './find-commit.ts';
import { gitText } from './spawn.ts';

const STASH = 'refs/stash';

/** Ids of the commits that entries of the stash lead to, and no other ref does. */
export async function stashedCommits(cwd: string): Promise<Set<string>> {
  if ((await commitOfRef(cwd, STASH)) === null) return new Set();
  const entries = await gitText(['log', '--walk-reflogs', '--format=%H', STASH, '--'], { cwd });
  const others = ['--not', `--exclude=${STASH}`, '--all'];
  const output = await gitText(['rev-list', '--stdin', ...others], { cwd, input: `${entries}\n` });
  return new Set(output.split('\n').filter(Boolean));
}
