/*
 * Owns reading the stored bytes of objects, in few and large reads. Does not own what the bytes mean.
 */

import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import type { ReadPlan, StoreTables } from '../../model/object-store.ts';
import { OpenPacks } from './open-packs.ts';
import { detailOf } from './pack-error.ts';
import { readUpTo, withRegularFile } from './regular-file.ts';

/**
 * Bytes between two objects that are read too, rather than starting over behind them. With 4096 a third more is read,
 * in hardly fewer pieces.
 */
const LARGEST_GAP = 1024;
/** Most objects taken at once: 13 bits of a sort key. */
const MOST_OBJECTS = 2 ** 13;
/** Objects sorted together lie less than this many bytes from the first of them, so that a sort key fits into 53 bits. */
const WIDEST = 2 ** 39;

/** Reads the objects of a plan. Each thread has its own. */
export class StoreReader {
  readonly #tables: StoreTables;
  readonly #plan: ReadPlan;
  readonly #packs: OpenPacks;
  readonly #keys = new Float64Array(MOST_OBJECTS);
  #room: Uint8Array = new Uint8Array();
  #spans: Uint32Array = new Uint32Array();
  /** Position in the plan of the first object of this read. */
  #from = 0;
  /** Bytes of `#room` that are taken, and how many more may be spent on gaps. */
  #used = 0;
  #slack = 0;

  constructor(tables: StoreTables, plan: ReadPlan) {
    this.#tables = tables;
    this.#plan = plan;
    this.#packs = new OpenPacks(tables.packs);
  }

  /**
   * Reads `plan.order[from]` and those after it, below `to`, into `room`, as many as fit. Returns how many that are: at least
   * one when `from < to` and `spans` has room for one. Object `from + i` is then at `spans[2 * i]` of `room` and has
   * `spans[2 * i + 1]` bytes: as stored in the pack, or the whole loose file. A length of 0 stands for an object that has
   * vanished, cannot be read, or is larger than `room`.
   */
  read(from: number, to: number, room: Uint8Array, spans: Uint32Array): number {
    this.#room = room;
    this.#spans = spans;
    this.#from = from;
    this.#used = 0;
    const end = this.#choose(from, Math.min(to, from + (spans.length >>> 1), from + MOST_OBJECTS));
    spans.fill(0, 0, 2 * (end - from));
    for (let at = from; at < end; ) at = this.#readBatch(at, end);
    return end - from;
  }

  /** Closes the packs. */
  close(): void {
    this.#packs.close();
  }

  /** Returns where the objects end that fit into the room, with an eighth of it left for gaps. */
  #choose(from: number, to: number): number {
    const size = this.#room.length;
    const enough = size - (size >>> 3);
    let needed = 0;
    let at = from;
    for (; at < to; at++) {
      const stored = this.#storedOf(at);
      if (stored > size) continue;
      if (needed > 0 && needed + stored > enough) break;
      needed += stored;
    }
    this.#slack = size - needed;
    return at;
  }

  #storedOf(at: number): number {
    return this.#tables.stored[this.#plan.order[at] ?? 0] ?? 0;
  }

  /** Reads one loose object, or those of one pack that follow each other in the plan. Returns where the next batch starts. */
  #readBatch(from: number, to: number): number {
    const first = this.#plan.order[from] ?? 0;
    if (first >= this.#tables.packedCount) {
      this.#readLoose(from, first);
      return from + 1;
    }
    const pack = packOf(this.#tables, first);
    const { firstId, count } = this.#tables.packs[pack] ?? { firstId: 0, count: 0 };
    let keys = 0;
    let at = from;
    for (; at < to; at++) {
      const id = this.#plan.order[at] ?? 0;
      const distance = this.#offsetOf(at) - this.#offsetOf(from);
      if (id < firstId || id >= firstId + count || Math.abs(distance) >= WIDEST) break;
      if (this.#storedOf(at) > this.#room.length) continue;
      this.#keys[keys++] = (distance + WIDEST) * MOST_OBJECTS + (at - this.#from);
    }
    this.#readSorted(pack, this.#keys.subarray(0, keys).sort());
    return at;
  }

  #offsetOf(at: number): number {
    return this.#tables.offset[this.#plan.order[at] ?? 0] ?? 0;
  }

  /** Reads the objects with these keys, in runs of neighbours. */
  #readSorted(pack: number, keys: Float64Array): void {
    let first = 0;
    let end = 0;
    for (let next = 0; next < keys.length; next++) {
      const at = this.#positionOf(keys, next);
      const gap = this.#offsetOf(at) - end;
      if (next > first && (gap < 0 || gap > Math.min(LARGEST_GAP, this.#slack))) {
        this.#readRun(pack, keys.subarray(first, next), end);
        first = next;
      } else if (next > first) this.#slack -= gap;
      end = this.#offsetOf(at) + this.#storedOf(at);
    }
    if (keys.length > 0) this.#readRun(pack, keys.subarray(first), end);
  }

  #positionOf(keys: Float64Array, index: number): number {
    return this.#from + ((keys[index] ?? 0) % MOST_OBJECTS);
  }

  /** Reads from the first object up to `end`, and says where in the room each object has come to lie. */
  #readRun(pack: number, keys: Float64Array, end: number): void {
    const start = this.#offsetOf(this.#positionOf(keys, 0));
    const run = this.#room.subarray(this.#used, this.#used + end - start);
    const read = this.#readPack(pack, run, start);
    for (let index = 0; index < keys.length; index++) {
      const at = this.#positionOf(keys, index);
      const length = this.#storedOf(at);
      const inRun = this.#offsetOf(at) - start;
      if (inRun + length <= read) this.#setSpan(at, this.#used + inRun, length);
    }
    this.#used += run.length;
  }

  #setSpan(at: number, start: number, length: number): void {
    this.#spans[2 * (at - this.#from)] = start;
    this.#spans[2 * (at - this.#from) + 1] = length;
  }

  #readPack(pack: number, run: Uint8Array, position: number): number {
    try {
      return readUpTo(this.#packs.fdOf(pack), run, position);
    } catch (error) {
      detailOf(error);
      return 0;
    }
  }

  /** A file that has another length than when the store was opened is not trusted to be the same. */
  #readLoose(at: number, id: number): void {
    const length = this.#storedOf(at);
    if (length > this.#room.length) return;
    const room = this.#room.subarray(this.#used, this.#used + length);
    try {
      const isWhole = withRegularFile(
        this.#loosePath(id),
        ({ fd, size }) => size === length && readUpTo(fd, room, 0) === length,
      );
      if (isWhole) this.#setSpan(at, this.#used, length);
    } catch (error) {
      detailOf(error);
    }
    this.#used += length;
  }

  #loosePath(id: number): string {
    const { oids, hashBytes, looseFolders, offset } = this.#tables;
    const oid = Buffer.from(oids.buffer, oids.byteOffset + id * hashBytes, hashBytes).toString('hex');
    return join(looseFolders[offset[id] ?? 0] ?? '', oid.slice(0, 2), oid.slice(2));
  }
}

/** Number of the pack that holds object `id`: the last one that begins at or before it. */
function packOf({ packs }: StoreTables, id: number): number {
  let low = 0;
  for (let high = packs.length; high - low > 1; ) {
    const middle = (low + high) >>> 1;
    if ((packs[middle]?.firstId ?? 0) <= id) low = middle;
    else high = middle;
  }
  return low;
}
