/*
 * Owns the compiled rules together with the tables that search for them: made once, shared by all scanners.
 */

import { base64Anchors } from '../chunks/base64.ts';
import { compileKeywords, type KeywordTable } from '../kernel/keywords.ts';
import { compileRules, type RuleSet } from '../match/rule-set.ts';
import type { RunQuery } from '../match/runs.ts';
import type { RuleDef } from '../model/rule.ts';

export interface Detector {
  readonly ruleSet: RuleSet;
  /** Keyword ids below `ruleSet.keywords.length` are keywords of rules, those above are base64 anchors. */
  readonly table: KeywordTable;
  /** Every kind of unnamed partner that some rule asks for. */
  readonly runQueries: readonly RunQuery[];
}

/** Keywords too common to be looked for inside base64: their anchors would be as common. */
const ANCHORED = /^[A-Z0-9]{4}$|^secret$|_key$|_token$/;
/** Those looked for inside base64 inside base64 as well. */
const ANCHORED_TWICE = /^A[KS]IA$|^secret$/;

/** Compiles `rules` into a detector. */
export function createDetector(rules: readonly RuleDef[]): Detector {
  const ruleSet = compileRules(rules);
  const anchors = new Set<string>();
  for (const keyword of ruleSet.keywords) {
    if (!ANCHORED.test(keyword) || keyword.startsWith('A3T')) continue;
    for (const anchor of base64Anchors(keyword)) {
      anchors.add(anchor);
      if (ANCHORED_TWICE.test(keyword)) for (const twice of base64Anchors(anchor)) anchors.add(twice);
    }
  }
  return { ruleSet, table: compileKeywords([...ruleSet.keywords, ...anchors]), runQueries: runQueriesOf(ruleSet) };
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
