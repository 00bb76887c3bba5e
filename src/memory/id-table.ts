/*
 * Owns the shape in which many object ids are held: buckets of tails. Does not own filling it or asking it.
 */

/** Buckets: ids are told apart by their first 16 bits, then by what follows. */
export const BUCKETS = 65_536;
/** Bytes of an id that name its bucket. */
export const PREFIX_BYTES = 2;
/** Bytes kept of an id after those. */
export const TAIL_BYTES = 10;

/**
 * Where the ids of a set are. Those of bucket `b` are the tails `[starts[b], starts[b + 1])`, `TAIL_BYTES` each, in
 * ascending order, without repeats; `starts` has `BUCKETS + 1` entries.
 */
export interface IdTable {
  readonly starts: Uint32Array;
  readonly tails: Uint8Array;
}

/** The bucket of the id at `ids[at]`: its first 16 bits as a number, most significant first. */
export function bucketOf(ids: Uint8Array, at: number): number {
  return ((ids[at] as number) << 8) | (ids[at + 1] as number);
}

/** Negative, zero or positive: how the tail at `a[atA]` stands to the tail at `b[atB]`. */
export function compareTails(a: Uint8Array, atA: number, b: Uint8Array, atB: number): number {
  for (let i = 0; i < TAIL_BYTES; i++) {
    const difference = (a[atA + i] as number) - (b[atB + i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Copies the tail at `source[at]` to place `index` of `tails`. */
export function copyTail(tails: Uint8Array, index: number, source: Uint8Array, at: number): void {
  const to = index * TAIL_BYTES;
  for (let i = 0; i < TAIL_BYTES; i++) tails[to + i] = source[at + i] as number;
}
