/*
 * Owns offset → line and column. Does not own cutting lines out of the text (finding/code-frame.ts).
 */

import type { ByteWork } from '../model/byte-work.ts';

/** A position for people: both from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Walks a text once, forward, and tells line and column. Asking in ascending order costs one pass in all, whatever the
 * lengths of the lines.
 */
export class LineCursor {
  readonly #work: ByteWork;
  #offset = 0;
  #line = 1;
  #column = 1;

  constructor(work: ByteWork) {
    this.#work = work;
  }

  /** A second cursor that stands where this one does. */
  clone(): LineCursor {
    const copy = new LineCursor(this.#work);
    copy.#offset = this.#offset;
    copy.#line = this.#line;
    copy.#column = this.#column;
    return copy;
  }

  /**
   * The position of byte `offset` of the text.
   * @param bytes a window of the text that holds everything between the last position asked for and `offset`
   * @param base offset of `bytes[0]` in the text
   * @param offset from 0, not before the last one asked for
   */
  advance(bytes: Uint8Array, base: number, offset: number): Position {
    const to = offset - base;
    let at = this.#offset - base;
    const lineStart = lastLineStart(bytes, at, to);
    if (lineStart > at) {
      this.#line += this.#work.count(bytes, 0x0a, at, lineStart);
      this.#column = 1;
      at = lineStart;
    }
    this.#column += countUtf16Units(bytes, at, to);
    this.#offset = offset;
    return { line: this.#line, column: this.#column };
  }
}

/** Index after the last newline in `bytes[from, to)`, or `from` when there is none. */
function lastLineStart(bytes: Uint8Array, from: number, to: number): number {
  if (to <= from) return from;
  // Not bytes.lastIndexOf: it would go on before `from`, and search a long line again for each position in it.
  return from + bytes.subarray(from, to).lastIndexOf(0x0a) + 1;
}

/** UTF-16 units of UTF-8 text: one for each leading byte, two for leading bytes of four-byte sequences (RFC 3629). */
function countUtf16Units(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
