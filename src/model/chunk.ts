/*
 * Owns the window of bytes the kernel searches and what it reports. Does not own cutting (chunks/) or searching (kernel/).
 */

/** A window of one blob's text. Windows of a large blob overlap, each keyword belongs to one window only. */
export interface Chunk {
  readonly bytes: Uint8Array;
  /** Keywords that start at `from` or later and before `to` (in `bytes`) belong to this chunk, the others to a neighbour. */
  readonly from: number;
  readonly to: number;
  /** Where byte `offset` of this chunk came from in the blob's text, both from 0. Ascending. */
  readonly locate: (offset: number) => number;
  /**
   * Where what byte `offset - 1` came from ends, exclusive; absent when that is one byte further than `locate` says.
   * A byte of base64 comes from two characters.
   */
  readonly locateEnd?: (offset: number) => number;
  /** How the bytes were made from the blob's own bytes; empty when they are the blob's own. */
  readonly decoded: readonly DecodeStep[];
}

/** One decoding between the blob's bytes and what a rule saw. */
export type DecodeStep =
  | 'utf-16le'
  | 'utf-16be'
  | 'utf-32le'
  | 'utf-32be'
  | 'without-nul'
  | 'base64'
  | 'gzip'
  | 'hex'
  | 'escapes'
  | 'percent'
  | 'html'
  | 'concatenation';

/** Keyword occurrences in one chunk: `keyword[i]` starts at `offset[i]` (from 0, in the chunk), ascending by offset. */
export interface Hits {
  readonly count: number;
  readonly keyword: Uint16Array;
  readonly offset: Uint32Array;
}
