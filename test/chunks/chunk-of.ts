/*
 * Owns making chunks for tests.
 */

import { Buffer } from 'node:buffer';
import type { Chunk } from '../../src/model/chunk.ts';

/** A chunk of a text of one byte a character, which stands `base` bytes into its blob. */
export function chunkOf(text: string | Uint8Array, base = 0): Chunk {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
  return { bytes, from: 0, to: bytes.length, locate: (offset) => base + offset, decoded: [] };
}
