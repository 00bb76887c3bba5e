/*
 * Owns which paths differ between two commits.
 */

import { gitText } from './spawn.ts';

/** Paths from the top level, POSIX, that `from` and `to` do not have alike. A rename changes two. */
export async function changedPaths(
  cwd: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<string[]> {
  const args = ['diff-tree', '-r', '--name-only', '-z', '--no-renames', from, to];
  return (await gitText(args, { cwd })).split('\0').filter(Boolean);
}
