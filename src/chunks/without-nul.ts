/*
 * Owns the derived chunk without NUL bytes: it makes UTF-16 and UTF-32 strings inside binary files searchable.
 */

import type { Chunk } from '../model/chunk.ts';

/** Fewer NUL bytes than this cannot hide a secret between them. */
const FEW = 16;

/** Every this many bytes their source is noted; between them it is found by walking. */
const STEP = 256;

/** `chunk` without its NUL bytes, or null when it has hardly any. */
export function withoutNul(chunk: Chunk): Chunk | null {
  const { bytes } = chunk;
  if (bytes.indexOf(0) === -1) return null;
  const kept = new Uint8Array(bytes.length);
  const sources = new Uint32Array(Math.ceil(bytes.length / STEP) + 1);
  let length = 0;
  let from = 0;
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (at === chunk.from) from = length;
    if (at === chunk.to) to = length;
    const byte = bytes[at] as number;
    if (byte === 0) continue;
    if (length % STEP === 0) sources[length / STEP] = at;
    kept[length] = byte;
    length++;
  }
  if (bytes.length - length < FEW) return null;
  if (chunk.to === bytes.length) to = length;
  return {
    bytes: kept.subarray(0, length),
    from,
    to,
    locate: (offset) => chunk.locate(offset >= length ? bytes.length : sourceOf(bytes, sources, offset)),
    decoded: [...chunk.decoded, 'without-nul'],
  };
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
