/*
 * Owns the tables of the WebAssembly kernel as bytes; assembly/keywords.ts reads them.
 */

import { NAME_BYTES } from './assigned.ts';
import { COMMON_TRIGRAMS } from './common-trigrams.ts';
import type { KernelKeyword } from './keyword.ts';
import { BYTE_KINDS } from './shape.ts';

/**
 * Offsets of the parts: a byte for each hash that tells whether it is one of an anchor, the first anchor of each hash, a bit
 * for each hash of the four bytes of two anchors; the same again for keywords that only matter near digits; kinds of bytes,
 * keywords; behind them anchors and the keywords' text.
 */
const HASHES = 32768;
const FIRST = HASHES;
const PAIRS = FIRST + HASHES * 2;
const SET = PAIRS + 32768;
const KINDS = 2 * SET;
const NAMES = KINDS + 256;
const KEYWORDS = NAMES + 256;
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

/** What was encoded last of a list: one kernel after another is made with the same rules, at the same address. */
const encoded = new WeakMap<readonly KernelKeyword[], { readonly address: number; readonly tables: KernelTables }>();

/**
 * The tables of `keywords` (ASCII, at least 4 characters); their numbers are their places in the list.
 * @param address where the bytes will stand in the kernel's memory
 */
export function encodeTables(keywords: readonly KernelKeyword[], address: number): KernelTables {
  const known = encoded.get(keywords);
  if (known?.address === address) return known.tables;
  const tables = tablesOf(keywords, address);
  encoded.set(keywords, { address, tables });
  return tables;
}

function tablesOf(keywords: readonly KernelKeyword[], address: number): KernelTables {
  const texts = bytesOf(keywords);
  const anchorStart = KEYWORDS + keywords.length * KEYWORD;
  const textStart = anchorStart + texts.length * 2 * ANCHOR;
  const bytes = new Uint8Array(textStart + texts.reduce((sum, text) => sum + text.length, 0) + 8);
  const view = new DataView(bytes.buffer);
  bytes.set(BYTE_KINDS, KINDS);
  bytes.set(NAME_BYTES, NAMES);
  let textAt = textStart;
  let deepest = 0;
  for (const [id, keyword] of keywords.entries()) {
    const text = texts[id] as Uint8Array;
    bytes.set(text, textAt);
    writeKeyword(view, KEYWORDS + id * KEYWORD, keyword, { address: address + textAt, length: text.length });
    const depth = rarestPair(text);
    const set = keyword.shape?.nearDigits ? SET : 0;
    for (const side of [0, 1])
      writeAnchor(view, { text, id, set, depth: depth + side, number: 2 * id + side, anchorStart });
    addPair(bytes, set, hashOfFour(text, depth));
    deepest = Math.max(deepest, depth + 1);
    textAt += text.length;
  }
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  return { bytes, keywordCount: keywords.length, longest, deepest };
}

/** Encoded in one go: calls of the encoder cost more than their bytes. */
function bytesOf(keywords: readonly KernelKeyword[]): Uint8Array[] {
  const all = new TextEncoder().encode(keywords.map(({ text }) => text).join(''));
  let end = 0;
  return keywords.map(({ text }) => {
    end += text.length;
    return all.subarray(end - text.length, end);
  });
}

function writeKeyword(
  view: DataView,
  at: number,
  { text, reach, shape, isPartOfName, needs = 0 }: KernelKeyword,
  bytes: { readonly address: number; readonly length: number },
): void {
  view.setUint32(at, bytes.address, true);
  view.setUint16(at + 4, bytes.length, true);
  view.setUint16(at + 6, text === text.toLowerCase() ? 1 : 0, true);
  view.setUint8(at + 8, isPartOfName ? 2 : Number(shape?.nearDigits ?? false));
  view.setUint8(at + 9, needs);
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
  anchor: { text: Uint8Array; id: number; set: number; depth: number; number: number; anchorStart: number },
): void {
  const { text, id, set, depth, number, anchorStart } = anchor;
  const hash = hashOfThree(text, depth);
  const at = anchorStart + number * ANCHOR;
  view.setUint16(at, id, true);
  view.setUint16(at + 2, depth, true);
  view.setUint16(at + 4, view.getUint16(set + FIRST + hash * 2, true), true);
  view.setUint16(set + FIRST + hash * 2, number + 1, true);
  view.setUint8(set + hash, 1);
}

function addPair(bytes: Uint8Array, set: number, hash: number): void {
  const at = set + PAIRS + (hash >> 3);
  bytes[at] = (bytes[at] ?? 0) | (1 << (hash & 7));
}

/** An 18-bit hash of four bytes, as `hashOfThree`. */
function hashOfFour(bytes: Uint8Array, at: number): number {
  return Math.imul(threeAt(bytes, at) | ((bytes[at + 3] ?? 0) << 24) | 0x20202020, 0x9e3779b1) >>> 14;
}

/** A 15-bit hash of three bytes, letters in any case hash alike. Knuth's multiplicative hash (TAOCP 6.4). */
function hashOfThree(bytes: Uint8Array, at: number): number {
  return Math.imul((threeAt(bytes, at) | 0x202020) << 8, 0x9e3779b1) >>> 17;
}

/** Little-endian; zeros stand behind the end. */
function threeAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}

/**
 * Where the four bytes begin whose two anchors are least common in text: each false anchor costs a look at a chain.
 */
function rarestPair(text: Uint8Array): number {
  let best = 0;
  let rarest = Number.POSITIVE_INFINITY;
  let next = weightAt(text, 0);
  for (let at = 0; at + 4 <= text.length && at < DEEPEST; at++) {
    const first = next;
    next = weightAt(text, at + 1);
    if (first + next >= rarest) continue;
    rarest = first + next;
    best = at;
  }
  return best;
}

/** By three lower-case characters how common they are: the n-th most common about 1 / n of the most common (Zipf). */
const weights = new Map<number, number>();

function weightAt(text: Uint8Array, at: number): number {
  if (weights.size === 0) {
    const common = new TextEncoder().encode(COMMON_TRIGRAMS);
    for (let three = 0; three < common.length; three += 3) weights.set(threeAt(common, three), 1 / (three + 60));
  }
  return weights.get(lowerThreeAt(text, at)) ?? 1 / (2 * COMMON_TRIGRAMS.length);
}

function lowerThreeAt(bytes: Uint8Array, at: number): number {
  return lower(bytes[at] ?? 0) | (lower(bytes[at + 1] ?? 0) << 8) | (lower(bytes[at + 2] ?? 0) << 16);
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
