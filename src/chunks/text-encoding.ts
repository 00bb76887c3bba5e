/*
 * Owns telling UTF-16 text from its first bytes. Does not own searching it.
 */

import { TextDecoder, TextEncoder } from 'node:util';
import type { ByteWork } from '../model/byte-work.ts';

/** Encodings other than UTF-8 in which text is decoded before it is searched. */
export type WideEncoding = 'utf-16le' | 'utf-16be';

/** Bytes looked at. */
const SAMPLE = 4096;

/**
 * The wide encoding of a text that starts with `head`, or null. Goes by the byte order mark, else by where NUL bytes
 * stand: in UTF-16 text that is mostly ASCII every other byte is NUL.
 * A wrong guess costs nothing but time: the raw bytes are searched as well.
 */
export function detectWideEncoding(head: Uint8Array, work: ByteWork): WideEncoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, SAMPLE) >> 1;
  if (pairs < 4 || work.count(head, 0, 0, 2 * pairs) < pairs * 0.3) return null;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (head[2 * pair] === 0) even++;
    if (head[2 * pair + 1] === 0) odd++;
  }
  if (odd > pairs * 0.3 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.02) return 'utf-16be';
  return null;
}

/** Decodes UTF-16 piece by piece into UTF-8. Malformed units become U+FFFD; the byte order mark is dropped. */
export class WideDecoder {
  readonly #decoder: TextDecoder;
  readonly #encoder = new TextEncoder();

  constructor(encoding: WideEncoding) {
    this.#decoder = new TextDecoder(encoding);
  }

  /** UTF-8 of `bytes`; an odd byte or half a surrogate pair at the end waits for the next call. */
  decode(bytes: Uint8Array, last: boolean): Uint8Array {
    return this.#encoder.encode(this.#decoder.decode(bytes, { stream: !last }));
  }
}
