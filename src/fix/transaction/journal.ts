/*
 * Owns keeping what is needed to bring the last state back: `<git dir of the work tree>/leakgate/fix/journal`. Does not
 * own its format (journal-format.ts).
 *
 * The old contents hold the secret, so the file is 0600 in a folder 0700. It stays until the next fix or the undo.
 */

import { Buffer } from 'node:buffer';
import { dirname, join } from 'node:path';
import { GitError } from '../../util/errors.ts';
import { decodeJournal, encodeJournal, type Journal } from './journal-format.ts';
import type { Place } from './place.ts';
import type { Steps } from './steps.ts';

/** Where the journal is, if there is one. */
export function journalPath({ gitDir }: Place): string {
  return join(gitDir, 'leakgate', 'fix', 'journal');
}

/** The journal of the last fix; null when there was none. @throws GitError `fix-journal-damaged` */
export function readJournal(place: Place, steps: Steps): Journal | null {
  const path = journalPath(place);
  const file = steps.read(path);
  if (file === null) return null;
  const journal = decodeJournal(file.bytes);
  if (journal === null) throw new GitError('fix-journal-damaged', { path });
  return journal;
}

/** Puts `journal` in the place of the one before: the old one or the new one is there, whole, at every moment. */
export function writeJournal(journal: Journal, place: Place, steps: Steps): void {
  const path = journalPath(place);
  const folder = dirname(path);
  // Others who use the repository keep things in the outer one.
  steps.makeFolder(dirname(folder), 0o777);
  steps.makeFolder(folder, 0o700);
  steps.remove(temporaryOf(path));
  steps.create(temporaryOf(path), { bytes: encodeJournal(journal), mode: 0o600, owner: null });
  steps.rename(temporaryOf(path), path);
}

/** Writes the journal's name through to the disk: what it tells of may begin after that. */
export function syncJournal(place: Place, steps: Steps): void {
  steps.syncFolder(dirname(journalPath(place)));
}

/** Nothing can be undone after it. */
export function removeJournal(place: Place, steps: Steps): void {
  steps.remove(journalPath(place));
}

/** Puts back what was there before a transaction; null: nothing. Writes only when something else is there. */
export function restoreJournal(journal: Journal | null, place: Place, steps: Steps): void {
  const path = journalPath(place);
  steps.remove(temporaryOf(path));
  const now = steps.read(path);
  if (journal === null) {
    if (now !== null) removeJournal(place, steps);
    return;
  }
  if (now === null || !encodeJournal(journal).equals(Buffer.from(now.bytes))) writeJournal(journal, place, steps);
}

/** Always the same name, so that none is left behind for long: it has the old contents as well. */
function temporaryOf(path: string): string {
  return `${path}.tmp`;
}
