/*
 * Owns finding out what there is to bring back, and that nothing of somebody else's would go with it.
 */

import { join } from 'node:path';
import { GitError } from '../../util/errors.ts';
import { journalPath } from './journal.ts';
import { type Journal, type JournalFile, sha256 } from './journal-format.ts';
import { type EntryMove, type FileMove, isSameContent, isSameEntry, type Moves, temporaryFor } from './moves.ts';
import { type Place, targetOf } from './place.ts';
import type { FileState, FoundFile, Steps } from './steps.ts';

/**
 * The moves from what is there to what was before the fix of `journal`, the last first. None for what is as before.
 * @throws GitError `fix-undo-changed` for what is neither as before nor as the fix left it; `fix-other-index`,
 *   `fix-unsafe-path`, `fix-not-a-file`, `fix-file-failed`
 */
export async function movesBack(journal: Journal, place: Place, steps: Steps): Promise<Moves> {
  if (journal.entries.length > 0 && journal.index !== place.index)
    throw new GitError('fix-other-index', { index: join(place.gitDir, journal.index) });
  const changed = new Set<string>();
  const files = filesBack(journal, { place, changed }, steps);
  const entries = await entriesBack(journal, { changed }, steps);
  if (changed.size > 0)
    throw new GitError('fix-undo-changed', { paths: [...changed].join(', '), journal: journalPath(place) });
  return { files: files.reverse(), entries };
}

interface Findings {
  /** Gets the paths of what somebody else has changed. */
  readonly changed: Set<string>;
}

function filesBack(journal: Journal, { place, changed }: Findings & { place: Place }, steps: Steps): FileMove[] {
  const moves: FileMove[] = [];
  for (const [at, { shown, before, after }] of journal.files.entries()) {
    const target = targetOf(place.top, shown);
    const from = steps.read(target);
    if (isSameContent(from, before?.bytes ?? null)) continue;
    if ((from === null ? null : sha256(from.bytes)) !== after) changed.add(shown);
    const temporary = temporaryFor(target, journal.id, at);
    moves.push({ shown, target, temporary, from, to: stateBefore(before, from) });
  }
  return moves;
}

/** Whoever changed the permission bits since the fix meant it; the fix itself does not. */
function stateBefore(before: JournalFile['before'], now: FoundFile | null): FileState | null {
  if (before === null) return null;
  return now === null ? { ...before, owner: null } : { ...now, bytes: before.bytes };
}

async function entriesBack(journal: Journal, { changed }: Findings, steps: Steps): Promise<EntryMove[]> {
  const now = await steps.indexEntries(journal.entries.map(({ path }) => path));
  const moves: EntryMove[] = [];
  for (const { path, before, after } of journal.entries) {
    const entry = now.get(path) ?? null;
    if (isSameEntry(entry, before)) continue;
    if (!isSameEntry(entry, after)) changed.add(path);
    moves.push({ path, from: after, to: before });
  }
  return moves;
}
