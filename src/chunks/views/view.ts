/*
 * Owns the form of a view: text as a program would understand it, with the way back to where it was written.
 */

import type { DecodeStep } from '../../model/chunk.ts';

/** A region of text, decoded. */
export interface View {
  readonly text: string;
  /** `source[i]` is the index in the undecoded text of character `i`; `source[text.length]` is the length of it. */
  readonly source: Uint32Array | null;
  readonly decoded: readonly DecodeStep[];
}

/** One decoding of text; null when there is nothing of its kind in it. */
export type Decoder = (text: string) => Rewritten | null;

/** Text after a decoding. `source` as in `View`. */
export interface Rewritten {
  readonly text: string;
  readonly source: Uint32Array;
}

/**
 * Replaces every match of `pattern` by what `decode` says, which is never longer than the match.
 * @returns null when nothing changed
 */
export function rewrite(text: string, pattern: RegExp, decode: (match: RegExpExecArray) => string): Rewritten | null {
  let result = '';
  const source = new Uint32Array(text.length + 1);
  let from = 0;
  let changed = false;
  const keep = (to: number) => {
    for (let at = from; at < to; at++) source[result.length + at - from] = at;
    result += text.slice(from, to);
  };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    changed = true;
    keep(match.index);
    const decoded = decode(match);
    for (let i = 0; i < decoded.length; i++) source[result.length + i] = match.index;
    result += decoded;
    from = match.index + match[0].length;
  }
  if (!changed) return null;
  keep(text.length);
  source[result.length] = text.length;
  return { text: result, source: source.subarray(0, result.length + 1) };
}
