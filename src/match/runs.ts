/*
 * Owns finding unnamed runs of base64 characters of one exact length: the other half of a pair.
 */

import { Buffer } from 'node:buffer';
import type { ByteWork, Run } from '../model/byte-work.ts';
import type { Chunk } from '../model/chunk.ts';
import type { Match } from '../model/match.ts';
import type { Companion, RuleDef } from '../model/rule.ts';
import { Secret } from '../model/secret.ts';
import { latin1 } from './matcher.ts';
import { type Site, type TextView, type ViewsOf, writtenSpan } from './site.ts';

/** Bytes of text that filters see to either side of a run. */
const CONTEXT = 512;
/** Bytes to either side of a match in which runs are looked for in decoded text, too. */
const NEAR = 4 * 1024;
/** Longest region that is decoded at once. */
const LONGEST_REGION = 256 * 1024;

/** What to look for, and the rule a hit becomes a match of. */
export interface RunQuery {
  readonly rule: RuleDef;
  readonly companion: Companion;
}

/** Those of `runs`, which are runs of `chunk` as written, that are as long as asked for. */
export function runsInChunk(chunk: Chunk, query: RunQuery, runs: readonly Run[]): Match[] {
  const matches: Match[] = [];
  for (const { start, length } of runs) {
    if (length !== query.companion.length) continue;
    const from = Math.max(0, start - CONTEXT);
    const text = latin1(chunk.bytes, from, Math.min(chunk.bytes.length, start + length + CONTEXT));
    const match = toMatch(query, { chunk, from, written: text, view: asWritten(text) }, start - from);
    if (match !== null) matches.push(match);
  }
  return matches;
}

/**
 * Runs near the bytes `anchors` of `chunk` (ascending) that only show once the text is decoded. Regions that overlap are
 * looked through once.
 */
export function runsNearDecoded(
  chunk: Chunk,
  anchors: readonly number[],
  query: RunQuery,
  { viewsOf, work }: { readonly viewsOf: ViewsOf; readonly work: ByteWork },
): Match[] {
  const matches: Match[] = [];
  for (const { from, to } of regionsAround(anchors, chunk.bytes.length)) {
    const written = latin1(chunk.bytes, from, to);
    for (const view of viewsOf(written)) {
      if (view.decoded.length === 0) continue;
      for (const { start, length } of work.runs(Buffer.from(view.text, 'latin1'), query.companion.length)) {
        const match = length === query.companion.length ? toMatch(query, { chunk, from, written, view }, start) : null;
        if (match !== null) matches.push(match);
      }
    }
  }
  return matches;
}

function* regionsAround(anchors: readonly number[], length: number): Generator<{ from: number; to: number }> {
  let from = 0;
  let to = -1;
  for (const anchor of anchors) {
    if (to !== -1 && (anchor - NEAR > to || to - from > LONGEST_REGION)) {
      yield { from, to };
      to = -1;
    }
    if (to === -1) from = Math.max(0, anchor - NEAR);
    to = Math.min(length, anchor + NEAR);
  }
  if (to !== -1) yield { from, to };
}

function toMatch({ rule, companion }: RunQuery, site: Site, start: number): Match | null {
  const { text } = site.view;
  const end = start + companion.length;
  const value = text.slice(start, end);
  if (companion.shape !== undefined && !companion.shape.test(value)) return null;
  return {
    rule,
    ...writtenSpan(site, start, end),
    secret: new Secret(value),
    tier: 'near',
    name: null,
    decoded: [...site.chunk.decoded, ...site.view.decoded],
    context: { text, start, end },
  };
}

function asWritten(text: string): TextView {
  return { text, source: null, decoded: [] };
}
