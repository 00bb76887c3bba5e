/*
 * Owns what is remembered of earlier scans, and under which circumstances it holds. Does not own the file.
 */

import type { Buffer } from 'node:buffer';
import type { HashBytes, IdSet } from './id-set.ts';

/** What earlier scans of a repository found out. There are no secrets in it. */
export interface ScanMemory {
  /** Every object scanned, those with findings included. */
  readonly scanned: IdSet;
  /** Checksums of packs all of whose objects are in `scanned`: hex, `hashBytes` long. */
  readonly packs: readonly string[];
  /** Hex ids of the objects that hold findings, or could not be looked into whole: they are scanned again each time. */
  readonly again: readonly string[];
  /**
   * Facts that other code stores, by name, as bytes. They must be true in every repository that has the same objects
   * (that a commit has these parents; not that a branch is there): the file may be that of another repository of this
   * user, put here by somebody else.
   */
  readonly extra: ReadonlyMap<string, Uint8Array>;
}

/** What a memory is only good for. */
export interface MemoryScope {
  /** The key of this user, from `memoryKey`. */
  readonly key: Buffer;
  /** From `rulesHash`. */
  readonly rulesHash: Buffer;
  readonly hashBytes: HashBytes;
}
