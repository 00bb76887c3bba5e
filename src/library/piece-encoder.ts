/*
 * Owns the bytes of a text that comes in pieces: a character may be cut in two where strings are cut.
 */

import { Buffer } from 'node:buffer';

/** Makes bytes of one piece after another; text becomes UTF-8. */
export class PieceEncoder {
  /** First half of a character. */
  #kept = '';

  /** The bytes of `piece`, but for half a character at its end. */
  encode(piece: string | Uint8Array): Uint8Array {
    if (typeof piece !== 'string') return this.#kept === '' ? piece : Buffer.concat([this.end(), piece]);
    const text = this.#kept + piece;
    const isCut = /[\ud800-\udbff]$/.test(text);
    this.#kept = isCut ? text.slice(-1) : '';
    return Buffer.from(isCut ? text.slice(0, -1) : text);
  }

  /** What is left. */
  end(): Uint8Array {
    const kept = this.#kept;
    this.#kept = '';
    return Buffer.from(kept);
  }
}
