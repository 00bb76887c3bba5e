/*
 * Owns writing the memory of earlier scans: whole or not at all, whoever else writes. Does not own what is in it.
 */

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errnoOf } from '../util/errors.ts';
import { encodeBody } from './body.ts';
import { LARGEST_FILE, sizeOf, writeHeader } from './header.ts';
import type { MemoryScope, ScanMemory } from './scan-memory.ts';
import { unless } from './unless.ts';

/** A writer that has been at it for so long has crashed. A day in ms. */
const LEFT_OVER_AFTER = 24 * 60 * 60 * 1000;

export interface WriteOptions extends MemoryScope {
  /** The user's number; null where there are none (Windows). */
  readonly uid: number | null;
}

/** Why nothing was written: no real folder, the repository of another user, too much, or the errno name of the failure. */
export type NotWritten = 'not-a-folder' | 'not-ours' | 'too-large' | Uppercase<string>;

/**
 * Puts `memory` into the file `path`, in a folder that is made when its parent is there. Null when it is done; a scan
 * does not fail for what is in the way. Of two that write at once the last one to finish wins.
 */
export function writeMemory(path: string, memory: ScanMemory, options: WriteOptions): NotWritten | null {
  try {
    const fault = prepareFolder(dirname(path), options.uid);
    if (fault !== null) return fault;
    removeLeftOvers(path);
    const body = encodeBody(memory);
    const header = writeHeader(body, options);
    if (sizeOf(body) + header.length > LARGEST_FILE) return 'too-large';
    replace(path, [header, ...body]);
    return null;
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    return errno as Uppercase<string>;
  }
}

function prepareFolder(folder: string, uid: number | null): NotWritten | null {
  // What root writes, the owner of the repository could not replace any more.
  if (uid === 0 && statSync(dirname(folder)).uid !== 0) return 'not-ours';
  unless('EEXIST', () => mkdirSync(folder));
  return lstatSync(folder).isDirectory() ? null : 'not-a-folder';
}

/** Removes what crashed writers left. Others may be doing the same. */
function removeLeftOvers(path: string): void {
  const prefix = `${basename(path)}.`;
  const left = readdirSync(dirname(path)).filter((name) => name.startsWith(prefix) && name.endsWith('.tmp'));
  for (const name of left) {
    const temporary = join(dirname(path), name);
    unless('ENOENT', () => {
      const info = lstatSync(temporary);
      if (info.isFile() && Date.now() - info.mtimeMs > LEFT_OVER_AFTER) unlinkSync(temporary);
    });
  }
}

function replace(path: string, parts: readonly Uint8Array[]): void {
  const temporary = `${path}.${randomBytes(8).toString('hex')}.tmp`;
  const file = openSync(temporary, 'wx', 0o600);
  try {
    writeParts(file, parts);
    renameSync(temporary, path);
  } catch (error) {
    // What went wrong first is what is told.
    unless('ENOENT', () => unlinkSync(temporary));
    throw error;
  }
}

function writeParts(file: number, parts: readonly Uint8Array[]): void {
  try {
    for (const part of parts) writeAll(file, part);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done);
}
