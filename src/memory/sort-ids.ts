/*
 * Owns sorting object ids into the buckets of an IdSet, without an allocation for each id.
 */

import { BUCKETS, bucketOf, compareTails, copyTail, type IdTable, PREFIX_BYTES, TAIL_BYTES } from './id-table.ts';

/**
 * Buckets up to this size are sorted by insertion; 1.24 million ids make buckets of 19. Larger ones are not: whoever
 * writes a pack index chooses its ids, and may put all into one bucket.
 */
const FEW = 48;
/**
 * A key is the first 32 bits of a tail and, in the lower bits, the place in its bucket: 53 bits are what a double holds.
 * With numbers, 1.24 million random ids take 0.36 s; comparing them byte by byte took 0.55 s.
 */
const PLACES = 2 ** 21;

/** The table of `ids`, `hashBytes` each, in any order. */
export function sortIds(ids: Uint8Array, hashBytes: number): IdTable {
  const starts = bucketStarts(ids, hashBytes);
  // A pack index lists its objects in order.
  const order = isSorted(ids, hashBytes) ? null : new Sorter(ids, hashBytes, starts).order();
  return tableOf(ids, hashBytes, starts, order);
}

/** Number of ids in all buckets before each, and of all at the end. */
function bucketStarts(ids: Uint8Array, hashBytes: number): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let at = 0; at < ids.length; at += hashBytes) {
    const next = bucketOf(ids, at) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  }
  return starts;
}

function isSorted(ids: Uint8Array, hashBytes: number): boolean {
  for (let at = hashBytes; at < ids.length; at += hashBytes) {
    const step = bucketOf(ids, at) - bucketOf(ids, at - hashBytes);
    if (step < 0) return false;
    if (step === 0 && compareTails(ids, at + PREFIX_BYTES, ids, at - hashBytes + PREFIX_BYTES) < 0) return false;
  }
  return true;
}

/** Sorts the positions of ids, which are counted in ids. */
class Sorter {
  readonly #ids: Uint8Array;
  readonly #hashBytes: number;
  readonly #starts: Uint32Array;
  /** Positions, bucket by bucket. */
  readonly #placed: Uint32Array;
  readonly #keys: Float64Array;

  constructor(ids: Uint8Array, hashBytes: number, starts: Uint32Array) {
    this.#ids = ids;
    this.#hashBytes = hashBytes;
    this.#starts = starts;
    this.#placed = new Uint32Array(ids.length / hashBytes);
    this.#keys = new Float64Array(this.#placed.length);
  }

  order(): Uint32Array {
    this.#place();
    const order = new Uint32Array(this.#placed.length);
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      this.#sortBucket(this.#starts[bucket] as number, this.#starts[bucket + 1] as number, order);
    }
    return order;
  }

  #place(): void {
    const next = this.#starts.slice();
    for (let id = 0, at = 0; id < this.#placed.length; id++, at += this.#hashBytes) {
      const bucket = bucketOf(this.#ids, at);
      const place = next[bucket] as number;
      next[bucket] = place + 1;
      this.#placed[place] = id;
      this.#keys[place] = this.#firstOfTail(at) * PLACES + ((place - (this.#starts[bucket] as number)) & (PLACES - 1));
    }
  }

  /** The first 32 bits of the tail of the id at `at`. */
  #firstOfTail(at: number): number {
    const upper = bucketOf(this.#ids, at + PREFIX_BYTES);
    return upper * 65_536 + bucketOf(this.#ids, at + PREFIX_BYTES + 2);
  }

  #sortBucket(from: number, to: number, order: Uint32Array): void {
    if (to - from > FEW) {
      order.set(this.#placed.subarray(from, to), from);
      order.subarray(from, to).sort((a, b) => this.#compare(a, b));
      return;
    }
    insertionSort(this.#keys, from, to);
    let before = -1;
    for (let i = from; i < to; i++) {
      const key = this.#keys[i] as number;
      const first = Math.floor(key / PLACES);
      order[i] = this.#placed[from + (key - first * PLACES)] as number;
      // Made ids, and the same id twice.
      if (first === before) this.#sink(order, from, i);
      before = first;
    }
  }

  /** Moves the position at `i` to where it belongs among those before it. */
  #sink(order: Uint32Array, from: number, i: number): void {
    for (let at = i; at > from; at--) {
      const [before, own] = [order[at - 1] as number, order[at] as number];
      if (this.#compare(before, own) <= 0) return;
      order[at - 1] = own;
      order[at] = before;
    }
  }

  #compare(a: number, b: number): number {
    return compareTails(this.#ids, a * this.#hashBytes + PREFIX_BYTES, this.#ids, b * this.#hashBytes + PREFIX_BYTES);
  }
}

function insertionSort(keys: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const moving = keys[i] as number;
    let hole = i;
    for (; hole > from && (keys[hole - 1] as number) > moving; hole--) keys[hole] = keys[hole - 1] as number;
    keys[hole] = moving;
  }
}

/** Copies the tails in order, each once. */
function tableOf(ids: Uint8Array, hashBytes: number, from: Uint32Array, order: Uint32Array | null): IdTable {
  const starts = new Uint32Array(BUCKETS + 1);
  const tails = new Uint8Array((from[BUCKETS] as number) * TAIL_BYTES);
  let count = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const first = count;
    starts[bucket] = first;
    for (let i = from[bucket] as number; i < (from[bucket + 1] as number); i++) {
      const at = (order === null ? i : (order[i] as number)) * hashBytes + PREFIX_BYTES;
      if (count > first && compareTails(tails, (count - 1) * TAIL_BYTES, ids, at) === 0) continue;
      copyTail(tails, count++, ids, at);
    }
  }
  starts[BUCKETS] = count;
  return { starts, tails: tails.subarray(0, count * TAIL_BYTES) };
}
