/*
 * Owns bringing back the state before the last fix, whether the fix was finished or stopped half-way.
 */

import { GitError } from '../../util/errors.ts';
import type { ApplyOptions } from './apply-changes.ts';
import { readJournal, removeJournal, restoreJournal, syncJournal, writeJournal } from './journal.ts';
import type { Journal } from './journal-format.ts';
import { temporaryFor } from './moves.ts';
import { movesBack } from './moves-back.ts';
import { findPlace, type Place, targetOf } from './place.ts';
import { Steps } from './steps.ts';
import { transact } from './transact.ts';

/** What was brought back; what was still, or already, as before is not among it. */
export interface Undone {
  /** Files, from the top level, with `/`. */
  readonly files: readonly string[];
  /** Paths whose entry in the index was brought back. */
  readonly entries: readonly string[];
}

/**
 * Brings back all files and entries that the last fix changed, or none. Permission bits stay as they are now, but for
 * files that the fix removed. Stopped half-way it is called again.
 * @throws GitError `fix-nothing-to-undo`, `fix-journal-damaged`, `fix-other-index`; `fix-undo-changed` when something
 *   is neither as the fix left it nor as it was before; and as `applyChanges` for what fails on the way
 */
export async function undoLast({ cwd, beforeStep }: ApplyOptions): Promise<Undone> {
  const place = await findPlace(cwd);
  const steps = new Steps(place.top, beforeStep);
  const journal = readJournal(place, steps);
  if (journal === null) {
    // A fix that was stopped before its journal was whole has left the beginning of one.
    restoreJournal(null, place, steps);
    throw new GitError('fix-nothing-to-undo');
  }
  const moves = await movesBack(journal, place, steps);
  await transact(
    {
      moves,
      begin: () => {
        writeJournal({ ...journal, state: 'undoing' }, place, steps);
        syncJournal(place, steps);
        removeTemporaries(journal, place, steps);
      },
      end: () => removeJournal(place, steps),
      giveUp: () => restoreJournal(journal, place, steps),
    },
    steps,
  );
  return { files: moves.files.map(({ shown }) => shown), entries: moves.entries.map(({ path }) => path) };
}

/** What a fix, or an undo, that was stopped half-way has left. */
function removeTemporaries({ files, id }: Journal, { top }: Place, steps: Steps): void {
  for (const [at, { shown }] of files.entries()) steps.remove(temporaryFor(targetOf(top, shown), id, at));
}
