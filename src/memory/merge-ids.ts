/*
 * Owns the union of two tables of object ids.
 */

import { BUCKETS, compareTails, copyTail, type IdTable, TAIL_BYTES } from './id-table.ts';

/** What is in `a` or `b`, in a new table. Fast when one is small: buckets that only the other has ids in are copied whole. */
export function mergeIds(a: IdTable, b: IdTable): IdTable {
  return new Merge(a, b).run();
}

class Merge {
  readonly #large: IdTable;
  readonly #small: IdTable;
  readonly #starts = new Uint32Array(BUCKETS + 1);
  readonly #tails: Uint8Array;
  /** Tails written. */
  #count = 0;

  constructor(a: IdTable, b: IdTable) {
    [this.#large, this.#small] = a.tails.length < b.tails.length ? [b, a] : [a, b];
    this.#tails = new Uint8Array(a.tails.length + b.tails.length);
  }

  run(): IdTable {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const next = nextFilled(this.#small, bucket);
      if (next > bucket) this.#copy(bucket, next);
      if (next < BUCKETS) this.#merge(next);
      bucket = next;
    }
    this.#starts[BUCKETS] = this.#count;
    return { starts: this.#starts, tails: this.#tails.subarray(0, this.#count * TAIL_BYTES) };
  }

  /** Buckets `[from, to)` of the large table. */
  #copy(from: number, to: number): void {
    const { starts, tails } = this.#large;
    const first = starts[from] as number;
    const end = starts[to] as number;
    for (let bucket = from; bucket < to; bucket++) {
      this.#starts[bucket] = this.#count + (starts[bucket] as number) - first;
    }
    this.#tails.set(tails.subarray(first * TAIL_BYTES, end * TAIL_BYTES), this.#count * TAIL_BYTES);
    this.#count += end - first;
  }

  #merge(bucket: number): void {
    const [a, b] = [this.#large, this.#small];
    const endA = a.starts[bucket + 1] as number;
    const endB = b.starts[bucket + 1] as number;
    let i = a.starts[bucket] as number;
    let j = b.starts[bucket] as number;
    this.#starts[bucket] = this.#count;
    while (i < endA || j < endB) {
      const order = i === endA ? 1 : j === endB ? -1 : compareTails(a.tails, i * TAIL_BYTES, b.tails, j * TAIL_BYTES);
      if (order <= 0) copyTail(this.#tails, this.#count++, a.tails, i++ * TAIL_BYTES);
      else copyTail(this.#tails, this.#count++, b.tails, j * TAIL_BYTES);
      if (order >= 0) j++;
    }
  }
}

/** The first bucket from `from` on that has ids; `BUCKETS` when there is none. */
function nextFilled({ starts }: IdTable, from: number): number {
  let bucket = from;
  while (bucket < BUCKETS && starts[bucket] === starts[bucket + 1]) bucket++;
  return bucket;
}
