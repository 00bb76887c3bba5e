/*
 * Owns finding and decoding base64 runs that hold a keyword. Does not own what a keyword is for.
 */

import type { Chunk } from '../model/chunk.ts';

/** Longest run decoded, in bytes to either side of the anchor. */
const RUN = 8 * 1024;
/** A line break inside a run counts only after a line of at least this length (RFC 2045 and 7468 wrap at 64 or 76). */
const WRAPPED_LINE = 48;
/** Shorter runs are not decoded. */
const SHORTEST = 16;

const VALUE = valueTable();

/**
 * How `keyword` can look inside base64: at each of the three alignments the characters that it alone decides.
 * An all-lower-case keyword, which matches in any case, is given in its three usual spellings.
 * @returns anchors of at least 4 characters
 */
export function base64Anchors(keyword: string): string[] {
  const anchors = new Set<string>();
  for (const spelling of spellings(keyword)) {
    for (let before = 0; before < 3; before++) {
      const encoded = Buffer.from(`${'\0'.repeat(before)}${spelling}`)
        .toString('base64')
        .replace(/=+$/, '');
      const fixed = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + spelling.length) * 8) / 6));
      if (fixed.length >= 4 && fixed !== fixed.toLowerCase()) anchors.add(fixed);
    }
  }
  return [...anchors];
}

/** A base64 run, looked at. */
export interface DecodedRun {
  /** Null when it is too short or does not decode to text. */
  readonly chunk: Chunk | null;
  /** Offset after the run: what stands before it need not be looked at again. */
  readonly end: number;
}

/**
 * The base64 run around an anchor, decoded.
 * @param at offset of the anchor in `chunk`, from 0
 */
export function decodeBase64Run(chunk: Chunk, at: number): DecodedRun {
  const run = collectRun(chunk.bytes, at);
  if (run.length < SHORTEST) return { chunk: null, end: run.end };
  // What stands before may be of the alphabet without being of the run, as the `/` of a path.
  for (let skip = 0; skip < 4; skip++) {
    const bytes = decode(run.values.subarray(skip));
    if (!isMostlyText(bytes)) continue;
    const locate = (offset: number) => chunk.locate(run.offsets[skip + Math.floor((offset * 4) / 3)] ?? run.end);
    const last = (offset: number) => run.offsets[skip + Math.ceil((offset * 4) / 3) - 1] ?? run.end - 1;
    const locateEnd = (offset: number) => chunk.locateEnd?.(last(offset) + 1) ?? chunk.locate(last(offset)) + 1;
    const step: Chunk['decoded'] = [...chunk.decoded, 'base64'];
    const decoded: Chunk = { bytes, from: 0, to: bytes.length, locate, locateEnd, decoded: step };
    return { chunk: decoded, end: run.end };
  }
  return { chunk: null, end: run.end };
}

interface Run {
  readonly values: Uint8Array;
  readonly offsets: Uint32Array;
  readonly length: number;
  /** Offset after the run. */
  readonly end: number;
}

function collectRun(bytes: Uint8Array, at: number): Run {
  const start = runStart(bytes, at);
  const values = new Uint8Array(2 * RUN);
  const offsets = new Uint32Array(2 * RUN);
  let length = 0;
  let lineLength = 0;
  let position = start;
  while (position < bytes.length && length < values.length) {
    const value = VALUE[bytes[position] as number] as number;
    if (value === 255) {
      const next = lineLength >= WRAPPED_LINE ? afterBreak(bytes, position) : position;
      if (next === position) break;
      position = next;
      lineLength = 0;
      continue;
    }
    values[length] = value;
    offsets[length] = position;
    length++;
    lineLength++;
    position++;
  }
  return { values: values.subarray(0, length), offsets: offsets.subarray(0, length), length, end: position };
}

/** Walks left to where the run starts, over line breaks between full lines. */
function runStart(bytes: Uint8Array, at: number): number {
  const limit = Math.max(0, at - RUN);
  let start = at;
  while (start > limit) {
    if (VALUE[bytes[start - 1] as number] !== 255) {
      start--;
      continue;
    }
    const before = beforeBreak(bytes, start);
    if (before === start || !endsFullLine(bytes, before)) break;
    start = before;
  }
  return start;
}

function endsFullLine(bytes: Uint8Array, end: number): boolean {
  for (let at = end - WRAPPED_LINE; at < end; at++) if (at < 0 || VALUE[bytes[at] as number] === 255) return false;
  return true;
}

/** Index after a line break and indentation at `at`; `at` itself when there is none. */
function afterBreak(bytes: Uint8Array, at: number): number {
  let next = at;
  if (bytes[next] === 0x0d) next++;
  if (bytes[next] !== 0x0a) return at;
  next++;
  while (bytes[next] === 0x20 || bytes[next] === 0x09) next++;
  return VALUE[bytes[next] ?? 0] === 255 ? at : next;
}

/** Index of the line break before indentation that ends at `at`; `at` itself when there is none. */
function beforeBreak(bytes: Uint8Array, at: number): number {
  let previous = at;
  while (bytes[previous - 1] === 0x20 || bytes[previous - 1] === 0x09) previous--;
  if (bytes[previous - 1] !== 0x0a) return at;
  previous--;
  return bytes[previous - 1] === 0x0d ? previous - 1 : previous;
}

function decode(values: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.floor((values.length * 3) / 4));
  for (let i = 0; i < bytes.length; i++) bytes[i] = decodedByte(values, i);
  return bytes;
}

function decodedByte(values: Uint8Array, index: number): number {
  const first = Math.floor((index * 4) / 3);
  const left = values[first] as number;
  const right = values[first + 1] ?? 0;
  if (index % 3 === 0) return ((left << 2) | (right >> 4)) & 0xff;
  if (index % 3 === 1) return ((left << 4) | (right >> 2)) & 0xff;
  return ((left << 6) | right) & 0xff;
}

function isMostlyText(bytes: Uint8Array): boolean {
  let text = 0;
  for (const byte of bytes)
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09) text++;
  return text >= bytes.length * 0.85;
}

function spellings(keyword: string): string[] {
  if (keyword !== keyword.toLowerCase()) return [keyword];
  return [keyword, keyword.toUpperCase(), keyword.charAt(0).toUpperCase() + keyword.slice(1)];
}

/** Value of each byte in base64 (RFC 4648, both alphabets); 255 for all others. */
function valueTable(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < 64; value++) table[alphabet.charCodeAt(value)] = value;
  table[0x2d] = 62;
  table[0x5f] = 63;
  return table;
}
