/*
 * Owns which refs of a place are told: mirrors have ten thousands, which would be half a gigabyte of names in a report.
 */

import type { RefSet } from '../model/ref-set.ts';

/** Names told for a place. */
const MOST_REFS = 100;

/** Names of the first 100 refs, written with `write`. */
export function toldRefs(refs: RefSet, write: (name: string) => string): string[] {
  return refs.names(MOST_REFS).map(write);
}
