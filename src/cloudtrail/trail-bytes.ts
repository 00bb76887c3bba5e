/*
 * Owns the bytes of a log file: decompressed, and as UTF-8. Does not own what they say.
 */

import { Buffer } from 'node:buffer';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Bytes read, or inflated, at once. */
const PIECE = 256 * 1024;
/** What gzip may inflate to, whatever it is made from. */
const FREE_BYTES = 64 * 1024 * 1024;
/** Real logs are 10 to 40 times smaller packed; deflate reaches 1032. */
const LARGEST_RATIO = 250;

/** Thrown when a file inflates to far more than logs do. */
export class GzipBomb extends Error {
  override readonly name = 'GzipBomb';
}

/**
 * The bytes of `path` from its start, piece by piece; a piece is valid until the next. gzip is known by its first bytes, as
 * is UTF-16, which PowerShell writes.
 * @throws GzipBomb, and what zlib and the file system say
 */
export async function* trailBytes(path: string): AsyncGenerator<Buffer, void, undefined> {
  const isGzip = startsWith(headOf(path), 0x1f, 0x8b);
  const raw = createReadStream(path, { highWaterMark: PIECE });
  yield* asUtf8(isGzip ? inflated(raw) : (raw as AsyncIterable<Buffer>));
}

function headOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(2);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

async function* inflated(raw: Readable): AsyncGenerator<Buffer, void, undefined> {
  // Errors of either end come out of the loop: pipeline destroys gunzip with them.
  const gunzip = pipeline(raw, createGunzip({ chunkSize: PIECE }), () => undefined);
  let bytes = 0;
  for await (const piece of gunzip as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > FREE_BYTES && bytes > LARGEST_RATIO * gunzip.bytesWritten) throw new GzipBomb();
    yield piece;
  }
}

async function* asUtf8(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const piece of pieces) {
    if (isFirst && startsWith(piece, 0xff, 0xfe)) decoder = new TextDecoder('utf-16le');
    const hasMark = isFirst && startsWith(piece, 0xef, 0xbb, 0xbf);
    isFirst = false;
    if (decoder !== null) yield Buffer.from(decoder.decode(piece, { stream: true }));
    else yield hasMark ? piece.subarray(3) : piece;
  }
}

function startsWith(bytes: Buffer, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
