/*
 * Owns the compiled rules together with the tables that search for them: made once, shared by all scanners.
 */

import { base64Anchors } from '../chunks/base64.ts';
import { compileKeywords } from '../kernel/keywords.ts';
import { plainBytes } from '../kernel/plain-bytes.ts';
import { type HitBuffer, search } from '../kernel/search.ts';
import { compileRules, type RuleSet } from '../match/rule-set.ts';
import type { RunQuery } from '../match/runs.ts';
import type { ByteWork } from '../model/byte-work.ts';
import type { RuleDef } from '../model/rule.ts';

/**
 * Finds keywords that start in `bytes[from, to)`: hits in ascending order of offset, `hits` is emptied first. May leave
 * out those near which no rule can match.
 */
export type SearchText = (bytes: Uint8Array, from: number, to: number, hits: HitBuffer) => void;

export interface Detector {
  readonly ruleSet: RuleSet;
  /** Keyword ids below `ruleSet.keywords.length` are keywords of rules, those above are base64 anchors. */
  readonly search: SearchText;
  /** Other passes over bytes. */
  readonly work: ByteWork;
  /** Every kind of unnamed partner that some rule asks for. */
  readonly runQueries: readonly RunQuery[];
}

/** Keywords too common to be looked for inside base64: their anchors would be as common. */
const ANCHORED = /^[A-Z0-9]{4}$|^secret$|_key$|_token$/;
/** Those looked for inside base64 inside base64 as well. */
const ANCHORED_TWICE = /^A[KS]IA$|^secret$/;

/** Compiles `rules` into a detector that searches in JavaScript: for the hook, where nothing else is worth loading. */
export function createDetector(rules: readonly RuleDef[]): Detector {
  const ruleSet = compileRules(rules);
  const table = compileKeywords([...ruleSet.keywords, ...anchorsOf(ruleSet).keys()]);
  return detectorWith(ruleSet, (bytes, from, to, hits) => search(table, bytes, from, to, hits), plainBytes);
}

/** A detector for compiled rules with a search of its own, whose keywords are those of `ruleSet`, then the anchors. */
export function detectorWith(ruleSet: RuleSet, searchText: SearchText, work: ByteWork): Detector {
  return { ruleSet, search: searchText, work, runQueries: runQueriesOf(ruleSet) };
}

/** How keywords can look inside base64, each with the keyword it stands for; in the order of their numbers. */
export function anchorsOf(ruleSet: RuleSet): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const keyword of ruleSet.keywords) {
    if (!ANCHORED.test(keyword) || keyword.startsWith('A3T')) continue;
    for (const anchor of base64Anchors(keyword)) {
      addOnce(anchors, anchor, keyword);
      if (ANCHORED_TWICE.test(keyword)) for (const twice of base64Anchors(anchor)) addOnce(anchors, twice, keyword);
    }
  }
  return anchors;
}

function addOnce(anchors: Map<string, string>, anchor: string, keyword: string): void {
  if (!anchors.has(anchor)) anchors.set(anchor, keyword);
}

function runQueriesOf(ruleSet: RuleSet): RunQuery[] {
  const queries = new Map<string, RunQuery>();
  for (const { companions = [] } of ruleSet.rules) {
    for (const companion of companions) {
      const rule = ruleSet.byId(companion.rule);
      if (rule !== undefined && !queries.has(rule.id)) queries.set(rule.id, { rule, companion });
    }
  }
  return [...queries.values()];
}
