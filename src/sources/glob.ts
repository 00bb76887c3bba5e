/*
 * Owns finding files by globs below a folder: whatever their names hold, and with word of each folder that cannot be read.
 */

import fs from 'node:fs';
import { relative } from 'node:path';
import fastGlob from 'fast-glob';

export interface GlobQuery {
  readonly folder: string;
  readonly patterns: readonly string[];
  /** Asked for every file and folder, by its path from `folder`. */
  readonly skip: (path: string) => boolean;
  /** Told of each folder that cannot be listed. */
  readonly unreadable: (path: string, errno: string) => void;
  /** Ends the search early; what comes back is of no use then. */
  readonly signal?: AbortSignal | undefined;
}

/** Paths of files, symbolic links and special files, from `folder`. */
export async function globIn({ folder, patterns, skip, unreadable, signal }: GlobQuery): Promise<string[]> {
  const readdir = ((mapped: string, options: { withFileTypes: true }, done: Listing) => {
    const path = written(mapped);
    if (signal?.aborted) return done(null, []);
    fs.readdir(path, options, (error, entries) => {
      if (error !== null) {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return done(error, []);
        unreadable(path, error.code ?? '');
        return done(null, []);
      }
      const above = relative(folder, path).replaceAll('\\', '/');
      const prefix = above === '' ? '' : `${above}/`;
      done(null, entries.filter(({ name }) => !skip(prefix + name)).map(matchable));
    });
  }) as typeof fs.readdir;
  // onlyFiles would leave out symbolic links to folders.
  const entries = await fastGlob([...patterns], {
    cwd: folder,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    suppressErrors: false,
    fs: { readdir },
  });
  return entries.filter(({ dirent }) => !dirent.isDirectory()).map(({ path }) => written(path));
}

type Listing = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

/** No glob matches a line break (micromatch uses `.` without the flag `s`): noncharacters stand in for them. */
const LINE_BREAKS = '\n\r\u2028\u2029';
const STAND_INS = '\ufdd0\ufdd1\ufdd2\ufdd3';

function matchable(entry: fs.Dirent): fs.Dirent {
  if (!/[\n\r\u2028\u2029]/.test(entry.name)) return entry;
  const name = entry.name.replace(
    /[\n\r\u2028\u2029]/g,
    (character) => STAND_INS[LINE_BREAKS.indexOf(character)] ?? '',
  );
  return Object.assign(Object.create(Object.getPrototypeOf(entry)) as fs.Dirent, entry, { name });
}

function written(path: string): string {
  return path.replace(/[\ufdd0-\ufdd3]/g, (character) => LINE_BREAKS[STAND_INS.indexOf(character)] ?? '');
}
