/*
 * Owns finding keywords in bytes. Does not know rules, and does not decide anything.
 */

import type { Hits } from '../model/chunk.ts';
import { hashOfFour, type KeywordTable } from './keywords.ts';

/** Receives hits; grows as needed and is reused between searches. */
export class HitBuffer implements Hits {
  count = 0;
  keyword: Uint16Array = new Uint16Array(1024);
  offset: Uint32Array = new Uint32Array(1024);

  add(keyword: number, offset: number): void {
    if (this.count === this.keyword.length) this.#grow();
    this.keyword[this.count] = keyword;
    this.offset[this.count] = offset;
    this.count++;
  }

  #grow(): void {
    const keyword = new Uint16Array(this.keyword.length * 2);
    const offset = new Uint32Array(this.offset.length * 2);
    keyword.set(this.keyword);
    offset.set(this.offset);
    this.keyword = keyword;
    this.offset = offset;
  }
}

/**
 * Finds every keyword that starts in `bytes[from, to)`; it may end after `to`.
 * Hits come in ascending order of offset (from 0, in `bytes`), then of number; `hits` is emptied first.
 */
export function search(table: KeywordTable, bytes: Uint8Array, from: number, to: number, hits: HitBuffer): void {
  const { bits } = table;
  hits.count = 0;
  const end = Math.min(to, bytes.length - 3);
  let four = ((bytes[from] ?? 0) << 8) | ((bytes[from + 1] ?? 0) << 16) | ((bytes[from + 2] ?? 0) << 24);
  for (let at = from; at < end; at++) {
    four = (four >>> 8) | ((bytes[at + 3] as number) << 24);
    const hash = hashOfFour(four);
    if (((bits[hash >> 3] as number) & (1 << (hash & 7))) !== 0) verify(table, hash, bytes, at, hits);
  }
}

function verify(
  { hashes, keywords }: KeywordTable,
  hash: number,
  bytes: Uint8Array,
  at: number,
  hits: HitBuffer,
): void {
  for (let index = firstOf(hashes, hash); hashes[index] === hash; index++) {
    const keyword = keywords[index];
    if (keyword !== undefined && startsWith(bytes, at, keyword.text)) hits.add(keyword.id, at);
  }
}

function firstOf(hashes: Uint16Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Smart case: a text with a capital is compared as it is. */
function startsWith(bytes: Uint8Array, start: number, text: string): boolean {
  let differsInCase = false;
  for (let i = 0; i < text.length; i++) {
    const byte = bytes[start + i] ?? 0;
    const wanted = text.charCodeAt(i);
    if (byte === wanted) continue;
    if (byte < 0x41 || byte > 0x5a || byte + 0x20 !== wanted) return false;
    differsInCase = true;
  }
  return !differsInCase || text === text.toLowerCase();
}
