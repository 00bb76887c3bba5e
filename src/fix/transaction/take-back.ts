/*
 * Owns taking back what a transaction has done when it cannot go on. Does not own undoing a finished one (undo.ts).
 */

import { GitError } from '../../util/errors.ts';
import { type EntryMove, type FileMove, isSameContent, isSameEntry, writeEntries } from './moves.ts';
import type { Steps } from './steps.ts';

/** Moves that were started on, in this order. The last of them may have been made, or not. */
export interface Started {
  readonly files: FileMove[];
  readonly entries: EntryMove[];
}

/** Something that is not as it was. */
export interface Fault {
  /** For people: a path from the top level, `index`, or `journal`. */
  readonly what: string;
  readonly cause: unknown;
}

interface Failed {
  /** All files of the transaction: each may have a temporary. */
  readonly files: readonly FileMove[];
  readonly started: Started;
  /** Puts the journal back; not called when there are faults. */
  giveUp(): void;
}

/** Takes back what can be, the last first, whatever fails. What somebody else has written meanwhile stays: a fault. */
export async function takeBack({ files, started, giveUp }: Failed, steps: Steps): Promise<Fault[]> {
  const faults: Fault[] = [];
  const attempt = async (what: string, work: () => void | Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      faults.push({ what, cause });
    }
  };
  await attempt('index', () => takeEntriesBack(started.entries, steps));
  for (const file of started.files.toReversed()) await attempt(file.shown, () => takeFileBack(file, steps));
  for (const { temporary } of files) await attempt(temporary, () => steps.remove(temporary));
  if (faults.length === 0) await attempt('journal', giveUp);
  return faults;
}

async function takeEntriesBack(entries: readonly EntryMove[], steps: Steps): Promise<void> {
  if (entries.length === 0) return;
  const now = await steps.indexEntries(entries.map(({ path }) => path));
  const isAt = ({ path, ...move }: EntryMove, end: 'from' | 'to'): boolean =>
    isSameEntry(now.get(path) ?? null, move[end]);
  const moved = entries.filter((entry) => !isAt(entry, 'from'));
  const ours = moved.filter((entry) => isAt(entry, 'to'));
  await writeEntries(ours, 'from', steps);
  if (ours.length < moved.length) throw new GitError('fix-changed', { paths: 'index' });
}

function takeFileBack({ shown, target, temporary, from, to }: FileMove, steps: Steps): void {
  const now = steps.read(target);
  if (isSameContent(now, from?.bytes ?? null)) return;
  if (!isSameContent(now, to?.bytes ?? null)) throw new GitError('fix-changed', { paths: shown });
  if (from === null) {
    steps.remove(target);
    return;
  }
  steps.remove(temporary);
  steps.create(temporary, from);
  steps.rename(temporary, target);
}
