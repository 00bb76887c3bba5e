/*
 * Owns asking which objects are there, and of which kind.
 */

import { gitText } from './spawn.ts';

/** An object that is there. */
export interface KnownObject {
  readonly oid: string;
  readonly type: string;
}

/** Those of `names` (ids, or revisions) that the repository has, in the same order. */
export async function knownObjects(cwd: string, names: readonly string[]): Promise<KnownObject[]> {
  if (names.length === 0) return [];
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer'];
  const output = await gitText(args, { cwd, input: `${names.join('\n')}\n` });
  return [...output.matchAll(/^([0-9a-f]+) (blob|tree|commit|tag)$/gm)].map(([, oid = '', type = '']) => ({
    oid,
    type,
  }));
}
