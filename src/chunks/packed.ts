/*
 * Owns gzip (RFC 1952) inside base64, once or twice, as in Helm releases and cloud-init's user data.
 */

import { Buffer } from 'node:buffer';
import { gunzipSync, constants as zlib } from 'node:zlib';
import type { Chunk } from '../model/chunk.ts';
import { type DecodedRun, decodeRun } from './base64.ts';
import { decode, runFrom } from './base64-run.ts';

/** How base64 of gzip starts: its two bytes and the method deflate. */
export const PACKED_ANCHOR = 'H4sI';
/** How base64 of that starts: one character more is not decided by it alone. */
export const PACKED_TWICE_ANCHOR = 'SDRzS';
/** Characters of base64, and bytes of what is unpacked, that are looked at: a window (window-buffer.ts). */
const MOST = 1024 * 1024;
/** A gzip file has at least header and trailer. */
const SHORTEST = 20;
/** Flags of the header that RFC 1952 leaves unused. */
const NO_FLAGS = 0xe0;

/** What was packed. */
export interface PackedText {
  /** Its offsets are those of what was unpacked: no byte of it stands anywhere alone. */
  readonly chunk: Chunk;
  /** The run in the blob's text. */
  readonly start: number;
  readonly end: number;
  /** Offset after the run in the chunk it is in. */
  readonly runEnd: number;
}

/**
 * The base64 run that starts at `at`, unpacked; null when it is no gzip. Of one that is cut off or damaged, or unpacks to
 * more than 1 MiB, what comes first.
 */
export function unpackRun(chunk: Chunk, at: number): PackedText | null {
  const run = runFrom(chunk.bytes, at, MOST);
  if (run.length < SHORTEST) return null;
  const bytes = unpacked(Buffer.from(decode(run.values)));
  if (bytes === null) return null;
  const last = run.end - 1;
  return {
    chunk: {
      bytes,
      from: 0,
      to: bytes.length,
      locate: (offset) => offset,
      decoded: [...chunk.decoded, 'base64', 'gzip'],
    },
    start: chunk.locate(at),
    end: chunk.locateEnd?.(last + 1) ?? chunk.locate(last) + 1,
    runEnd: run.end,
  };
}

/** The base64 run that starts at `at` and holds another one, decoded. */
export function decodePackedTwice(chunk: Chunk, at: number): DecodedRun {
  return decodeRun(chunk, runFrom(chunk.bytes, at, MOST));
}

function unpacked(packed: Buffer): Uint8Array | null {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b || packed[2] !== 8 || ((packed[3] as number) & NO_FLAGS) !== 0)
    return null;
  // Halved until what is left is sound and small enough: zlib keeps to itself what came before an error.
  for (let size = packed.length; size >= SHORTEST / 2; size >>= 1) {
    try {
      return gunzipSync(packed.subarray(0, size), { maxOutputLength: MOST, finishFlush: zlib.Z_SYNC_FLUSH });
    } catch {
      // Damaged behind `size` or before it.
    }
  }
  return null;
}
