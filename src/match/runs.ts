/*
 * Owns finding unnamed runs of base64 characters of one exact length: the other half of a pair.
 */

import { Buffer } from 'node:buffer';
import type { Chunk } from '../model/chunk.ts';
import type { Match } from '../model/match.ts';
import type { Companion, RuleDef } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import { latin1 } from './matcher.ts';
import { type Site, type TextView, type ViewsOf, writtenSpan } from './site.ts';

/** Bytes of text that filters see to either side of a run. */
const CONTEXT = 512;
/** Bytes to either side of a match in which runs are looked for in decoded text, too. */
const NEAR = 4 * 1024;
/** Longest region that is decoded at once. */
const LONGEST_REGION = 256 * 1024;

const IN_ALPHABET = alphabetTable();

/** What to look for, and the rule a hit becomes a match of. */
export interface RunQuery {
  readonly rule: RuleDef;
  readonly companion: Companion;
}

/** Runs anywhere in `chunk`, as written. */
export function runsInChunk(chunk: Chunk, query: RunQuery): Match[] {
  const matches: Match[] = [];
  findRuns(chunk.bytes, query.companion.length, (start) => {
    const end = start + query.companion.length;
    const from = Math.max(0, start - CONTEXT);
    const text = latin1(chunk.bytes, from, Math.min(chunk.bytes.length, end + CONTEXT));
    const match = toMatch(query, { chunk, from, written: text, view: asWritten(text) }, start - from);
    if (match !== null) matches.push(match);
  });
  return matches;
}

/**
 * Runs near the bytes `anchors` of `chunk` (ascending) that only show once the text is decoded. Regions that overlap are
 * looked through once.
 */
export function runsNearDecoded(chunk: Chunk, anchors: readonly number[], query: RunQuery, viewsOf: ViewsOf): Match[] {
  const matches: Match[] = [];
  for (const { from, to } of regionsAround(anchors, chunk.bytes.length)) {
    const written = latin1(chunk.bytes, from, to);
    for (const view of viewsOf(written)) {
      if (view.decoded.length === 0) continue;
      findRuns(Buffer.from(view.text, 'latin1'), query.companion.length, (start) => {
        const match = toMatch(query, { chunk, from, written, view }, start);
        if (match !== null) matches.push(match);
      });
    }
  }
  return matches;
}

function* regionsAround(anchors: readonly number[], length: number): Generator<{ from: number; to: number }> {
  let from = 0;
  let to = -1;
  for (const anchor of anchors) {
    if (to !== -1 && (anchor - NEAR > to || to - from > LONGEST_REGION)) {
      yield { from, to };
      to = -1;
    }
    if (to === -1) from = Math.max(0, anchor - NEAR);
    to = Math.min(length, anchor + NEAR);
  }
  if (to !== -1) yield { from, to };
}

/**
 * Calls `visit` with the start of every maximal run of exactly `length` base64 characters. Looks at one byte in
 * `length` where there are no runs.
 */
export function findRuns(bytes: Uint8Array, length: number, visit: (start: number) => void): void {
  let start = 0;
  while (start + length <= bytes.length) {
    const gap = lastGap(bytes, start, start + length);
    if (gap >= 0) {
      start = gap + 1;
      continue;
    }
    let end = start + length;
    while (end < bytes.length && IN_ALPHABET[bytes[end] as number] === 1) end++;
    if (end - start === length) visit(start);
    start = end + 1;
  }
}

/** Index of the last byte of `bytes[start, end)` outside the alphabet, or -1. */
function lastGap(bytes: Uint8Array, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) if (IN_ALPHABET[bytes[at] as number] === 0) return at;
  return -1;
}

function toMatch({ rule, companion }: RunQuery, site: Site, start: number): Match | null {
  const { text } = site.view;
  const end = start + companion.length;
  const value = text.slice(start, end);
  if (companion.shape !== undefined && !companion.shape.test(value)) return null;
  return {
    rule,
    ...writtenSpan(site, start, end),
    secret: new Secret(value),
    tier: 'near',
    name: null,
    decoded: [...site.chunk.decoded, ...site.view.decoded],
    context: { text, start, end },
  };
}

function asWritten(text: string): TextView {
  return { text, source: null, decoded: [] };
}

/** Base64 characters without padding (RFC 4648 section 4). */
function alphabetTable(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) table[byte] = /[A-Za-z0-9+/]/.test(String.fromCharCode(byte)) ? 1 : 0;
  return table;
}
