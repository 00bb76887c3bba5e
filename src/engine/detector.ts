/*
 * Owns the compiled rules together with the tables that search for them: made once, shared by all scanners.
 */

import type { HitBuffer } from '../kernel/search.ts';
import type { RuleSet } from '../match/rule-set.ts';
import type { RunQuery } from '../match/runs.ts';
import type { ByteWork } from '../model/byte-work.ts';
import { once } from '../util/memoised.ts';
import { type AnchorKind, anchorsOf } from './anchors.ts';

/**
 * Finds keywords that start in `bytes[from, to)`: hits in ascending order of offset, `hits` is emptied first. May leave
 * out those near which no rule can match.
 */
export type SearchText = (bytes: Uint8Array, from: number, to: number, hits: HitBuffer) => void;

export interface Detector {
  readonly ruleSet: RuleSet;
  /** Keyword ids below `ruleSet.keywords.length` are keywords of rules, those from there on anchors. */
  readonly search: SearchText;
  /** Anchors by their numbers, from 0. */
  readonly anchors: readonly AnchorKind[];
  /** Other passes over bytes. */
  readonly work: ByteWork;
  /** Every kind of unnamed partner that some rule asks for. */
  readonly runQueries: () => readonly RunQuery[];
}

/** A detector for compiled rules with a search of its own, whose keywords are those of `ruleSet`, then the anchors. */
export function detectorWith(
  ruleSet: RuleSet,
  searchText: SearchText,
  work: ByteWork,
  anchors: readonly AnchorKind[] = [...anchorsOf(ruleSet).values()],
): Detector {
  return { ruleSet, search: searchText, anchors, work, runQueries: once(() => runQueriesOf(ruleSet)) };
}

function runQueriesOf(ruleSet: RuleSet): RunQuery[] {
  const queries = new Map<string, RunQuery>();
  for (const { companions = [] } of ruleSet.rules) {
    for (const companion of companions) {
      const rule = ruleSet.rules.find(({ id }) => id === companion.rule);
      if (rule !== undefined && !queries.has(rule.id)) queries.set(rule.id, { rule, companion });
    }
  }
  return [...queries.values()];
}
