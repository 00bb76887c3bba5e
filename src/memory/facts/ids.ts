/*
 * Owns object ids as bytes, one after another: copying one, and finding one.
 */

import { Buffer } from 'node:buffer';
import type { HashBytes } from '../id-set.ts';

/** Copies the id at `from[at]` to `ids[to]`. */
export function copyId(from: Uint8Array, at: number, ids: Uint8Array, to: number, hashBytes: HashBytes): void {
  // `set` takes longer for so few bytes, and so would an object for each.
  for (let byte = 0; byte < hashBytes; byte++) ids[to + byte] = from[at + byte] as number;
}

/** Ids at these rows. */
export function idsAt(from: Uint8Array, rows: Uint32Array, hashBytes: HashBytes): Uint8Array {
  const ids = Buffer.alloc(rows.length * hashBytes);
  for (let at = 0; at < rows.length; at++)
    copyId(from, (rows[at] as number) * hashBytes, ids, at * hashBytes, hashBytes);
  return ids;
}

/** An id to be looked up, in bytes and words of the same memory. It is made once and set for each look-up. */
export class IdKey {
  readonly words: Uint32Array;
  readonly #bytes: Buffer;

  constructor(hashBytes: HashBytes) {
    this.words = new Uint32Array(hashBytes / 4);
    this.#bytes = Buffer.from(this.words.buffer);
  }

  /** False when `oid` is no hex id of this length. */
  set(oid: string): boolean {
    const { length } = this.#bytes;
    return oid.length === 2 * length && this.#bytes.write(oid, 'hex') === length;
  }
}

/** Rows by id, as chains, made when it is first asked. */
export class IdIndex {
  readonly #ids: Uint8Array;
  readonly #wordsEach: number;
  #chains: Chains | null = null;

  /** @param ids is kept; of equal ones the first counts */
  constructor(ids: Uint8Array, hashBytes: HashBytes) {
    this.#ids = ids;
    this.#wordsEach = hashBytes / 4;
  }

  /** -1 when it is not there. */
  rowOf({ words: key }: IdKey): number {
    this.#chains ??= chainsOf(this.#ids, this.#wordsEach);
    const { words, first, next } = this.#chains;
    let row = first[hashAt(key, 0, this.#wordsEach) & (first.length - 1)] as number;
    while (row >= 0 && !isAt(words, row * this.#wordsEach, key)) row = next[row] as number;
    return row;
  }
}

interface Chains {
  /** Ids as words. */
  readonly words: Uint32Array;
  /** By the lower bits of the hash the first row, or -1. There are as many as a power of two. */
  readonly first: Int32Array;
  /** By row the next one in the chain, or -1. */
  readonly next: Int32Array;
}

/** Compares nothing, however many share a chain: whoever writes a pack index chooses its ids. */
function chainsOf(ids: Uint8Array, wordsEach: number): Chains {
  const words = new Uint32Array(ids.length / 4);
  new Uint8Array(words.buffer).set(ids);
  const next = new Int32Array(words.length / wordsEach);
  const first = new Int32Array(2 ** Math.ceil(Math.log2(next.length + 1))).fill(-1);
  for (let row = next.length - 1; row >= 0; row--) {
    const hash = hashAt(words, row * wordsEach, wordsEach) & (first.length - 1);
    next[row] = first[hash] as number;
    first[hash] = row;
  }
  return { words, first, next };
}

/** Chosen anew by each process: whoever makes ids does not know which share a chain. */
const SEED = Math.floor(Math.random() * 2 ** 32);

/** After FNV-1a (RFC 9923), with words in place of bytes. */
function hashAt(words: Uint32Array, at: number, count: number): number {
  let hash = SEED;
  for (let word = 0; word < count; word++) {
    hash = Math.imul(hash ^ (words[at + word] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isAt(words: Uint32Array, at: number, key: Uint32Array): boolean {
  for (let word = 0; word < key.length; word++) if (words[at + word] !== key[word]) return false;
  return true;
}
