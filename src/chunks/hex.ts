/*
 * Owns finding and decoding runs of hex digits that hold a keyword.
 */

import { Buffer } from 'node:buffer';
import type { Chunk } from '../model/chunk.ts';
import type { DecodedRun } from './base64.ts';
import { isMostlyText } from './decoded-text.ts';

/** Longest run decoded, in bytes to either side of the anchor. */
const SIDE = 8 * 1024;
/** Shorter runs are not decoded: digits. */
export const SHORTEST_HEX = 40;

/** How `keyword` looks in hex: all lower case, which the search finds in any. */
export function hexAnchor(keyword: string): string {
  return Buffer.from(keyword, 'latin1').toString('hex');
}

/**
 * The run of hex digits around an anchor, decoded. The anchor tells where bytes begin.
 * @param at offset of the anchor in `chunk`, from 0
 */
export function decodeHexRun(chunk: Chunk, at: number): DecodedRun {
  const { bytes } = chunk;
  let start = at;
  while (start >= 2 && at - start < SIDE && isHex(bytes, start - 1) && isHex(bytes, start - 2)) start -= 2;
  let end = at;
  while (end - at < SIDE && isHex(bytes, end) && isHex(bytes, end + 1)) end += 2;
  const decoded = Buffer.from(
    Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1'),
    'hex',
  );
  if (end - start < SHORTEST_HEX || !isMostlyText(decoded, 0, 1)) return { chunk: null, end };
  const locate = (offset: number) => chunk.locate(start + 2 * offset);
  const locateEnd = (offset: number) =>
    chunk.locateEnd?.(start + 2 * offset) ?? chunk.locate(start + 2 * offset - 1) + 1;
  const step: Chunk['decoded'] = [...chunk.decoded, 'hex'];
  return { chunk: { bytes: decoded, from: 0, to: decoded.length, locate, locateEnd, decoded: step }, end };
}

function isHex(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
