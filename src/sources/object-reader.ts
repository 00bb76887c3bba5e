/*
 * Owns putting stored objects where the kernel reads them: from packs as they are, loose ones inflated. Does not own
 * which objects, or what they hold.
 */

import { inflateSync } from 'node:zlib';
import type { ObjectLookup } from '../git/pack/object-index.ts';
import { ObjectIndex } from '../git/pack/object-index.ts';
import { StoreReader } from '../git/pack/store-reader.ts';
import { OBJECT_TYPES, type ReadPlan, type StoreTables } from '../model/object-store.ts';
import { errnoOf } from '../util/errors.ts';

/** All that a thread needs to read objects; can be sent to other threads. */
export interface ObjectStore {
  readonly tables: StoreTables;
  readonly lookup: ObjectLookup;
  readonly plan: ReadPlan;
}

/** An inflated loose object begins with the number of its type, in four bytes. */
const TYPE_BYTES = 4;

/** Reads the objects of a plan, for one thread. */
export class ObjectReader {
  readonly index: ObjectIndex;
  readonly #store: ObjectStore;
  readonly #reader: StoreReader;

  constructor(store: ObjectStore) {
    this.#store = store;
    this.index = new ObjectIndex(store.tables, store.lookup);
    this.#reader = new StoreReader(store.tables, store.plan);
  }

  /** True when the object at `position` of the plan is loose. */
  isLoose(position: number): boolean {
    return (this.#store.plan.order[position] as number) >= this.#store.tables.packedCount;
  }

  /**
   * Reads objects from position `from` of the plan on, below `to`, into `room`. Returns how many; `spans` has start and
   * length of each, 0 for one that cannot be read this way.
   */
  read(from: number, to: number, room: Uint8Array, spans: Uint32Array): number {
    if (!this.isLoose(from)) return this.#reader.read(from, this.#endOfPacked(from, to), room, spans);
    let count = 0;
    let used = 0;
    while (from + count < to && 2 * count < spans.length) {
      const length = this.#readLoose(from + count, room.subarray(used));
      if (length === 'no-room' && count > 0) break;
      spans[2 * count] = used;
      spans[2 * count + 1] = length === 'no-room' ? 0 : length;
      used += spans[2 * count + 1] as number;
      count++;
    }
    return count;
  }

  close(): void {
    this.#reader.close();
  }

  /** Loose objects come after the packs. */
  #endOfPacked(from: number, to: number): number {
    if (!this.isLoose(to - 1)) return to;
    let end = from;
    while (end < to && !this.isLoose(end)) end++;
    return end;
  }

  /** Bytes written to `room`; 0 when the object cannot be read. */
  #readLoose(position: number, room: Uint8Array): number | 'no-room' {
    const { tables, plan } = this.#store;
    if ((tables.stored[plan.order[position] as number] as number) > room.length) return 'no-room';
    const span = new Uint32Array(2);
    this.#reader.read(position, position + 1, room, span);
    const [start = 0, length = 0] = span;
    if (length === 0) return 0;
    const object = inflated(room.subarray(start, start + length), room.length);
    if (object === null) return 'no-room';
    const header = /^(\w+) (\d+)\0/.exec(object.toString('latin1', 0, Math.min(object.length, 32)));
    const type = OBJECT_TYPES.findIndex((name) => name !== '' && name === header?.[1]);
    const content = object.subarray(header?.[0].length ?? 0);
    if (type === -1 || content.length !== Number(header?.[2])) return 0;
    if (content.length + TYPE_BYTES > room.length) return 'no-room';
    room[0] = type;
    room.fill(0, 1, TYPE_BYTES);
    room.set(content, TYPE_BYTES);
    return content.length + TYPE_BYTES;
  }
}

/** The whole object with its header; null when it is longer than `most` bytes, or damaged. */
function inflated(stored: Uint8Array, most: number): ReturnType<typeof inflateSync> | null {
  try {
    return inflateSync(stored, { maxOutputLength: most });
  } catch (error) {
    // Too large, or damaged: git is asked, and says what is wrong.
    if (errnoOf(error) !== null) return null;
    throw error;
  }
}
