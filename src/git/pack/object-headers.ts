/*
 * Owns the headers of packed objects: their type and what they are deltas of (git's Documentation/gitformat-pack.txt,
 * "Object types", "Size encoding" and "Deltified representation"). Does not own their content.
 */

import { Buffer } from 'node:buffer';
import { closeSync } from 'node:fs';
import type { PackFile, StoreTables } from '../../model/object-store.ts';
import type { ObjectIndex } from './object-index.ts';
import { OffsetLookup } from './offset-lookup.ts';
import { type OffsetOrder, offsetOrder } from './offset-order.ts';
import { detailOf } from './pack-error.ts';
import { openRegularFile, readUpTo } from './regular-file.ts';

/**
 * All packed objects in the order in which they are in their packs, pack by pack. An object has a place in this order
 * beside its number: what belongs together is close together here, while numbers are as random as object ids.
 */
export interface ObjectHeaders {
  /** Object number, by place. */
  readonly ids: Uint32Array;
  /** By place. As packs number them: 1 … 4 as OBJECT_TYPES, OFS_DELTA, REF_DELTA; 0 when it could not be read. */
  readonly type: Uint8Array;
  /** By place: the place of the object this one is a delta of, NO_BASE, or BROKEN. */
  readonly base: Int32Array;
}

/** `base` of an object that is whole. */
export const NO_BASE = -1;
/** `base` of an object whose header is not sound, or names a base that is not in the pack. */
export const BROKEN = -2;

const OFS_DELTA = 6;
const REF_DELTA = 7;
const LAST_WHOLE = 4;
/** Bytes read at once. */
const WINDOW = 4 * 1024 * 1024;
/** Longest header: 10 bytes of type and size, an object id or 9 bytes of offset. */
const LONGEST_HEADER = 64;
/** Sizes and offsets of 64 bits, seven in a byte. Longer ones git does not read either (packfile.c, "bad object header"). */
const LONGEST_NUMBER = 10;

/**
 * Reads all headers, pack by pack, in one sweep each. What cannot be read is BROKEN.
 * @param orders of each pack (OpenedStore.orders); made here when there are none
 */
export function readHeaders(
  tables: StoreTables,
  index: ObjectIndex,
  orders: readonly OffsetOrder[] = [],
): ObjectHeaders {
  const headers: ObjectHeaders = {
    ids: new Uint32Array(tables.packedCount),
    type: new Uint8Array(tables.packedCount),
    base: new Int32Array(tables.packedCount).fill(BROKEN),
  };
  const window = Buffer.alloc(Math.min(WINDOW, largestPack(tables) * LONGEST_HEADER + LONGEST_HEADER));
  for (const [number, pack] of tables.packs.entries()) {
    const offsets = tables.offset.subarray(pack.firstId, pack.firstId + pack.count);
    new PackSweep({ tables, index, pack, window, order: orders[number] ?? offsetOrder(offsets) }).into(headers);
  }
  return headers;
}

function largestPack({ packs }: StoreTables): number {
  return packs.reduce((most, { count }) => Math.max(most, count), 0);
}

/** One pack, from its first object to its last. */
class PackSweep {
  readonly #tables: StoreTables;
  readonly #index: ObjectIndex;
  readonly #pack: PackFile;
  readonly #order: Uint32Array;
  readonly #starts: Float64Array;
  /** Where the last object ends. */
  readonly #packEnd: number;
  readonly #lookup: OffsetLookup;
  readonly #window: Buffer;
  /** Where the header being read goes on, and where it must have ended, in the window. */
  #at = 0;
  #end = 0;

  constructor(of: { tables: StoreTables; index: ObjectIndex; pack: PackFile; window: Buffer; order: OffsetOrder }) {
    const { tables, pack } = of;
    const { order, starts } = of.order;
    this.#tables = tables;
    this.#index = of.index;
    this.#pack = pack;
    this.#order = order;
    this.#starts = starts;
    this.#packEnd = (starts.at(-1) ?? 0) + (tables.stored[pack.firstId + (order.at(-1) ?? 0)] ?? 0);
    this.#lookup = new OffsetLookup(this.#starts);
    this.#window = of.window;
  }

  into(headers: ObjectHeaders): void {
    const { firstId, count, path } = this.#pack;
    for (let rank = 0; rank < count; rank++) headers.ids[firstId + rank] = firstId + (this.#order[rank] ?? 0);
    try {
      const { fd } = openRegularFile(path);
      try {
        for (let rank = 0; rank < this.#starts.length; ) rank = this.#readWindow(fd, rank, headers);
      } finally {
        closeSync(fd);
      }
    } catch (error) {
      // The pack is gone or cannot be read: what was not reached stays BROKEN, and git is asked for it.
      detailOf(error);
    }
  }

  /** Reads the headers from that of object `rank` on that are whole in one window. Returns the rank of the next object. */
  #readWindow(fd: number, rank: number, headers: ObjectHeaders): number {
    const windowStart = this.#starts[rank] ?? 0;
    const filled = readUpTo(fd, this.#window, windowStart);
    const last = windowStart + this.#window.length - LONGEST_HEADER;
    let next = rank;
    for (; next < this.#starts.length; next++) {
      const start = this.#starts[next] ?? 0;
      if (start > last) break;
      this.#at = start - windowStart;
      this.#end = Math.min(filled, (this.#starts[next + 1] ?? this.#packEnd) - windowStart);
      this.#readHeader(this.#pack.firstId + next, start, headers);
    }
    return next;
  }

  #readHeader(place: number, start: number, { type, base }: ObjectHeaders): void {
    const own = this.#typeAndSize();
    type[place] = own;
    if (own === OFS_DELTA) base[place] = this.#offsetBase(start);
    else if (own === REF_DELTA) base[place] = this.#namedBase();
    else base[place] = own >= 1 && own <= LAST_WHOLE ? NO_BASE : BROKEN;
  }

  /** The first byte: a bit "more follows", three of type, four of size. The rest of the size is not needed. */
  #typeAndSize(): number {
    if (this.#at >= this.#end) return 0;
    const limit = Math.min(this.#end, this.#at + LONGEST_NUMBER);
    const type = ((this.#window[this.#at] ?? 0) >> 4) & 7;
    while (this.#at < limit) if ((this.#window[this.#at++] ?? 0) < 0x80) return type;
    return 0;
  }

  /** "offset encoding": seven bits a byte, the highest first, and one is added to all but the last. */
  #offsetBase(start: number): number {
    const limit = Math.min(this.#end, this.#at + LONGEST_NUMBER);
    let distance = -1;
    while (this.#at < limit) {
      const byte = this.#window[this.#at++] ?? 0;
      distance = (distance + 1) * 128 + (byte & 0x7f);
      if (byte < 0x80) return this.#objectAt(start - distance, start);
    }
    return BROKEN;
  }

  /** A distance of 0 is the object itself; git calls that "delta base offset is out of bound". */
  #objectAt(offset: number, start: number): number {
    const rank = offset < start ? this.#lookup.find(offset) : -1;
    return rank < 0 ? BROKEN : this.#pack.firstId + rank;
  }

  #namedBase(): number {
    const { firstId, count } = this.#pack;
    if (this.#at + this.#tables.hashBytes > this.#end) return BROKEN;
    const found = this.#index.find(this.#window, this.#at, firstId);
    if (found < 0 || found >= firstId + count) return BROKEN;
    return firstId + this.#lookup.find(this.#tables.offset[found] ?? 0);
  }
}
