/*
 * Owns listing what is in object folders: pack files and loose objects. Does not own opening them.
 */

import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Gap } from '../../model/blob.ts';
import { compare } from '../../util/compare.ts';
import { errnoOf } from '../../util/errors.ts';

/** The pack files of some object folders. */
export interface PackListing {
  /** Absolute paths, folder by folder, by name. */
  readonly paths: readonly string[];
  /** Folders that could not be listed. */
  readonly gaps: readonly Gap[];
}

/** One object in a file of its own. */
export interface LooseObject {
  /** In hex. */
  readonly oid: string;
  /** Which of the object folders it is in. */
  readonly folder: number;
  /** Length of the file in bytes; 0 when it has gone since. */
  readonly size: number;
}

/** The loose objects of some object folders. */
export interface LooseListing {
  /** Folder by folder, by object id. */
  readonly objects: readonly LooseObject[];
  /** Folders that could not be listed, files that are none. */
  readonly gaps: readonly Gap[];
}

/** Lists `pack/*.pack`. Files beside a pack (`.keep`, `.promisor`, `.mtimes` of cruft packs …) make no difference. */
export function listPacks(folders: readonly string[]): PackListing {
  const gaps: Gap[] = [];
  const paths = folders.flatMap((folder) => {
    const packFolder = join(folder, 'pack');
    const names = namesIn(packFolder, gaps).filter((name) => name.endsWith('.pack'));
    return names.map((name) => join(packFolder, name));
  });
  return { paths, gaps };
}

/**
 * Lists `xx/yyyy…`, the loose objects (git's Documentation/gitrepository-layout.txt, "objects/[0-9a-f][0-9a-f]").
 * Anything with another name is ignored, as git does.
 */
export function listLoose(folders: readonly string[], hashBytes: number): LooseListing {
  const gaps: Gap[] = [];
  const objects: LooseObject[] = [];
  const rest = new RegExp(`^[0-9a-f]{${hashBytes * 2 - 2}}$`);
  for (const [folder, path] of folders.entries()) {
    for (const first of namesIn(path, gaps)) {
      if (!/^[0-9a-f]{2}$/.test(first)) continue;
      for (const name of namesIn(join(path, first), gaps)) {
        if (rest.test(name)) addLoose(objects, gaps, { oid: first + name, folder, path: join(path, first, name) });
      }
    }
  }
  return { objects, gaps };
}

/** A pipe or a folder is not an object, and git, asked for it, would wait for ever. */
function addLoose(
  objects: LooseObject[],
  gaps: Gap[],
  { oid, folder, path }: { oid: string; folder: number; path: string },
): void {
  const stats = statsOf(path);
  if (stats === null || stats.isFile()) objects.push({ oid, folder, size: stats?.size ?? 0 });
  else gaps.push({ what: oid, why: 'unreadable', detail: 'not a regular file' });
}

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    // Whoever reads the object will find out why.
    if (errnoOf(error) === null) throw error;
    return null;
  }
}

/** Names in a folder, sorted; none when it is not there or is a file. */
function namesIn(folder: string, gaps: Gap[]): string[] {
  try {
    return readdirSync(folder).sort(compare);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    if (errno !== 'ENOENT' && errno !== 'ENOTDIR') gaps.push({ what: folder, why: 'unreadable', detail: errno });
    return [];
  }
}
