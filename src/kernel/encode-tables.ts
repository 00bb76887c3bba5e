/*
 * Owns the tables of the WebAssembly kernel as bytes; assembly/keywords.ts reads them.
 */

import type { KernelKeyword } from './keyword.ts';
import { BYTE_KINDS } from './shape.ts';

/**
 * Offsets of the parts: a byte for each hash that tells whether it is one of an anchor, the first anchor of each hash,
 * kinds of bytes, keywords; behind them anchors and the keywords' text.
 */
const HASHES = 32768;
const FIRST = HASHES;
const KINDS = FIRST + HASHES * 2;
const KEYWORDS = KINDS + 256;
/** Bytes of the record of one keyword, and of one anchor. */
const KEYWORD = 32;
const ANCHOR = 8;
/** Anchors are looked for in the first bytes of a keyword: the kernel reads so far behind what it searches. */
const DEEPEST = 12;

/** Encoded tables. */
export interface KernelTables {
  readonly bytes: Uint8Array;
  readonly keywordCount: number;
  /** Length of the longest keyword. */
  readonly longest: number;
  /** Largest distance of an anchor from its keyword's start. */
  readonly deepest: number;
}

/**
 * Encodes `keywords` (ASCII, at least 4 characters); their numbers are their places in the list.
 * @param address where the bytes will stand in the kernel's memory
 */
export function encodeTables(keywords: readonly KernelKeyword[], address: number): KernelTables {
  const texts = keywords.map(({ text }) => new TextEncoder().encode(text));
  const anchorStart = KEYWORDS + keywords.length * KEYWORD;
  const textStart = anchorStart + texts.length * 2 * ANCHOR;
  const bytes = new Uint8Array(textStart + texts.reduce((sum, text) => sum + text.length, 0) + 8);
  const view = new DataView(bytes.buffer);
  bytes.set(BYTE_KINDS, KINDS);
  let textAt = textStart;
  let deepest = 0;
  for (const [id, keyword] of keywords.entries()) {
    const text = texts[id] as Uint8Array;
    bytes.set(text, textAt);
    writeKeyword(view, KEYWORDS + id * KEYWORD, keyword, { address: address + textAt, length: text.length });
    const depth = rarestPair(text);
    for (const side of [0, 1]) writeAnchor(view, { text, id, depth: depth + side, number: 2 * id + side, anchorStart });
    deepest = Math.max(deepest, depth + 1);
    textAt += text.length;
  }
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  return { bytes, keywordCount: keywords.length, longest, deepest };
}

function writeKeyword(
  view: DataView,
  at: number,
  { text, reach, shape }: KernelKeyword,
  bytes: { readonly address: number; readonly length: number },
): void {
  view.setUint32(at, bytes.address, true);
  view.setUint16(at + 4, bytes.length, true);
  view.setUint16(at + 6, text === text.toLowerCase() ? 1 : 0, true);
  view.setUint16(at + 10, shape?.run ?? 0, true);
  view.setUint32(at + 12, shape?.classes ?? 0, true);
  view.setUint32(at + 16, reach.before, true);
  view.setUint32(at + 20, reach.after, true);
  view.setUint32(at + 24, shape?.before ?? 0, true);
  view.setUint32(at + 28, shape?.after ?? 0, true);
}

/** Puts an anchor in front of the chain of its hash. Numbers in chains are one higher, 0 ends them. */
function writeAnchor(
  view: DataView,
  anchor: { text: Uint8Array; id: number; depth: number; number: number; anchorStart: number },
): void {
  const { text, id, depth, number, anchorStart } = anchor;
  const hash = hashOfThree(text, depth);
  const at = anchorStart + number * ANCHOR;
  view.setUint16(at, id, true);
  view.setUint16(at + 2, depth, true);
  view.setUint16(at + 4, view.getUint16(FIRST + hash * 2, true), true);
  view.setUint16(FIRST + hash * 2, number + 1, true);
  view.setUint8(hash, 1);
}

/** A 15-bit hash of three bytes, letters in any case hash alike. Knuth's multiplicative hash (TAOCP 6.4). */
function hashOfThree(bytes: Uint8Array, at: number): number {
  const three = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return Math.imul((three | 0x202020) << 8, 0x9e3779b1) >>> 17;
}

/**
 * Where the four bytes begin whose two anchors are least likely in text: each false anchor costs a look at a chain. Letters
 * by their frequency in English (Norvig, 2012), per mille; digits and signs are rarer in words.
 */
function rarestPair(text: Uint8Array): number {
  let best = 0;
  let rarest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 4 <= text.length && at < DEEPEST; at++) {
    const weights = [...text.subarray(at, at + 4)].map(weightOf);
    const [a = 1, b = 1, c = 1, d = 1] = weights;
    const weight = a * b * c + b * c * d;
    if (weight >= rarest) continue;
    rarest = weight;
    best = at;
  }
  return best;
}

const LETTERS: Readonly<Record<string, number>> = {
  ...{ e: 125, t: 93, a: 80, o: 76, i: 76, n: 72, s: 65, r: 63, h: 51, l: 41, d: 38, c: 33, u: 27 },
  ...{ m: 25, f: 24, p: 21, g: 19, w: 17, y: 17, b: 15, v: 11, k: 5, x: 2, j: 2, q: 1, z: 1 },
};

function weightOf(byte: number): number {
  return LETTERS[String.fromCharCode(byte).toLowerCase()] ?? 8;
}
