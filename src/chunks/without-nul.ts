/*
 * Owns the derived chunk without NUL bytes: it makes UTF-16 and UTF-32 strings inside binary files searchable.
 */

import type { ByteWork } from '../model/byte-work.ts';
import type { Chunk } from '../model/chunk.ts';

/** Fewer NUL bytes than this cannot hide a secret between them. */
const FEW = 16;

/** Every this many bytes, a power of two, their source is noted; between them it is found by walking. */
const STEP = 256;

/** `chunk` without its NUL bytes, or null when it has hardly any. */
export function withoutNul(chunk: Chunk, work: ByteWork): Chunk | null {
  const { bytes } = chunk;
  if (work.count(bytes, 0, 0, bytes.length) < FEW) return null;
  const kept: Kept = {
    bytes: new Uint8Array(bytes.length),
    sources: new Uint32Array(Math.ceil(bytes.length / STEP) + 1),
    length: 0,
  };
  keepFrom(bytes, 0, chunk.from, kept);
  const from = kept.length;
  keepFrom(bytes, chunk.from, chunk.to, kept);
  const to = kept.length;
  keepFrom(bytes, chunk.to, bytes.length, kept);
  const { length, sources } = kept;
  return {
    bytes: kept.bytes.subarray(0, length),
    from,
    to,
    locate: (offset) => chunk.locate(offset >= length ? bytes.length : sourceOf(bytes, sources, offset)),
    decoded: [...chunk.decoded, 'without-nul'],
  };
}

interface Kept {
  readonly bytes: Uint8Array;
  /** Where every STEP-th kept byte stood. */
  readonly sources: Uint32Array;
  length: number;
}

/** Appends what is kept of `bytes[from, to)`. Writes every byte, and over it when it was NUL: no branch to guess. */
function keepFrom(bytes: Uint8Array, from: number, to: number, kept: Kept): void {
  const { bytes: target, sources } = kept;
  let { length } = kept;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if ((length & (STEP - 1)) === 0) sources[length / STEP] = at;
    target[length] = byte;
    length += (byte + 0xff) >> 8;
  }
  kept.length = length;
}

/** Where the kept byte `offset` stands in `bytes`. */
function sourceOf(bytes: Uint8Array, sources: Uint32Array, offset: number): number {
  let at = sources[Math.floor(offset / STEP)] as number;
  for (let left = offset % STEP; left > 0; left--) {
    at++;
    while (bytes[at] === 0) at++;
  }
  return at;
}
