/*
 * Owns joining keyword hits into regions of text, so that dense hits cost each byte once.
 */

import type { Chunk, Hits } from '../model/chunk.ts';
import type { RuleDef } from '../model/rule.ts';
import type { RuleSet } from './rule-set.ts';

/** A stretch of a chunk and the rules to try on it. */
export interface Region {
  /** First byte and one past the last, in the chunk. */
  readonly start: number;
  readonly end: number;
  readonly rules: ReadonlySet<RuleDef>;
}

/** Longest region; dense hits make several. Bounds the length of the strings that patterns run on. */
const LONGEST = 256 * 1024;

/** The regions around those hits that stand for rules, in ascending order. */
export function* regionsOf(chunk: Chunk, hits: Hits, ruleSet: RuleSet): Generator<Region> {
  let start = 0;
  let end = -1;
  let rules = new Set<RuleDef>();
  for (let i = 0; i < hits.count; i++) {
    const keyword = hits.keyword[i] as number;
    const reach = ruleSet.reach[keyword];
    if (reach === undefined) continue;
    const offset = hits.offset[i] as number;
    const from = Math.max(0, offset - reach.before);
    if (end >= 0 && (from > end || offset - start > LONGEST)) {
      yield { start, end, rules };
      end = -1;
    }
    if (end < 0) {
      start = from;
      rules = new Set();
    }
    for (const rule of ruleSet.wantedBy[keyword] ?? []) rules.add(rule);
    end = Math.max(end, Math.min(chunk.bytes.length, offset + reach.after));
  }
  if (end >= 0) yield { start, end, rules };
}
