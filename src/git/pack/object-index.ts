/*
 * Owns finding an object by its id. Does not own the ids (object-store.ts).
 */

import { Buffer } from 'node:buffer';
import type { PackFile, StoreTables } from '../../model/object-store.ts';
import { compareIds } from './compare-ids.ts';
import { findIn, type SortedIds, sortedRange, sortIds, touchIn } from './sorted-ids.ts';

/** What the index consists of: on shared memory, so that other threads need not make it again. */
export interface ObjectLookup {
  /** The largest pack, which is in order as it is. */
  readonly main: SortedIds;
  /** Everything else. */
  readonly rest: SortedIds;
}

/** Finds objects of one store by id. */
export class ObjectIndex {
  readonly lookup: ObjectLookup;
  readonly #tables: StoreTables;
  #duplicates: Uint8Array | null = null;

  /** `lookup` is that of another index of the same tables; made here when there is none. */
  constructor(tables: StoreTables, lookup: ObjectLookup = makeLookup(tables)) {
    this.#tables = tables;
    this.lookup = lookup;
  }

  /**
   * The first object number, not below `from`, of the object whose id is the `hashBytes` bytes of `bytes` from `at`; -1
   * when there is none.
   */
  find(bytes: Uint8Array, at: number, from = 0): number {
    const { main, rest } = this.lookup;
    const inMain = findIn(main, this.#tables, bytes, at, from);
    // Nothing comes before the first pack.
    if (inMain >= 0 && main.first === 0) return inMain;
    const inRest = findIn(rest, this.#tables, bytes, at, from);
    return inMain < 0 || (inRest >= 0 && inRest < inMain) ? inRest : inMain;
  }

  /** Reads the memory that `find` will look at first, so that it is at hand then. What it returns says nothing. */
  touch(bytes: Uint8Array, at: number): number {
    return touchIn(this.lookup.main, this.#tables, bytes, at);
  }

  /** The object id in hex. */
  oidOf(id: number): string {
    const { oids, hashBytes } = this.#tables;
    return Buffer.from(oids.buffer, oids.byteOffset + id * hashBytes, hashBytes).toString('hex');
  }

  /** True when the same object has a smaller number too. */
  isDuplicate(id: number): boolean {
    this.#duplicates ??= this.#findDuplicates();
    return this.#duplicates[id] === 1;
  }

  /** All at once, in the order of the ids: asked one by one in any order, each answer waits for the memory. */
  #findDuplicates(): Uint8Array {
    const { oids, hashBytes, count } = this.#tables;
    const { main, rest } = this.lookup;
    const duplicates = new Uint8Array(count);
    const end = main.first + (main.start.at(-1) ?? 0);
    for (let id = main.first + 1; id < end; id++) {
      if (compareIds(oids, (id - 1) * hashBytes, oids, id * hashBytes, hashBytes) === 0) duplicates[id] = 1;
    }
    for (const id of rest.ids ?? []) {
      const first = this.find(oids, id * hashBytes);
      const inMain = findIn(main, this.#tables, oids, id * hashBytes, 0);
      if (first !== id) duplicates[id] = 1;
      if (inMain > first) duplicates[inMain] = 1;
    }
    return duplicates;
  }
}

function makeLookup(tables: StoreTables): ObjectLookup {
  const none: PackFile = { path: '', firstId: 0, count: 0 };
  const { firstId, count } = tables.packs.reduce((most, pack) => (pack.count > most.count ? pack : most), none);
  const others = new Uint32Array(tables.count - count);
  for (let index = 0; index < others.length; index++) others[index] = index < firstId ? index : index + count;
  return { main: sortedRange(tables, firstId, count), rest: sortIds(tables, others) };
}
