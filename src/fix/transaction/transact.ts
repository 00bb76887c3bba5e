/*
 * Owns the order in which files and the index are changed, in either direction, and that a failure changes nothing.
 */

import { dirname } from 'node:path';
import { GitError, isLeakgateError } from '../../util/errors.ts';
import {
  assertEntriesUnmoved,
  assertFileUnmoved,
  type FileMove,
  type Moves,
  moveIntoPlace,
  writeEntries,
  writeTemporary,
} from './moves.ts';
import type { Steps } from './steps.ts';
import { type Started, takeBack } from './take-back.ts';

/** What to do, and how the journal tells of it. */
export interface Transaction {
  readonly moves: Moves;
  /** Tells what is about to be done; that is on the disk when it returns. */
  begin(): void;
  /** Tells that it is done. */
  end(): void;
  /** Tells what was told before `begin`. */
  giveUp(): void;
}

/**
 * Makes all moves, or none. A process that ends in between leaves the journal of `begin`, each file and entry as it was
 * or as it is to be, and temporaries.
 * @throws what stopped it, when everything is as it was; else GitError `fix-restore-failed`: the journal of `begin` stays
 */
export async function transact({ moves, begin, end, giveUp }: Transaction, steps: Steps): Promise<void> {
  const started: Started = { files: [], entries: [] };
  try {
    begin();
    for (const file of moves.files) writeTemporary(file, steps);
    for (const file of moves.files) {
      assertFileUnmoved(file, steps);
      started.files.push(file);
      moveIntoPlace(file, steps);
    }
    for (const folder of foldersOf(moves.files)) steps.syncFolder(folder);
    await assertEntriesUnmoved(moves.entries, steps);
    started.entries.push(...moves.entries);
    await writeEntries(moves.entries, 'to', steps);
    end();
  } catch (cause) {
    const faults = await takeBack({ files: moves.files, started, giveUp }, steps);
    if (faults.length === 0) throw cause;
    const paths = faults.map(({ what }) => what).join(', ');
    throw new GitError('fix-restore-failed', { why: reasonOf(cause), paths }, { cause: faults[0]?.cause });
  }
}

function foldersOf(files: readonly FileMove[]): ReadonlySet<string> {
  return new Set(files.map(({ target }) => dirname(target)));
}

/** A word for people: the errno name, what git said, or else what the error says of itself. */
function reasonOf(error: unknown): string {
  if (!isLeakgateError(error)) return error instanceof Error ? error.message : String(error);
  return String(error.facts['why'] ?? error.facts['message'] ?? error.code);
}
