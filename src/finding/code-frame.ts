/*
 * Owns cutting the lines of a finding out of a text, with every known secret in them kept as a Secret.
 */

import { Buffer } from 'node:buffer';
import type { CodeFrame, Segment } from '../model/code-frame.ts';
import type { Secret } from '../model/secret.ts';

/** Bytes of a line kept to either side of the secret. */
const SIDE = 160;
/** Lines of a secret shown; the rest is cut. */
const MOST_LINES = 12;

/** Lines above and below kept for advice, and the most bytes of them. */
const LINES_ABOVE = 12;
const LINES_BELOW = 3;
const CONTEXT = 1024;
/** No secret is longer as written; bounds the search for those that reach into a frame. */
const LONGEST = 16 * 1024;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A secret and where it stands in the window: bytes from 0. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
  readonly secret: Secret;
}

/**
 * The line or lines of `span`.
 * @param bytes the window of text
 * @param spans all known secrets of the window, by start; overlapping ones are allowed
 * @param firstLine line number of the span's start, from 1
 */
export function frameOf(
  bytes: Uint8Array,
  span: SecretSpan,
  spans: readonly SecretSpan[],
  firstLine: number,
): CodeFrame {
  const from = startBefore(bytes, span.start);
  const to = endAfter(bytes, span.end);
  const isCutBefore = from > 0 && bytes[from - 1] !== NEWLINE;
  const isCutAfter = to < bytes.length && bytes[to] !== NEWLINE && bytes[to] !== RETURN;
  const segments = segmentsBetween(bytes, from, to, spans);
  if (isCutBefore) segments.unshift('…');
  if (isCutAfter) segments.push('…');
  const above = isCutBefore ? [] : segmentsBetween(bytes, startAbove(bytes, from), endAbove(bytes, from), spans);
  const below = isCutAfter ? [] : segmentsBetween(bytes, startBelow(bytes, to), endBelow(bytes, to), spans);
  return {
    firstLine,
    lines: splitLines(segments).slice(0, MOST_LINES),
    above: splitLines(above),
    below: splitLines(below),
  };
}

/** Where the line of `at` starts, or where it is cut: never inside a UTF-8 sequence. No search goes beyond what is shown. */
function startBefore(bytes: Uint8Array, at: number): number {
  const limit = Math.max(0, at - SIDE);
  const newline = bytes.subarray(limit, at).lastIndexOf(NEWLINE);
  if (newline !== -1) return limit + newline + 1;
  let from = limit;
  while (from < at && isContinuation(bytes[from])) from++;
  return from;
}

function endAfter(bytes: Uint8Array, at: number): number {
  const limit = Math.min(bytes.length, at + SIDE);
  const newline = bytes.subarray(at, limit + 1).indexOf(NEWLINE);
  if (newline !== -1) return beforeReturn(bytes, at, at + newline);
  if (limit === bytes.length) return beforeReturn(bytes, at, limit);
  let to = limit;
  while (to > at && isContinuation(bytes[to])) to--;
  return to;
}

function beforeReturn(bytes: Uint8Array, from: number, end: number): number {
  return end > from && bytes[end - 1] === RETURN ? end - 1 : end;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Start of the lines above that advice sees: whole lines within CONTEXT bytes. */
function startAbove(bytes: Uint8Array, lineStart: number): number {
  const limit = Math.max(0, lineStart - CONTEXT);
  let start = lineStart;
  for (let lines = 0; lines < LINES_ABOVE && start > limit; lines++) {
    const newline = bytes.subarray(limit, start - 1).lastIndexOf(NEWLINE);
    const isWhole = newline !== -1 || limit === 0 || bytes[limit - 1] === NEWLINE;
    if (!isWhole) break;
    start = limit + newline + 1;
  }
  return start;
}

/** Before the line break that ends at `lineStart`. */
function endAbove(bytes: Uint8Array, lineStart: number): number {
  return beforeReturn(bytes, 0, Math.max(0, lineStart - 1));
}

/** After the line break at `to`. */
function startBelow(bytes: Uint8Array, to: number): number {
  return to + (bytes[to] === RETURN ? 2 : 1);
}

/** End of the lines below that advice sees. */
function endBelow(bytes: Uint8Array, to: number): number {
  const first = startBelow(bytes, to);
  const limit = Math.min(bytes.length, first + CONTEXT);
  let end = Math.min(first, bytes.length);
  for (let lines = 0; lines < LINES_BELOW && end < limit; lines++) {
    const from = lines === 0 ? end : end + 1;
    const newline = bytes.subarray(from, limit).indexOf(NEWLINE);
    if (from === limit || (newline === -1 && limit < bytes.length)) break;
    end = newline === -1 ? limit : from + newline;
  }
  return end;
}

/** The text of `bytes[from, to)`, and the secrets of `spans` (by start) in it. */
export function segmentsBetween(bytes: Uint8Array, from: number, to: number, spans: readonly SecretSpan[]): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  for (let i = firstFrom(spans, from - LONGEST); i < spans.length; i++) {
    const { start, end, secret } = spans[i] as SecretSpan;
    if (start >= to) break;
    if (end <= at) continue;
    if (start > at) segments.push(text(bytes, at, start));
    segments.push(secret);
    at = end;
  }
  if (at < to) segments.push(text(bytes, at, to));
  return segments;
}

function splitLines(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [[]];
  for (const segment of segments) {
    if (typeof segment !== 'string') {
      lines.at(-1)?.push(segment);
      continue;
    }
    for (const [index, part] of segment.split(/\r?\n/).entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push(part);
    }
  }
  return lines;
}

/** Index of the first span that starts at `offset` or later. */
function firstFrom(spans: readonly SecretSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as SecretSpan).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
}
