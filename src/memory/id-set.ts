/*
 * Owns a set of object ids that is asked on the bytes it is stored as. Does not own sorting ids or the file it is kept in.
 */

import { BUCKETS, bucketOf, compareTails, type IdTable, PREFIX_BYTES, TAIL_BYTES } from './id-table.ts';
import { mergeIds } from './merge-ids.ts';
import { sortIds } from './sort-ids.ts';

/** Bytes of an object id: 20 (SHA-1) or 32 (SHA-256). */
export type HashBytes = 20 | 32;

/**
 * Ids are cut to their first 96 bits, which holds 1.24 million in 14.9 MB less the shared prefixes: 12.6 MB. Two ids that
 * differ are taken for one by chance once in 2^56 for a million ids asked of a million. By intent: to hide an object of
 * somebody else behind one of 2^20 scanned ones takes 2^76 hashes. Who writes both objects needs 2^48, which is feasible,
 * but gains nothing: an author who wants a secret overlooked can as well encrypt it.
 */
export class IdSet {
  readonly hashBytes: HashBytes;
  readonly size: number;
  readonly table: IdTable;

  /** @param table is kept, not copied; nobody may write to it any more */
  constructor(hashBytes: HashBytes, table: IdTable) {
    this.hashBytes = hashBytes;
    this.table = table;
    this.size = table.starts[BUCKETS] as number;
  }

  /** The set of `ids`: full ids one after another, in any order, repeats allowed. Sorted ones take a third of the time. */
  static from(ids: Uint8Array, hashBytes: HashBytes): IdSet {
    if (ids.length % hashBytes !== 0) throw new RangeError(`${ids.length} bytes are not ids of ${hashBytes}`);
    return new IdSet(hashBytes, sortIds(ids, hashBytes));
  }

  /** Whether the full id at `bytes[at]` is in the set. */
  has(bytes: Uint8Array, at: number): boolean {
    const { starts, tails } = this.table;
    const bucket = bucketOf(bytes, at);
    let low = starts[bucket] as number;
    let high = starts[bucket + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compareTails(tails, middle * TAIL_BYTES, bytes, at + PREFIX_BYTES);
      if (order === 0) return true;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return false;
  }

  /** What is in either. Both are left as they are. */
  union(other: IdSet): IdSet {
    if (other.hashBytes !== this.hashBytes) throw new RangeError('ids of two kinds');
    return new IdSet(this.hashBytes, mergeIds(this.table, other.table));
  }
}
