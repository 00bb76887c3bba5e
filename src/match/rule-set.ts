/*
 * Owns the compiled form of a list of rules: their keywords, and who wants which. Does not own searching.
 */

import type { RuleDef } from '../model/rule.ts';
import { memoisedByObject } from '../util/memoised.ts';

/** Bytes before and after a place. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Default reach of a pattern around its keyword, in bytes. */
const DEFAULT_REACH = { before: 256, after: 512 };

/** Rules ready for matching. */
export interface RuleSet {
  readonly rules: readonly RuleDef[];
  /** Keywords of rules with patterns, each once, then those of the scored rule; the kernel's keyword ids are indices into it. */
  readonly keywords: readonly string[];
  /** The rule that is decided by a score, and the id of its first keyword; all after it are its own, too. */
  readonly scored: { readonly rule: RuleDef; readonly from: number } | null;
  /** Rules that have no keywords, and are tried everywhere. */
  readonly anywhere: readonly RuleDef[];
  /** The rules with patterns that have a keyword. */
  rulesOf(keyword: number): readonly RuleDef[];
  /** The widest reach among the rules that have a keyword. */
  reachAt(keyword: number): Reach | undefined;
  /** The place of a rule in the list. */
  orderOf(rule: RuleDef): number;
}

/** Compiles `rules`, each list once. Their order decides which rule goes first where several match the same bytes. */
export const compileRules: (rules: readonly RuleDef[]) => RuleSet = /* @__PURE__ */ memoisedByObject(compiled);

function compiled(rules: readonly RuleDef[]): RuleSet {
  const wantedBy = keywordsOf(rules.filter(({ scored }) => scored === undefined));
  const scored = rules.find((rule) => rule.scored !== undefined);
  const order = new Map(rules.map((rule, index) => [rule, index]));
  const scoredKeywords = scored?.keywords ?? [];
  const lists = [...wantedBy.values()];
  const reaches = [...lists.map(widestReach), ...scoredKeywords.map(() => reachOf(scored as RuleDef))];
  return {
    rules,
    keywords: [...wantedBy.keys(), ...scoredKeywords],
    scored: scored === undefined ? null : { rule: scored, from: wantedBy.size },
    anywhere: rules.filter((rule) => rule.anywhere),
    rulesOf: (keyword) => lists[keyword] ?? [],
    reachAt: (keyword) => reaches[keyword],
    orderOf: (rule) => order.get(rule) ?? rules.length,
  };
}

function keywordsOf(rules: readonly RuleDef[]): Map<string, RuleDef[]> {
  const wantedBy = new Map<string, RuleDef[]>();
  for (const rule of rules) {
    for (const keyword of rule.keywords) {
      const known = wantedBy.get(keyword);
      if (known === undefined) wantedBy.set(keyword, [rule]);
      else known.push(rule);
    }
  }
  return wantedBy;
}

/** Bytes before and after a keyword's start that the pattern of `rule` may need. */
export function reachOf(rule: RuleDef): Reach {
  return rule.reach ?? DEFAULT_REACH;
}

function widestReach(rules: readonly RuleDef[]): Reach {
  const reaches = rules.map(reachOf);
  return {
    before: Math.max(...reaches.map((reach) => reach.before)),
    after: Math.max(...reaches.map((reach) => reach.after)),
  };
}
