/*
 * Owns telling whether decoded bytes are text, also in UTF-16 (RFC 2781, without a mark), and making them searchable.
 */

import type { Chunk } from '../model/chunk.ts';

/** Part of the bytes that is printable, or is NUL in every other byte of UTF-16. */
const MOST = 0.85;

/** `chunk`, of decoded bytes, when it is text; as one byte a character when it is UTF-16LE; else null. */
export function asText(chunk: Chunk): Chunk | null {
  if (isMostlyText(chunk.bytes, 0, 1)) return chunk;
  for (const first of [0, 1]) if (isMostlyWide(chunk.bytes, first)) return narrowed(chunk, first);
  return null;
}

/** True when most bytes of `bytes` from `first` on, every `step`-th, are printable ASCII. */
export function isMostlyText(bytes: Uint8Array, first: number, step: number): boolean {
  let text = 0;
  let all = 0;
  for (let at = first; at < bytes.length; at += step) {
    const byte = bytes[at] as number;
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09) text++;
    all++;
  }
  return text >= all * MOST;
}

/** Low bytes at `first` and every second after it, high bytes that are NUL between them. */
function isMostlyWide(bytes: Uint8Array, first: number): boolean {
  if (bytes.length < 8 || (bytes[first + 1] as number) !== 0) return false;
  let zeros = 0;
  for (let at = first + 1; at < bytes.length; at += 2) if (bytes[at] === 0) zeros++;
  return zeros >= ((bytes.length - first) / 2) * MOST && isMostlyText(bytes, first, 2);
}

function narrowed(chunk: Chunk, first: number): Chunk {
  const { bytes, locate, locateEnd } = chunk;
  const narrow = new Uint8Array((bytes.length - first) >> 1);
  // What is not in one byte is no character of a secret.
  for (let i = 0; i < narrow.length; i++)
    narrow[i] = bytes[first + 2 * i + 1] === 0 ? (bytes[first + 2 * i] as number) : 0x3f;
  const wide = (offset: number) => first + 2 * offset;
  return {
    bytes: narrow,
    from: 0,
    to: narrow.length,
    locate: (offset) => locate(wide(offset)),
    locateEnd: (offset) => locateEnd?.(wide(offset)) ?? locate(wide(offset) - 1) + 1,
    decoded: [...chunk.decoded, 'utf-16le'],
  };
}
