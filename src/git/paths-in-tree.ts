/*
 * Owns asking what a commit has at paths.
 */

import { gitBytes } from './spawn.ts';

/** Paths asked for at once: command lines are bounded. */
const AT_ONCE = 200;

/** By path the id of what `commit` has there; paths that it does not have are left out. From the top level, POSIX. */
export async function pathsInTree(
  cwd: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    const output = await gitBytes(['ls-tree', '-z', '--full-tree', commit, '--', ...some], { cwd });
    for (const [, oid = '', path = ''] of output.toString('utf8').matchAll(/\d+ \w+ ([0-9a-f]+)\t([^\0]*)\0/g))
      found.set(path, oid);
  }
  return found;
}
