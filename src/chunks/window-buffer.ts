/*
 * Owns cutting a blob of any size into overlapping windows with bounded memory. Does not own decoding.
 */

import type { Chunk } from '../model/chunk.ts';

/** Size of one window. Blobs up to this size are one chunk, and are not copied when they arrive in one piece. */
export const WINDOW = 1024 * 1024;

/**
 * How far a rule may look to either side of a keyword, in bytes. Two windows overlap by twice this, so that every
 * keyword has its whole surroundings in the window it belongs to.
 */
export const REACH = 16 * 1024;

/** Cuts what is pushed into chunks. One instance serves one blob after another. */
export class WindowBuffer {
  readonly #emit: (chunk: Chunk) => void;
  #buffer: Uint8Array = new Uint8Array(0);
  #length = 0;
  /** Offset of the buffer's first byte in the blob. */
  #base = 0;

  /** @param emit receives each chunk; its bytes are valid during the call only */
  constructor(emit: (chunk: Chunk) => void) {
    this.#emit = emit;
  }

  /** Starts a new blob. */
  begin(): void {
    this.#length = 0;
    this.#base = 0;
  }

  /** Adds bytes. `whole` says that they are all the blob has, which saves copying them. */
  push(bytes: Uint8Array, whole: boolean): void {
    if (whole && this.#length === 0 && this.#base === 0 && bytes.length <= WINDOW) {
      this.#emitChunk(bytes, true);
      this.#base = -1;
      return;
    }
    let rest = bytes;
    while (rest.length > 0) {
      const room = WINDOW - this.#length;
      const piece = rest.subarray(0, room);
      this.#append(piece);
      rest = rest.subarray(piece.length);
      if (this.#length === WINDOW && rest.length > 0) this.#slide();
    }
  }

  /** Ends the blob: the last window is emitted. */
  end(): void {
    if (this.#base === -1) return;
    this.#emitChunk(this.#buffer.subarray(0, this.#length), true);
  }

  #append(piece: Uint8Array): void {
    const needed = this.#length + piece.length;
    if (needed > this.#buffer.length) this.#grow(needed);
    this.#buffer.set(piece, this.#length);
    this.#length = needed;
  }

  #grow(needed: number): void {
    const grown = new Uint8Array(Math.min(WINDOW, Math.max(64 * 1024, 2 ** Math.ceil(Math.log2(needed)))));
    grown.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = grown;
  }

  #slide(): void {
    this.#emitChunk(this.#buffer.subarray(0, this.#length), false);
    const keep = 2 * REACH;
    this.#buffer.copyWithin(0, this.#length - keep, this.#length);
    this.#base += this.#length - keep;
    this.#length = keep;
  }

  #emitChunk(bytes: Uint8Array, last: boolean): void {
    const base = this.#base;
    this.#emit({
      bytes,
      from: base === 0 ? 0 : REACH,
      to: last ? bytes.length : bytes.length - REACH,
      locate: base === 0 ? identity : (offset) => base + offset,
      decoded: [],
    });
  }
}

function identity(offset: number): number {
  return offset;
}
