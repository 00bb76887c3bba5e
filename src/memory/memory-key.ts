/*
 * Owns the user's key, which tells a memory that leakgate wrote from one that came with a repository. Does not own where
 * it is kept or what is done with it.
 */

import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errnoOf } from '../util/errors.ts';
import { type KeyPlace, keyFolder } from './key-folder.ts';
import { unless } from './unless.ts';

/** As many bytes as nobody can guess: 256 bits. */
const KEY_BYTES = 32;

/** What `link` fails with where files cannot have two names: exFAT, some network drives. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'];

/** The key of this user, made the first time; null when there is no safe place for one. */
export function memoryKey(place: KeyPlace): Buffer | null {
  try {
    const folder = keyFolder(place);
    if (folder === null) return null;
    makeFolder(folder);
    if (!isPrivateFolder(statSync(folder), place.uid)) return null;
    const path = join(folder, 'key');
    const found = readKey(path, place.uid);
    if (found !== 'none') return found;
    makeKey(path);
    const made = readKey(path, place.uid);
    return made === 'none' ? null : made;
  } catch (error) {
    // A home that cannot be written to, a key that is not ours to read: there is no memory, and no harm.
    if (errnoOf(error) === null) throw error;
    return null;
  }
}

/** With those above it. Not by `recursive`, which does not end where the kernel lets nobody make one: in /proc (node 20). */
function makeFolder(folder: string): void {
  if (tryToMake(folder)) return;
  makeFolder(dirname(folder));
  // Fails for good this time, if it does.
  unless('EEXIST', () => mkdirSync(folder, { mode: 0o700 }));
}

/** False when the folder above is not there. */
function tryToMake(folder: string): boolean {
  let parentIsThere = false;
  unless('ENOENT', () => {
    unless('EEXIST', () => mkdirSync(folder, { mode: 0o700 }));
    parentIsThere = true;
  });
  return parentIsThere;
}

/** Whether nobody else can put a key into the folder. Windows has no modes; there, a profile is its user's. */
function isPrivateFolder(info: Stats, uid: number | null): boolean {
  return info.isDirectory() && (uid === null || (info.uid === uid && (info.mode & 0o022) === 0));
}

/** The key in the file `path`; null when the file is not safe. */
function readKey(path: string, uid: number | null): Buffer | 'none' | null {
  const file = openKey(path);
  if (file === null) return 'none';
  try {
    const info = fstatSync(file);
    const isPrivate = uid === null || (info.uid === uid && (info.mode & 0o077) === 0);
    if (!info.isFile() || info.size !== KEY_BYTES || !isPrivate) return null;
    const key = Buffer.alloc(KEY_BYTES);
    return readSync(file, key, 0, KEY_BYTES, 0) === KEY_BYTES ? key : null;
  } finally {
    closeSync(file);
  }
}

/** Does not follow links and does not wait at pipes. */
function openKey(path: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    return null;
  }
}

/** Puts a new key into the file `path`, whole from the start, unless somebody else has by now. */
function makeKey(path: string): void {
  const temporary = `${path}.${randomBytes(8).toString('hex')}.tmp`;
  writeNew(temporary, randomBytes(KEY_BYTES));
  try {
    linkSync(temporary, path);
    unlinkSync(temporary);
  } catch (error) {
    settle(temporary, path, errnoOf(error));
  }
}

function writeNew(path: string, bytes: Buffer): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** After `link` has failed with `errno`. */
function settle(temporary: string, path: string, errno: string | null): void {
  // Of two that rename at once one uses a key that is gone; its memory is not trusted, and the next scan is a full one.
  if (errno !== null && NO_LINKS.includes(errno)) renameSync(temporary, path);
  else unlinkSync(temporary);
}
