/*
 * Owns telling what is known not to be there, when nothing has to be read for it.
 */

import type { Gap, Source } from '../model/blob.ts';

/** A source that reads nothing and has `gaps`. */
export function knownGaps(gaps: readonly Gap[]): Source {
  const nothing = { objects: 0, remembered: 0, files: 0, bytes: 0, excluded: [], expected: 0 };
  return { read: async () => ({ ...nothing, skipped: gaps }) };
}
