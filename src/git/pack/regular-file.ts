/*
 * Owns reading regular files at a position. A repository may hold a pipe where a file should be: opening one must not
 * wait for a writer.
 */

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { PackError } from './pack-error.ts';

/** An open file and how many bytes it has. */
export interface RegularFile {
  readonly fd: number;
  readonly size: number;
}

/** Most bytes asked for at once; node takes at most 2^31 - 1. */
const LARGEST_READ = 2 ** 30;

/** Opens `path`, hands it to `use`, and closes it. Throws PackError when it is not a regular file, or as `openSync` does. */
export function withRegularFile<T>(path: string, use: (file: RegularFile) => T): T {
  const file = openRegularFile(path);
  try {
    return use(file);
  } finally {
    closeSync(file.fd);
  }
}

/** As `withRegularFile`; whoever calls closes the file. */
export function openRegularFile(path: string): RegularFile {
  // O_NONBLOCK does not exist on Windows, nor do pipes in folders.
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  let isKept = false;
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) throw new PackError('not a regular file');
    isKept = true;
    return { fd, size: stats.size };
  } finally {
    if (!isKept) closeSync(fd);
  }
}

/** Fills `into` from `position` on. Throws PackError when the file ends before. */
export function readExactly(fd: number, into: Uint8Array, position: number): void {
  if (readUpTo(fd, into, position) < into.length) throw new PackError('truncated');
}

/** Fills `into` from `position` on, as far as the file goes. Returns the number of bytes read. */
export function readUpTo(fd: number, into: Uint8Array, position: number): number {
  let done = 0;
  while (done < into.length) {
    const length = Math.min(into.length - done, LARGEST_READ);
    const read = readSync(fd, into, done, length, position + done);
    if (read === 0) break;
    done += read;
  }
  return done;
}
