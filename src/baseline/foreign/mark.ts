/*
 * Owns what a file of another scanner knows of a finding, as data. Does not own the files' forms, nor comparing (match-marks.ts).
 */

import type { Pattern } from '../../model/pattern.ts';
import type { EntryKind } from '../entry.ts';

/** One thing that a file of another scanner names. What it has of digest, place and paths each suffices. */
export interface Mark {
  /** Line of that file, from 1; null where lines mean nothing. */
  readonly line: number | null;
  readonly kind: EntryKind;
  /** SHA-1 of the value, 40 hex digits. */
  readonly digest: string | null;
  readonly place: MarkedPlace | null;
  /** Paths that the other scanner does not look at. */
  readonly paths: Pick<Pattern, 'test'> | null;
}

/** A line of a file. */
export interface MarkedPlace {
  /** From the top of the work tree, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The commit that has it, whole; null when it is the file as it is. */
  readonly commit: string | null;
}

/** A mark that knows nothing yet. */
export const NO_MARK: Mark = { line: null, kind: 'accepted', digest: null, place: null, paths: null };

/** What a file of another scanner says. */
export interface Foreign {
  /** As reports name it. */
  readonly file: string;
  readonly marks: readonly Mark[];
  /** How many entries could not be understood: the scanner they are for passes over them, too. */
  readonly unread: number;
}

/** A path as another scanner writes it, as git does. */
export function gitPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
