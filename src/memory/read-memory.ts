/*
 * Owns reading the memory of earlier scans. Whatever is wrong with it, there is none, and the scan is a full one.
 */

import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { errnoOf } from '../util/errors.ts';
import { decodeBody } from './body.ts';
import { HEADER_BYTES, type HeaderFault, isBodyOf, LARGEST_FILE, readHeader } from './header.ts';
import type { MemoryScope, ScanMemory } from './scan-memory.ts';

/**
 * Why there is no memory: nothing was written yet, not a regular file in a real folder, too large, written by another
 * version, not written with this key, written for other rules, not whole. Or the errno name of the failure.
 */
export type NoMemory = 'none' | 'not-a-file' | 'too-large' | HeaderFault | 'damaged' | Uppercase<string>;

export type MemoryRead =
  | { readonly memory: ScanMemory; readonly reason: null }
  | { readonly memory: null; readonly reason: NoMemory };

/** The memory in the file `path`, if it was written with the same key for the same rules and is whole. */
export function readMemory(path: string, scope: MemoryScope): MemoryRead {
  try {
    const found = readTrusted(path, scope);
    return typeof found === 'string' ? { memory: null, reason: found } : { memory: found, reason: null };
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    return { memory: null, reason: errno === 'ENOENT' ? 'none' : (errno as Uppercase<string>) };
  }
}

function readTrusted(path: string, scope: MemoryScope): ScanMemory | NoMemory {
  // The repository may be somebody else's work: links would lead out of it.
  if (!lstatSync(dirname(path)).isDirectory() || !lstatSync(path).isFile()) return 'not-a-file';
  // Should a pipe have taken the file's place by now, opening it does not wait for a writer.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    return readFrom(file, scope);
  } finally {
    closeSync(file);
  }
}

function readFrom(file: number, scope: MemoryScope): ScanMemory | NoMemory {
  const info = fstatSync(file);
  if (!info.isFile()) return 'not-a-file';
  if (info.size > LARGEST_FILE) return 'too-large';
  const header = readPart(file, 0, HEADER_BYTES);
  if (header === null) return 'damaged';
  const length = readHeader(header, scope);
  if (typeof length === 'string') return length;
  if (length !== info.size - HEADER_BYTES) return 'damaged';
  const body = readPart(file, HEADER_BYTES, length);
  if (body === null || !isBodyOf(header, body)) return 'damaged';
  return decodeBody(body, scope.hashBytes) ?? 'damaged';
}

/** `length` bytes from `from` on; null when there are fewer. */
function readPart(file: number, from: number, length: number): Buffer | null {
  const bytes = Buffer.allocUnsafeSlow(length);
  let done = 0;
  while (done < length) {
    const read = readSync(file, bytes, done, length - done, from + done);
    if (read === 0) return null;
    done += read;
  }
  return bytes;
}
