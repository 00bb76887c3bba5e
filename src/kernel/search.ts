/*
 * Owns finding keywords in bytes. Does not know rules, and does not decide anything.
 */

import type { Hits } from '../model/chunk.ts';
import { ANCHOR, hashOfFour, type Keyword, type KeywordTable } from './keywords.ts';

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
 * Hits come in ascending order of offset (from 0, in `bytes`); `hits` is emptied first.
 */
export function search(table: KeywordTable, bytes: Uint8Array, from: number, to: number, hits: HitBuffer): void {
  const { shift, startBits } = table;
  hits.count = 0;
  const end = Math.min(to + 2, bytes.length - 1);
  let at = from + ANCHOR - 2;
  while (at < end) {
    const jump = shift[(bytes[at] as number) | ((bytes[at + 1] as number) << 8)] as number;
    if (jump !== 0) {
      at += jump;
      continue;
    }
    const start = at - 2;
    const hash = hashOfFour(bytes, start);
    if (((startBits[hash >> 3] as number) & (1 << (hash & 7))) !== 0) verify(table, hash, bytes, start, hits);
    at++;
  }
}

function verify(table: KeywordTable, hash: number, bytes: Uint8Array, start: number, hits: HitBuffer): void {
  for (const keyword of table.byStart.get(hash) ?? []) {
    if (startsWith(bytes, start, keyword)) hits.add(keyword.id, start);
  }
}

function startsWith(bytes: Uint8Array, start: number, keyword: Keyword): boolean {
  const { bytes: wanted, anyCase } = keyword;
  for (let i = 0; i < wanted.length; i++) {
    let byte = bytes[start + i] ?? 0;
    if (anyCase && byte >= 0x41 && byte <= 0x5a) byte += 0x20;
    if (byte !== wanted[i]) return false;
  }
  return true;
}
