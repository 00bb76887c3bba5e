/*
 * Owns what is encoded around anchors: each run decoded once, in the way its anchor says.
 */

import { type DecodedRun, decodeBase64Run } from '../chunks/base64.ts';
import { decodeHexRun } from '../chunks/hex.ts';
import { decodePackedTwice, unpackRun } from '../chunks/packed.ts';
import type { Chunk, Hits } from '../model/chunk.ts';
import type { Match } from '../model/match.ts';
import type { AnchorKind } from './anchors.ts';
import type { Detector } from './detector.ts';

/** Something encoded. */
export interface Encoded {
  readonly chunk: Chunk;
  /** All that is found in it stands here: set when no byte of it stands anywhere alone. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** What is encoded in `chunk` around those of `hits` that are anchors. */
export function* encodedRuns(chunk: Chunk, hits: Hits, detector: Detector): Generator<Encoded> {
  const decodedTo = { base64: 0, packed: 0, 'packed-twice': 0, hex: 0 };
  for (let i = 0; i < hits.count; i++) {
    const kind = detector.anchors[(hits.keyword[i] as number) - detector.ruleSet.keywords.length];
    const offset = hits.offset[i] as number;
    if (kind === undefined || offset < decodedTo[kind]) continue;
    if (kind === 'packed') {
      const packed = canUnpack(chunk) ? unpackRun(chunk, offset) : null;
      if (packed === null) continue;
      decodedTo.base64 = decodedTo.packed = packed.runEnd;
      yield { chunk: packed.chunk, span: packed };
    } else {
      const run = DECODE[kind](chunk, offset);
      decodedTo[kind] = run.end;
      if (run.chunk !== null) yield { chunk: run.chunk };
    }
  }
}

/** `match`, found in what stands at `span`, as one of the text that has it. */
export function spanned(match: Match, span: Encoded['span']): Match {
  if (span === undefined) return match;
  const { start, end } = match;
  return { ...match, start: span.start, end: span.end, unpacked: { start, end } };
}

const DECODE: Readonly<Record<Exclude<AnchorKind, 'packed'>, (chunk: Chunk, at: number) => DecodedRun>> = {
  base64: decodeBase64Run,
  'packed-twice': decodePackedTwice,
  hex: decodeHexRun,
};

/** What was unpacked is not unpacked again: a small text must not cost the scan its time. */
function canUnpack({ decoded }: Chunk): boolean {
  return !decoded.includes('gzip');
}
