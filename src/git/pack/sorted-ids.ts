/*
 * Owns looking an object id up among some objects of a store, by its leading bits.
 */

import type { StoreTables } from '../../model/object-store.ts';
import { areSameIds, compareIds } from './compare-ids.ts';

/** Some objects in the order of their ids, and of number where those are the same. On shared memory. */
export interface SortedIds {
  /** How many leading bits of an id are looked at first. */
  readonly bits: number;
  /** Objects with the leading bits `n` are at `start[n] … start[n + 1])`. */
  readonly start: Uint32Array;
  /** Object numbers; null when they follow each other, from `first` on. */
  readonly ids: Uint32Array | null;
  readonly first: number;
}

/** Most leading bits looked at: a table of 64 MB, which few stores need. */
const MOST_BITS = 24;
/** Below this many, going through them is faster than halving. */
const FEW = 8;

/** Objects `first … first + count - 1` of `tables`, which are in order already: those of one pack. */
export function sortedRange(tables: StoreTables, first: number, count: number): SortedIds {
  const bits = bitsFor(count);
  const start = startsOf(tables, bits, count, (index) => first + index);
  return { bits, start, ids: null, first };
}

/** The objects with these numbers, which ascend. */
export function sortIds(tables: StoreTables, numbers: Uint32Array): SortedIds {
  const bits = bitsFor(numbers.length);
  const start = startsOf(tables, bits, numbers.length, (index) => numbers[index] ?? 0);
  const ids = new Uint32Array(new SharedArrayBuffer(numbers.byteLength));
  fillBuckets(tables, { bits, next: start.slice(), numbers }, ids);
  for (let bucket = 0; bucket < start.length - 1; bucket++) {
    const [first, end] = [start[bucket] ?? 0, start[bucket + 1] ?? 0];
    if (end - first > 1) sortGroup(tables, ids.subarray(first, end));
  }
  return { bits, start, ids, first: 0 };
}

/** The first number, not below `from`, of the object with the id at `at` of `bytes`; -1 when there is none. */
export function findIn(
  { bits, start, ids, first }: SortedIds,
  { oids, hashBytes }: StoreTables,
  bytes: Uint8Array,
  at: number,
  from: number,
): number {
  const bucket = leadingBits(bytes, at, bits);
  let low = start[bucket] ?? 0;
  let high = start[bucket + 1] ?? 0;
  // Whatever ids somebody made up: looking one up takes logarithmic time.
  while (high - low > FEW) {
    const middle = (low + high) >>> 1;
    const id = ids === null ? first + middle : (ids[middle] ?? 0);
    const order = compareIds(oids, id * hashBytes, bytes, at, hashBytes);
    if (order < 0 || (order === 0 && id < from)) low = middle + 1;
    else high = middle + 1;
  }
  for (; low < high; low++) {
    const id = ids === null ? first + low : (ids[low] ?? 0);
    if (id >= from && areSameIds(oids, id * hashBytes, bytes, at, hashBytes)) return id;
  }
  return -1;
}

/** Reads the first byte that `findIn` will compare. */
export function touchIn(
  { bits, start, first }: SortedIds,
  { oids, hashBytes }: StoreTables,
  bytes: Uint8Array,
  at: number,
): number {
  const low = start[leadingBits(bytes, at, bits)] ?? 0;
  return oids[(first + low) * hashBytes] ?? 0;
}

/** About one object for each value of the leading bits. */
function bitsFor(count: number): number {
  return Math.min(MOST_BITS, Math.max(0, 31 - Math.clz32(count)));
}

function leadingBits(bytes: Uint8Array, at: number, bits: number): number {
  const leading = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  return leading >>> (MOST_BITS - bits);
}

function startsOf(
  { oids, hashBytes }: StoreTables,
  bits: number,
  count: number,
  numberAt: (index: number) => number,
): Uint32Array {
  const start = new Uint32Array(new SharedArrayBuffer((2 ** bits + 1) * Uint32Array.BYTES_PER_ELEMENT));
  for (let index = 0; index < count; index++) {
    const bucket = leadingBits(oids, numberAt(index) * hashBytes, bits);
    start[bucket + 1] = (start[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < start.length; bucket++) {
    start[bucket] = (start[bucket] ?? 0) + (start[bucket - 1] ?? 0);
  }
  return start;
}

/** Sorts by leading bits; numbers stay in order. */
function fillBuckets(
  { oids, hashBytes }: StoreTables,
  { bits, next, numbers }: { bits: number; next: Uint32Array; numbers: Uint32Array },
  ids: Uint32Array,
): void {
  for (const id of numbers) {
    const bucket = leadingBits(oids, id * hashBytes, bits);
    const slot = next[bucket] ?? 0;
    ids[slot] = id;
    next[bucket] = slot + 1;
  }
}

/** Groups are of one or two, unless somebody made up the ids. Both ways are stable. */
function sortGroup({ oids, hashBytes }: StoreTables, group: Uint32Array): void {
  const order = (a: number, b: number): number => compareIds(oids, a * hashBytes, oids, b * hashBytes, hashBytes);
  if (group.length > FEW) {
    group.sort(order);
    return;
  }
  for (let sorted = 1; sorted < group.length; sorted++) {
    const id = group[sorted] ?? 0;
    let slot = sorted;
    for (; slot > 0 && order(group[slot - 1] ?? 0, id) > 0; slot--) group[slot] = group[slot - 1] ?? 0;
    group[slot] = id;
  }
}
