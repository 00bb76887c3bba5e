/*
 * Owns files and entries of the index on their way from one state to another, and the single moves. Does not own their
 * order (transact.ts).
 */

import { Buffer } from 'node:buffer';
import { dirname, join } from 'node:path';
import type { IndexEntry } from '../../git/index-entry.ts';
import { GitError } from '../../util/errors.ts';
import type { BlobEntry } from './journal-format.ts';
import type { FileState, FoundFile, Steps } from './steps.ts';

/** What a transaction moves. */
export interface Moves {
  readonly files: readonly FileMove[];
  readonly entries: readonly EntryMove[];
}

/** A file, and the two states of it. */
export interface FileMove {
  /** From the top level, with `/`. */
  readonly shown: string;
  /** The file, absolute. */
  readonly target: string;
  /** Where its new content is put together: the same folder, so that a rename is all that is left to do. */
  readonly temporary: string;
  /** Null: there is no file. */
  readonly from: FoundFile | null;
  readonly to: FileState | null;
}

/** An entry of the index, and the two states of it. */
export interface EntryMove {
  /** From the top level, with `/`. */
  readonly path: string;
  /** Null: there is no entry. */
  readonly from: BlobEntry | null;
  readonly to: BlobEntry | null;
}

/** Where file number `at` of the fix `id` is put together. Its length does not depend on `target`: names have a limit. */
export function temporaryFor(target: string, id: string, at: number): string {
  return join(dirname(target), `.leakgate-${id}-${at}.tmp`);
}

/** Writes the new content beside the file. Nothing to do for one that goes. */
export function writeTemporary({ temporary, to }: FileMove, steps: Steps): void {
  if (to !== null) steps.create(temporary, to);
}

/** Puts what `writeTemporary` wrote in its place, in one go. */
export function moveIntoPlace({ target, temporary, to }: FileMove, steps: Steps): void {
  if (to === null) steps.remove(target);
  else steps.rename(temporary, target);
}

/** @throws GitError `fix-changed` when the file has become another since it was looked at */
export function assertFileUnmoved({ shown, target, from }: FileMove, steps: Steps): void {
  if (!isSameContent(steps.read(target), from?.bytes ?? null)) throw new GitError('fix-changed', { paths: shown });
}

/** @throws GitError `fix-changed` when entries have become others since they were looked at */
export async function assertEntriesUnmoved(entries: readonly EntryMove[], steps: Steps): Promise<void> {
  const now = await steps.indexEntries(entries.map(({ path }) => path));
  const changed = entries.filter(({ path, from }) => !isSameEntry(now.get(path) ?? null, from));
  if (changed.length > 0) throw new GitError('fix-changed', { paths: changed.map(({ path }) => path).join(', ') });
}

/** Moves entries to where they are to be, or back from there. */
export async function writeEntries(entries: readonly EntryMove[], to: 'from' | 'to', steps: Steps): Promise<void> {
  await steps.updateIndex(
    entries.map((move) => ({ path: move.path, mode: move[to]?.mode ?? '0', oid: move[to]?.oid ?? null })),
  );
}

/** True when the file has these bytes; null for both: when there is none. */
export function isSameContent(file: FileState | null, bytes: Uint8Array | null): boolean {
  if (file === null || bytes === null) return file === bytes;
  return Buffer.compare(file.bytes, bytes) === 0;
}

/** False for an entry that must not be written over: its flags are part of what it is. */
export function isSameEntry(now: IndexEntry | null, entry: BlobEntry | null): boolean {
  if (now === null || entry === null) return now === entry;
  return now.bar === null && now.mode === entry.mode && now.oid === entry.oid;
}
