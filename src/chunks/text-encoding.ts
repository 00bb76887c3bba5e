/*
 * Owns telling UTF-16 and UTF-32 text from its first bytes. Does not own searching it.
 */

import { Buffer } from 'node:buffer';
import { TextDecoder, TextEncoder } from 'node:util';
import type { ByteWork } from '../model/byte-work.ts';

/** Encodings other than UTF-8 in which text is decoded before it is searched. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Bytes looked at. */
const SAMPLE = 4096;

/**
 * The wide encoding of a text that starts with `head`, or null. Goes by the byte order mark, else by where NUL bytes
 * stand: in UTF-16 text that is mostly ASCII every other byte is NUL.
 * A wrong guess costs nothing but time: the raw bytes are searched as well.
 */
export function detectWideEncoding(head: Uint8Array, work: ByteWork): WideEncoding | null {
  const quads = quadEncoding(head);
  if (quads !== null) return quads;
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

/** UTF-32 by its mark, or because nearly every fourth character is ASCII or close to it and stands between NUL bytes. */
function quadEncoding(head: Uint8Array): WideEncoding | null {
  const quads = Math.min(head.length, SAMPLE) >> 2;
  if (quads < 2 || (head[0] !== 0 && head[3] !== 0)) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at < 4 * quads; at += 4) {
    if (head[at] !== 0 && head[at + 2] === 0 && head[at + 3] === 0) little++;
    if (head[at] === 0 && head[at + 1] === 0 && head[at + 3] !== 0) big++;
  }
  if (little >= quads * 0.95 && little > big)
    return isMark(head, 0xff, 0xfe, 0, 0) || hasNulAt(head, 1) ? 'utf-32le' : null;
  if (big >= quads * 0.95 && big > little)
    return isMark(head, 0, 0, 0xfe, 0xff) || hasNulAt(head, 2) ? 'utf-32be' : null;
  return null;
}

function isMark(head: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => head[index] === byte);
}

/** The first characters are below U+0100: in UTF-16 those would be pairs with NUL characters between them. */
function hasNulAt(head: Uint8Array, index: number): boolean {
  return head[index] === 0 && head[index + 4] === 0;
}

/** Decodes UTF-16 and UTF-32 piece by piece into UTF-8. Malformed units become U+FFFD; the byte order mark is dropped. */
export class WideDecoder {
  readonly #decoder: Pick<TextDecoder, 'decode'>;
  readonly #encoder = new TextEncoder();

  constructor(encoding: WideEncoding) {
    const isQuad = encoding === 'utf-32le' || encoding === 'utf-32be';
    this.#decoder = isQuad ? new QuadDecoder(encoding === 'utf-32le') : new TextDecoder(encoding);
  }

  /** UTF-8 of `bytes`; an odd byte or half a surrogate pair at the end waits for the next call. */
  decode(bytes: Uint8Array, last: boolean): Uint8Array {
    return this.#encoder.encode(this.#decoder.decode(bytes, { stream: !last }));
  }
}

/** Decodes UTF-32, which TextDecoder does not know. */
class QuadDecoder {
  readonly #isLittle: boolean;
  /** Bytes of a character that is not complete. */
  #rest: Uint8Array = new Uint8Array(0);
  #isStart = true;

  constructor(isLittle: boolean) {
    this.#isLittle = isLittle;
  }

  decode(bytes: Uint8Array, { stream = false }: { stream?: boolean } = {}): string {
    const all = Buffer.concat([this.#rest, bytes]);
    const end = all.length - (all.length % 4);
    const characters: string[] = [];
    for (let at = 0; at < end; at += 4) {
      const point = this.#isLittle ? all.readUInt32LE(at) : all.readUInt32BE(at);
      if (!this.#isStart || point !== 0xfeff) characters.push(isScalar(point) ? String.fromCodePoint(point) : '\ufffd');
      this.#isStart = false;
    }
    this.#rest = all.subarray(end);
    return characters.join('') + (stream || this.#rest.length === 0 ? '' : '\ufffd');
  }
}

/** True for what is a character (Unicode 3.9, D76). */
function isScalar(point: number): boolean {
  return point < 0xd800 || (point > 0xdfff && point <= 0x10ffff);
}
