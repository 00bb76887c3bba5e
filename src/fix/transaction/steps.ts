/*
 * Owns the single operations on files and on the index that a transaction is made of, and that each of them is
 * announced: tests make it fail there. Does not own their order (transact.ts).
 */

import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { type IndexEntry, indexEntries } from '../../git/index-entry.ts';
import { type EntryToWrite, updateIndex, writeBlob } from '../../git/write-index.ts';
import { errnoOf, GitError, isLeakgateError } from '../../util/errors.ts';

/** A regular file as it is to be. */
export interface FileState {
  readonly bytes: Uint8Array;
  /** Permission bits; null for those that new files have. */
  readonly mode: number | null;
  /** Null for whoever runs leakgate. */
  readonly owner: Owner | null;
}

/** A regular file as it is. */
export interface FoundFile extends FileState {
  readonly mode: number;
  readonly owner: Owner;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Called before every operation with its name. What it throws comes out of the operation. */
export type BeforeStep = (name: string) => void;

/** The operations. What fails is a GitError: `fix-file-failed` for files, else what git says. */
export class Steps {
  readonly #top: string;
  readonly #before: BeforeStep;

  /** @param top the top level of the work tree */
  constructor(top: string, before: BeforeStep = () => undefined) {
    this.#top = top;
    this.#before = before;
  }

  /** The file at `path`; null when there is nothing. @throws GitError `fix-not-a-file`: a link, a folder, a pipe */
  read(path: string): FoundFile | null {
    return this.#do('read', path, () => readRegular(path));
  }

  /** A new file, written through to the disk. Nobody else reads it before it has its mode. */
  create(path: string, { bytes, mode, owner }: FileState): void {
    const file = this.#do('open', path, () => openSync(path, 'wx', mode === null ? 0o666 : 0o600));
    try {
      this.#do('write', path, () => writeAll(file, bytes));
      if (owner !== null) this.#do('owner', path, () => keepOwner(file, owner));
      // The mode given to open is cut by the umask.
      if (mode !== null) this.#do('mode', path, () => fchmodSync(file, mode));
      this.#do('sync', path, () => fsyncSync(file));
    } finally {
      closeSync(file);
    }
  }

  /** What is at `to` is one file or the other at every moment. */
  rename(from: string, to: string): void {
    this.#do('rename', to, () => renameSync(from, to));
  }

  /** Removes a file or link, if it is there. */
  remove(path: string): void {
    this.#do('remove', path, () => unless(['ENOENT'], () => unlinkSync(path)));
  }

  /** A folder, with `mode` when it is not there. @throws GitError when it is a link, or something else */
  makeFolder(path: string, mode: number): void {
    this.#do('folder', path, () => {
      unless(['EEXIST'], () => mkdirSync(path, { mode }));
      if (!lstatSync(path).isDirectory()) throw new GitError('fix-file-failed', { path, why: 'ENOTDIR' });
    });
  }

  /** Writes the names in a folder through to the disk. */
  syncFolder(path: string): void {
    this.#do('sync-folder', path, () => syncNames(path));
  }

  /** As in git/index-entry.ts. */
  indexEntries(paths: readonly string[]): Promise<ReadonlyMap<string, IndexEntry>> {
    this.#before('index-entries');
    return indexEntries(this.#top, paths);
  }

  /** As in git/write-index.ts. */
  writeBlob(bytes: Uint8Array): Promise<string> {
    this.#before('write-blob');
    return writeBlob(this.#top, bytes);
  }

  /** As in git/write-index.ts. */
  updateIndex(entries: readonly EntryToWrite[]): Promise<void> {
    this.#before('update-index');
    return updateIndex(this.#top, entries);
  }

  #do<T>(name: string, path: string, work: () => T): T {
    this.#before(name);
    try {
      return work();
    } catch (cause) {
      const why = errnoOf(cause);
      if (isLeakgateError(cause) || why === null) throw cause;
      throw new GitError('fix-file-failed', { path, why }, { cause });
    }
  }
}

function readRegular(path: string): FoundFile | null {
  const info = lstatSync(path, { throwIfNoEntry: false });
  if (info === undefined) return null;
  if (!info.isFile()) throw new GitError('fix-not-a-file', { path });
  return { bytes: readFileSync(path), mode: info.mode & 0o777, owner: { uid: info.uid, gid: info.gid } };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done);
}

/** What root rewrites stays its owner's. Where that is not allowed the file becomes ours, as `git checkout` has it. */
function keepOwner(file: number, owner: Owner): void {
  const { uid, gid } = fstatSync(file);
  if (uid !== owner.uid || gid !== owner.gid) unless(['EPERM'], () => fchownSync(file, owner.uid, owner.gid));
}

/** Windows opens no folders; some file systems cannot do it. */
function syncNames(path: string): void {
  unless(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'], () => {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  });
}

/** Does `work`; failures with these errno names are the state that was wanted, or as good. */
function unless(errnos: readonly string[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!errnos.includes(errnoOf(error) ?? '')) throw error;
  }
}
