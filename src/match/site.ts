/*
 * Owns where a pattern looks: a region of a chunk in one of its decodings, and the way back to the bytes.
 */

import type { Chunk, DecodeStep } from '../model/chunk.ts';

/** A region of text in one of its decodings; chunks/views makes them. */
export interface TextView {
  readonly text: string;
  /** `source[i]` is where character `i` was written; null when nothing was decoded. */
  readonly source: Uint32Array | null;
  readonly decoded: readonly DecodeStep[];
}

export type ViewsOf = (text: string) => readonly TextView[];

/** One view of one region. */
export interface Site {
  readonly chunk: Chunk;
  /** Offset of the region in the chunk. */
  readonly from: number;
  /** The region as it is written. */
  readonly written: string;
  readonly view: TextView;
}

/**
 * Where characters `[start, end)` of the view were written in the blob's text: all bytes of them, escapes and all, so that
 * nothing of a secret is shown beside its mask.
 */
export function writtenSpan(
  { chunk, from, written, view }: Site,
  start: number,
  end: number,
): { start: number; end: number } {
  const source = (index: number) => (view.source === null ? index : (view.source[index] as number));
  const last = source(end - 1);
  // A character that is not written as itself goes on until the next one: `\/`, `%2F`, `&#47;`.
  const isAsWritten = written.charAt(last) === view.text.charAt(end - 1);
  const after = from + (isAsWritten ? last + 1 : source(end));
  return { start: chunk.locate(from + source(start)), end: chunk.locateEnd?.(after) ?? chunk.locate(after - 1) + 1 };
}

/** The first character of a view that was written at index `written` or later; `source` as in `TextView`. */
export function indexOfWritten(source: Uint32Array, written: number): number {
  let low = 0;
  let high = source.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source[middle] as number) < written) low = middle + 1;
    else high = middle;
  }
  return low;
}
