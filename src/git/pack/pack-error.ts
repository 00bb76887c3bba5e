/*
 * Owns the error for files of the object store that are not as git writes them. It becomes a gap (open-store.ts) and is
 * never seen outside.
 */

import { errnoOf } from '../../util/errors.ts';

/** A pack, an index or a loose file is not sound; the message says how, in the words of a gap's `detail`. */
export class PackError extends Error {
  override readonly name: string = 'PackError';
}

/** The words of a gap for what went wrong with a file; throws what is not about files. */
export function detailOf(error: unknown): string {
  const detail = error instanceof PackError ? error.message : errnoOf(error);
  if (detail === null) throw error;
  return detail;
}
