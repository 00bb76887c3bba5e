/*
 * Owns what a commit renames: asked only where a new path holds a secret, as finding it out means reading both sides.
 */

import { gitBytes } from './spawn.ts';
import { parseRaw } from './staged-entries.ts';

/** More new and gone paths than this, multiplied with each other, are not compared (git's `-l`). */
const MOST = 1000;

/** By new path the blob at the old one, of `oid` against its only parent. */
export async function renamedIn(
  cwd: string,
  { parent, oid }: { readonly parent: string; readonly oid: string },
): Promise<Map<string, string>> {
  const args = ['diff-tree', '-r', '--raw', '-z', '--no-abbrev', '-M', `-l${MOST}`, '--diff-filter=R', parent, oid];
  const entries = parseRaw(await gitBytes(args, { cwd }));
  return new Map(entries.map(({ path, old: [from = ''] }) => [path, from]));
}
