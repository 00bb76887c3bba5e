/*
 * Owns applying the changes of a fix: all of them or none, with a journal that brings the last state back.
 */

import { randomBytes } from 'node:crypto';
import { GitError } from '../../util/errors.ts';
import type { Change, IndexChange } from './change.ts';
import { checkChanges, type Scope } from './check-changes.ts';
import { readJournal, restoreJournal, syncJournal, writeJournal } from './journal.ts';
import { type Journal, sha256 } from './journal-format.ts';
import type { EntryMove, Moves } from './moves.ts';
import { findPlace } from './place.ts';
import { type BeforeStep, Steps } from './steps.ts';
import { transact } from './transact.ts';

/** Where, and who is told of the steps. */
export interface ApplyOptions {
  /** In the work tree. */
  readonly cwd: string;
  /** For tests: called before each operation with its name. */
  readonly beforeStep?: BeforeStep;
}

/**
 * Makes `changes`, or none of them: what was changed before a failure is taken back. Files keep their permission bits;
 * other names of the same file (hard links) keep the old content, as with `git checkout`. The fix before this one cannot
 * be undone any more, unless this one fails.
 * @throws GitError `fix-unfinished`, `fix-journal-damaged`; `fix-changed` when something is not as it was `before`,
 *   `fix-unsafe-path`, `fix-not-a-file`, `fix-index-entry` for what is not written over; `fix-file-failed` or what git
 *   said for what failed on the way; `fix-restore-failed` when what was changed could not be taken back
 */
export async function applyChanges(changes: readonly Change[], { cwd, beforeStep }: ApplyOptions): Promise<void> {
  if (changes.length === 0) return;
  const place = await findPlace(cwd);
  const steps = new Steps(place.top, beforeStep);
  const previous = readJournal(place, steps);
  if (previous !== null && previous.state !== 'done') throw new GitError('fix-unfinished');
  const id = randomBytes(8).toString('hex');
  const { files, entries } = await checkChanges(changes, { place, id }, steps);
  const moves = { files, entries: await withBlobs(entries, steps) };
  const journal = journalOf(moves, { place, id });
  await transact(
    {
      moves,
      begin: () => {
        writeJournal(journal, place, steps);
        syncJournal(place, steps);
      },
      end: () => writeJournal({ ...journal, state: 'done' }, place, steps),
      giveUp: () => restoreJournal(previous, place, steps),
    },
    steps,
  );
}

/** True when a fix, or its undo, was stopped half-way: `undoLast` brings back what was. @throws GitError */
export async function unfinishedFix(cwd: string): Promise<boolean> {
  const place = await findPlace(cwd);
  const journal = readJournal(place, new Steps(place.top));
  return journal !== null && journal.state !== 'done';
}

/** Writes the blobs: what the entries are to be has an id from here on. */
async function withBlobs(changes: readonly IndexChange[], steps: Steps): Promise<EntryMove[]> {
  const moves: EntryMove[] = [];
  for (const { path, before, after } of changes) {
    const to = after === null ? null : { mode: before?.mode ?? '100644', oid: await steps.writeBlob(after) };
    moves.push({ path, from: before, to });
  }
  return moves;
}

function journalOf({ files, entries }: Moves, { place, id }: Scope): Journal {
  return {
    state: 'applying',
    id,
    index: place.index,
    files: files.map(({ shown, from, to }) => ({
      shown,
      before: from === null ? null : { bytes: from.bytes, mode: from.mode },
      after: to === null ? null : sha256(to.bytes),
    })),
    entries: entries.map(({ path, from, to }) => ({ path, before: from, after: to })),
  };
}
