/*
 * Owns finding and decoding base64 runs that hold a keyword. Does not own what a keyword is for.
 */

import { Buffer } from 'node:buffer';
import type { Chunk } from '../model/chunk.ts';
import { type Base64Run, decode, runAround } from './base64-run.ts';
import { asText } from './decoded-text.ts';

/** Shorter runs are not decoded. */
const SHORTEST = 16;

/** How a keyword is written inside base64: in other cases as well, and how many bytes a character has. */
export interface AnchorForm {
  /** An all-lower-case keyword in its three usual spellings. */
  readonly anyCase?: boolean;
  /** In UTF-16LE, as PowerShell's `-EncodedCommand` takes it. */
  readonly wide?: boolean;
}

/**
 * How `keyword` can look inside base64 of either alphabet: at each of the three alignments the characters that it alone
 * decides.
 * @returns anchors of at least 4 characters
 */
export function base64Anchors(keyword: string, { anyCase = true, wide = false }: AnchorForm = {}): string[] {
  const anchors = new Set<string>();
  for (const spelling of anyCase ? spellings(keyword) : [keyword]) {
    const bytes = Buffer.from(spelling, wide ? 'utf16le' : 'latin1');
    for (let before = 0; before < 3; before++) {
      const encoded = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replace(/=+$/, '');
      const fixed = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
      if (fixed.length < 4 || fixed === fixed.toLowerCase()) continue;
      anchors.add(fixed).add(fixed.replaceAll('+', '-').replaceAll('/', '_'));
    }
  }
  return [...anchors];
}

/** A run of encoded characters, looked at. */
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
  return decodeRun(chunk, runAround(chunk.bytes, at));
}

/** `run`, which is one of `chunk`, decoded. */
export function decodeRun(chunk: Chunk, run: Base64Run): DecodedRun {
  if (run.length < SHORTEST) return { chunk: null, end: run.end };
  // What stands before may be of the alphabet without being of the run, as the `/` of a path.
  for (let skip = 0; skip < 4; skip++) {
    const text = asText(decodedChunk(chunk, run, skip));
    if (text !== null) return { chunk: text, end: run.end };
  }
  return { chunk: null, end: run.end };
}

function decodedChunk(chunk: Chunk, run: Base64Run, skip: number): Chunk {
  const bytes = decode(run.values.subarray(skip));
  const locate = (offset: number) => chunk.locate(run.offsets[skip + Math.floor((offset * 4) / 3)] ?? run.end);
  const last = (offset: number) => run.offsets[skip + Math.ceil((offset * 4) / 3) - 1] ?? run.end - 1;
  const locateEnd = (offset: number) => chunk.locateEnd?.(last(offset) + 1) ?? chunk.locate(last(offset)) + 1;
  return { bytes, from: 0, to: bytes.length, locate, locateEnd, decoded: [...chunk.decoded, 'base64'] };
}

function spellings(keyword: string): string[] {
  if (keyword !== keyword.toLowerCase()) return [keyword];
  return [keyword, keyword.toUpperCase(), keyword.charAt(0).toUpperCase() + keyword.slice(1)];
}
