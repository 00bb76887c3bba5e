/*
 * Owns the order of decodings of a region of text. Does not own the decodings.
 */

import type { DecodeStep } from '../../model/chunk.ts';
import { joinConcatenation } from './concatenation.ts';
import { decodeEscapes } from './escapes.ts';
import { decodeHtml } from './html.ts';
import { decodePercent } from './percent.ts';
import type { Decoder, View } from './view.ts';

const DECODERS: readonly (readonly [DecodeStep, Decoder])[] = [
  ['escapes', decodeEscapes],
  ['html', decodeHtml],
  ['percent', decodePercent],
  ['concatenation', joinConcatenation],
];

/** `text` as written, then after each decoding that changes it, each on top of the ones before. */
export function viewsOf(text: string): readonly View[] {
  const views: View[] = [{ text, source: null, decoded: [] }];
  let current = views[0] as View;
  for (const [step, decode] of DECODERS) {
    const rewritten = decode(current.text);
    if (rewritten === null) continue;
    const source = current.source === null ? rewritten.source : compose(rewritten.source, current.source);
    current = { text: rewritten.text, source, decoded: [...current.decoded, step] };
    views.push(current);
  }
  return views;
}

function compose(inner: Uint32Array, outer: Uint32Array): Uint32Array {
  return inner.map((index) => outer[index] ?? 0);
}
