/*
 * Owns a form of a secret: the bytes by which it stands somewhere. One of the few places that may see a secret's value.
 */

import { Buffer } from 'node:buffer';
import type { WideEncoding } from '../chunks/text-encoding.ts';
import { Secret } from '../model/secret.ts';

/** Bytes to replace. */
export interface Form {
  /** What they stand for. */
  readonly of: Secret;
  /** The bytes, each as one character (latin1): no more printable than the secret itself. */
  readonly written: Secret;
  /** Of text in UTF-16 or UTF-32: what replaces it has to be written alike. */
  readonly wide: WideEncoding | null;
}

/** Shorter ones stand in text that has nothing to do with the secret. In bytes of UTF-8. */
export const SHORTEST_FORM = 6;

/** `bytes`, by which `of` stands somewhere. */
export function formOf(of: Secret, bytes: Uint8Array, wide: WideEncoding | null = null): Form {
  return { of, written: new Secret(Buffer.from(bytes).toString('latin1')), wide };
}

/** The value in UTF-8: how it stands in most places. */
export function plainForm(secret: Secret): Form {
  return formOf(secret, Buffer.from(secret.expose(), 'utf8'));
}

/** The bytes of a form. They are the secret: for files and searches alone. */
export function bytesOf({ written }: Form): Buffer {
  return Buffer.from(written.expose(), 'latin1');
}

/** `text` in UTF-8, as text in `wide` has it. */
export function asWide(text: Uint8Array, wide: WideEncoding): Buffer {
  const units = Buffer.from(text).toString('utf8');
  if (wide === 'utf-16le') return Buffer.from(units, 'utf16le');
  if (wide === 'utf-16be') return Buffer.from(units, 'utf16le').swap16();
  const points = Buffer.alloc(4 * [...units].length);
  for (const [index, character] of [...units].entries()) {
    const point = character.codePointAt(0) ?? 0;
    if (wide === 'utf-32le') points.writeUInt32LE(point, 4 * index);
    else points.writeUInt32BE(point, 4 * index);
  }
  return points;
}

/** True when the value is ASCII and stands in `length` bytes: then they are its own. */
export function isPlainly(secret: Secret, length: number): boolean {
  return secret.length === length && /^[\x00-\x7f]*$/.test(secret.expose());
}
