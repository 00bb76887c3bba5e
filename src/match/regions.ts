/*
 * Owns joining keyword hits into regions of text, so that dense hits cost each byte once, and where in a region each rule
 * is to be tried.
 */

import type { Chunk, Hits } from '../model/chunk.ts';
import type { RuleDef } from '../model/rule.ts';
import { hasNeeded } from '../util/needed-byte.ts';
import { type RuleSet, reachOf } from './rule-set.ts';

/** A stretch of a chunk and the rules to try on it. */
export interface Region {
  /** First byte and one past the last, in the chunk. */
  readonly start: number;
  readonly end: number;
  /** By rule where its keywords' surroundings are in the chunk: `start, end, start, end …`, ascending. */
  readonly spans: ReadonlyMap<RuleDef, readonly number[]>;
}

/** Longest region; dense hits make several. Bounds the length of the strings that patterns run on. */
const LONGEST = 256 * 1024;

/** The regions around those hits that stand for rules, in ascending order. */
export function* regionsOf(chunk: Chunk, hits: Hits, ruleSet: RuleSet): Generator<Region> {
  let region: GrowingRegion | null = null;
  for (let i = 0; i < hits.count; i++) {
    const keyword = hits.keyword[i] as number;
    const reach = ruleSet.reachAt(keyword);
    if (reach === undefined) continue;
    const offset = hits.offset[i] as number;
    const rules = ruleSet.rulesOf(keyword).filter((rule) => isPossible(rule, chunk.bytes, offset));
    if (rules.length === 0) continue;
    const start = Math.max(0, offset - reach.before);
    if (region !== null && (start > region.end || offset - region.start > LONGEST)) {
      yield region;
      region = null;
    }
    region ??= { start, end: start, spans: new Map() };
    // A later keyword may reach farther back.
    region.start = Math.min(region.start, start);
    for (const rule of rules) addSpan(region, rule, offset, chunk.bytes.length);
  }
  if (region !== null) yield region;
}

interface GrowingRegion extends Region {
  start: number;
  end: number;
  readonly spans: Map<RuleDef, number[]>;
}

/** False when the character that `rule` cannot do without is not there. */
function isPossible(rule: RuleDef, bytes: Uint8Array, offset: number): boolean {
  return rule.needs === undefined || hasNeeded(bytes, offset, reachOf(rule).after, rule.needs.charCodeAt(0));
}

/** Adds what `rule` needs around a keyword at `offset`. */
function addSpan(region: GrowingRegion, rule: RuleDef, offset: number, length: number): void {
  const { before, after } = reachOf(rule);
  const from = Math.max(0, offset - before);
  const to = Math.min(length, offset + after);
  region.end = Math.max(region.end, to);
  const spans = region.spans.get(rule);
  const last = spans?.at(-1) ?? -1;
  if (spans === undefined) region.spans.set(rule, [from, to]);
  else if (from <= last) spans[spans.length - 1] = Math.max(last, to);
  else spans.push(from, to);
}
