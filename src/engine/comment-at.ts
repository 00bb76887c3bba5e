/*
 * Owns cutting out of a window the lines in which comments can allow a match. Does not own what they say (filter/inline.ts).
 */

import { Buffer } from 'node:buffer';
import { commentVerdict, mayAllow } from '../filter/inline.ts';
import { type SecretSpan, segmentsBetween } from '../finding/code-frame.ts';
import type { BlobInfo } from '../model/blob.ts';
import type { CommentLines, CommentVerdict } from '../model/comment.ts';
import type { Match } from '../model/match.ts';

/** A match in the bytes of a window, and all known secrets of the window, by start. */
export interface CommentQuery {
  readonly blob: BlobInfo;
  readonly bytes: Uint8Array;
  readonly match: Match;
  readonly span: SecretSpan;
  readonly spans: readonly SecretSpan[];
}

/** What comments say of a match; null when none says anything. */
export type CommentAt = (query: CommentQuery) => CommentVerdict | null;

/** Bytes of a line looked at to either side of the secret, and the most of the line above: files may be one line. */
const SIDE = 2048;
/** Bytes between the first line of a PEM block and its body (RFC 1421 headers). */
const PEM_HEADERS = 1024;
const PEM_BEGIN = '-----BEGIN ';
const NEWLINE = 0x0a;

/** Reads comments; with `compat` those of other scanners as well. */
export function commentReader({ compat }: { readonly compat: boolean }): CommentAt {
  return ({ blob, bytes, match, span, spans }) => {
    if (!hasComments(blob) || match.rule.binary || match.rule.heedless) return null;
    const parts = partsAround(bytes, span);
    const isSparse = match.decoded.includes('without-nul');
    const plain = (text: string) => (isSparse ? text.replaceAll('\0', '') : text);
    if (!mayAllow(plain(latin1Of(bytes, parts)), compat)) return null;
    const textOf = (part: Part) => plain(maskedText(bytes, part, spans));
    return commentVerdict(linesOf(parts, textOf), { rule: match.rule.id, compat });
  };
}

/** Names and messages have none; what is in a tree is a name. */
function hasComments({ kind, origin }: BlobInfo): boolean {
  return (kind === 'blob' || kind === 'file') && origin !== 'file-name' && origin !== 'message';
}

/** All parts with what is between them, as it is. */
function latin1Of(bytes: Uint8Array, { before, after, above }: Parts): string {
  const from = (above ?? before).start;
  const to = (after ?? before).end;
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
}

/** Bytes of the window, from 0. */
interface Part {
  readonly start: number;
  readonly end: number;
}

interface Parts {
  /** Before the secret, on its first line. */
  readonly before: Part;
  /** Behind it, on its last; null when that does not count. */
  readonly after: Part | null;
  readonly above: Part | null;
  readonly isOneLine: boolean;
}

function partsAround(bytes: Uint8Array, { start, end }: SecretSpan): Parts {
  const opening = pemOpening(bytes, start);
  const first = opening ?? start;
  const last = bytes[end - 1] === NEWLINE ? end - 1 : end;
  const isOneLine = !bytes.subarray(first, last).includes(NEWLINE);
  const before = { start: startOfLine(bytes, first), end: Math.min(endOfLine(bytes, first), start) };
  // What stands behind the body of a block is the end of the block.
  const after = opening !== null && !isOneLine ? null : { start: last, end: endOfLine(bytes, last) };
  return { before, after, above: lineAbove(bytes, before.start), isOneLine };
}

/** Where the block begins that has a key from `at` on; null when there is none. */
function pemOpening(bytes: Uint8Array, at: number): number | null {
  const from = Math.max(0, at - PEM_HEADERS);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, at - from).toString('latin1');
  const begin = text.lastIndexOf(PEM_BEGIN);
  if (begin === -1) return null;
  return text.slice(begin).split('\n').every(isPemHeader) ? from + begin : null;
}

/** A line of a block before its body, as source code may have it. */
function isPemHeader(line: string): boolean {
  return /^(?:-----BEGIN [A-Z0-9 ]{1,40}-----)?[\s"'+,;.&>#*|()\\rn/-]*(?:[A-Z][A-Za-z-]{2,20}: ?.{0,120})?$/.test(
    line,
  );
}

/** Where the line of `at` starts, or SIDE bytes before. */
function startOfLine(bytes: Uint8Array, at: number): number {
  const limit = Math.max(0, at - SIDE);
  return limit + bytes.subarray(limit, at).lastIndexOf(NEWLINE) + 1;
}

/** Where the line of `at` ends, before the line break, or SIDE bytes behind. */
function endOfLine(bytes: Uint8Array, at: number): number {
  const newline = bytes.subarray(at, at + SIDE).indexOf(NEWLINE);
  return newline === -1 ? Math.min(bytes.length, at + SIDE) : at + newline;
}

/** @param lineStart where a line starts, or where it was cut: then nothing is told of the one above */
function lineAbove(bytes: Uint8Array, lineStart: number): Part | null {
  if (lineStart === 0 || bytes[lineStart - 1] !== NEWLINE) return null;
  const end = lineStart - 1;
  const start = startOfLine(bytes, end);
  return start === 0 || bytes[start - 1] === NEWLINE ? { start, end } : null;
}

/** Every secret is one `…`: a reason does not repeat it, and no comment is a part of one. */
function maskedText(bytes: Uint8Array, { start, end }: Part, spans: readonly SecretSpan[]): string {
  const segments = segmentsBetween(bytes, start, end, spans);
  return segments.map((segment) => (typeof segment === 'string' ? segment : '…')).join('');
}

function linesOf({ before, after, above, isOneLine }: Parts, textOf: (part: Part) => string): CommentLines {
  const first = textOf(before);
  const last = after === null ? [] : [textOf(after)];
  return { own: isOneLine ? [[first, ...last].join('…')] : [first, ...last], above: above && textOf(above) };
}
