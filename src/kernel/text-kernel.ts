/*
 * Owns searching text with the WebAssembly kernel: the same hits as `search` and `hasShape` in JavaScript, at twice the
 * speed and more. Does not own delta families (family-kernel.ts).
 */

import type { ByteWork, Run } from '../model/byte-work.ts';
import { encodeTables } from './encode-tables.ts';
import { instantiateKernel, type KernelExports, type KernelHost } from './kernel-exports.ts';
import type { KernelKeyword } from './keyword.ts';
import type { HitBuffer } from './search.ts';

/** Longest text that is not in the kernel's memory already: a window (chunks/window-buffer.ts). */
const LONGEST_TEXT = 1024 * 1024;
/** Bytes behind a text that the kernel may read. */
const SLACK = 64;
/** Room for this many hits of one search; when there are more it is cut in two. */
const MOST_HITS = 65536;
const HIT_SIZE = 8;
/** Flag of a hit where something was found (assembly/keywords.ts). */
const HOT = 1;
/** Flag of a hit that is new, or has something new around it. */
export const NEW = 2;
/** Memory grows by pages of this size (WebAssembly core specification, 4.2.8). */
const PAGE = 65536;

/** A kernel with tables, and room for one text at a time. */
export class TextKernel implements ByteWork {
  readonly exports: KernelExports;
  /** First byte behind tables, hits and room for text. */
  readonly end: number;
  readonly #hits: number;
  readonly #room: number;
  #bytes: Uint8Array = new Uint8Array(0);

  /** @param host answers for delta families; a kernel that only searches text needs none */
  constructor(keywords: readonly KernelKeyword[], host: KernelHost = SILENT) {
    this.exports = instantiateKernel(host);
    const start = align(this.exports.heapStart());
    const tables = encodeTables(keywords, start);
    this.#hits = align(start + tables.bytes.length);
    this.#room = this.#hits + MOST_HITS * HIT_SIZE;
    this.end = align(this.#room + LONGEST_TEXT + SLACK);
    this.reserve(this.end);
    this.bytes.set(tables.bytes, start);
    this.exports.useTables(start, tables.keywordCount, tables.longest, tables.deepest);
  }

  /** The kernel's memory as it is now; growing makes earlier views useless. */
  get bytes(): Uint8Array {
    if (this.#bytes.buffer !== this.exports.memory.buffer) this.#bytes = new Uint8Array(this.exports.memory.buffer);
    return this.#bytes;
  }

  /** Makes memory at least `size` bytes long. */
  reserve(size: number): void {
    const missing = size - this.exports.memory.buffer.byteLength;
    if (missing > 0) this.exports.memory.grow(Math.ceil(missing / PAGE));
  }

  /**
   * Finds every keyword that starts in `text[from, to)` and has its shape. Hits come in ascending order of offset;
   * `hits` is emptied first. Text that stands in the kernel's memory is not copied.
   */
  search(text: Uint8Array, from: number, to: number, hits: HitBuffer): void {
    hits.count = 0;
    this.#searchPart(this.#addressOf(text), text.length, from, to, hits);
  }

  count(text: Uint8Array, byte: number, from: number, to: number): number {
    const at = this.#addressOf(text.subarray(from, to));
    return this.exports.countByte(at, at + Math.max(0, to - from), byte);
  }

  /** @param shortest at least 32: the room for hits holds all runs of the longest text */
  runs(text: Uint8Array, shortest: number): Run[] {
    const end = this.#hits + MOST_HITS * HIT_SIZE;
    const count = this.exports.findRuns(this.#addressOf(text), text.length, shortest, this.#hits, end);
    if (count === -1) throw new RangeError(`runs of ${shortest} characters are too short to be looked for`);
    const view = new DataView(this.exports.memory.buffer, this.#hits, count * HIT_SIZE);
    return Array.from({ length: count }, (_, run) => {
      return { start: view.getUint32(run * HIT_SIZE, true), length: view.getUint32(run * HIT_SIZE + 4, true) };
    });
  }

  #searchPart(at: number, length: number, from: number, to: number, hits: HitBuffer): void {
    const end = this.#hits + MOST_HITS * HIT_SIZE;
    const count = this.exports.searchShaped(at, length, from, to, this.#hits, end);
    if (count === -1) {
      const middle = (from + to) >> 1;
      this.#searchPart(at, length, from, middle, hits);
      this.#searchPart(at, length, middle, to, hits);
      return;
    }
    if (count > 0) this.readHits(this.#hits, count, hits);
  }

  /** Appends the `count` hits at address `at` to `hits`; with `flag`, those that have it. */
  readHits(at: number, count: number, hits: HitBuffer, flag = 0): void {
    const view = new DataView(this.exports.memory.buffer, at, count * HIT_SIZE);
    for (let i = 0; i < count; i++) {
      if ((view.getUint16(i * HIT_SIZE + 6, true) & flag) === flag)
        hits.add(view.getUint16(i * HIT_SIZE + 4, true), view.getUint32(i * HIT_SIZE, true));
    }
  }

  /** Flags hits at address `at` as places where something was found. */
  flagHits(at: number, indexes: readonly number[]): void {
    if (indexes.length === 0) return;
    const view = new DataView(this.exports.memory.buffer);
    for (const index of indexes) view.setUint16(at + index * HIT_SIZE + 6, HOT, true);
  }

  #addressOf(text: Uint8Array): number {
    if (text.buffer === this.exports.memory.buffer) return text.byteOffset;
    if (text.length > LONGEST_TEXT) throw new RangeError(`text of ${text.length} bytes: more than a window`);
    this.bytes.set(text, this.#room);
    return this.#room;
  }
}

const SILENT: KernelHost = { inspect: () => undefined, takeLog: () => undefined };

/** The next multiple of 64. */
export function align(address: number): number {
  return (address + 63) & ~63;
}
