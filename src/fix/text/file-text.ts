/*
 * Owns the bytes of a file as text that can be changed and written back without touching any other byte.
 */

import { Buffer } from 'node:buffer';

/** A file as text. */
export interface FileText {
  /** Without a byte order mark. */
  readonly text: string;
  /** The bytes of another text, in the encoding of the file and with its byte order mark. */
  bytesOf(text: string): Uint8Array;
}

interface Encoding {
  readonly mark: readonly number[];
  decode(bytes: Buffer): string;
  encode(text: string): Buffer;
}

const UTF_8: Encoding = {
  mark: [],
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  encode: (text) => Buffer.from(text, 'utf8'),
};
/** One character a byte: keeps bytes that are no UTF-8 as they are. */
const BYTES: Encoding = {
  mark: [],
  decode: (bytes) => bytes.toString('latin1'),
  encode: (text) => Buffer.from(text, 'latin1'),
};
const UTF_16LE: Encoding = {
  mark: [0xff, 0xfe],
  decode: (bytes) => bytes.toString('utf16le'),
  encode: (text) => Buffer.from(text, 'utf16le'),
};
const UTF_16BE: Encoding = {
  mark: [0xfe, 0xff],
  decode: (bytes) => Buffer.from(bytes).swap16().toString('utf16le'),
  encode: (text) => Buffer.from(text, 'utf16le').swap16(),
};
/** Told by their marks (The Unicode Standard, 23.8). */
const MARKED: readonly Encoding[] = [{ ...UTF_8, mark: [0xef, 0xbb, 0xbf] }, UTF_16LE, UTF_16BE];

/** Reads `bytes` as UTF-8, as UTF-16 behind a mark, or byte by byte; null for what is binary. */
export function fileText(bytes: Uint8Array): FileText | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const encoding of [...MARKED.filter(({ mark }) => beginsWith(buffer, mark)), UTF_8, BYTES]) {
    const text = decoded(buffer.subarray(encoding.mark.length), encoding);
    if (text === null || !sameBytes(text, encoding, buffer)) continue;
    return text.includes('\0') ? null : { text, bytesOf: (other) => withMark(other, encoding) };
  }
  return null;
}

function beginsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function decoded(bytes: Buffer, { decode }: Encoding): string | null {
  try {
    return decode(bytes);
  } catch (error) {
    // Not in this encoding: TextDecoder says so with a TypeError, swap16 of an odd length with a RangeError.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function sameBytes(text: string, encoding: Encoding, bytes: Buffer): boolean {
  return bytes.equals(withMark(text, encoding));
}

function withMark(text: string, { mark, encode }: Encoding): Buffer {
  return Buffer.concat([Buffer.from(mark), encode(text)]);
}
