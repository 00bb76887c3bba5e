/*
 * Owns the compiled form of a list of rules: their keywords, and who wants which. Does not own searching.
 */

import type { RuleDef } from '../model/rule.ts';

/** Default reach of a pattern around its keyword, in bytes. */
const DEFAULT_REACH = { before: 256, after: 512 };

/** Rules ready for matching. */
export interface RuleSet {
  readonly rules: readonly RuleDef[];
  /** Distinct keywords of all rules; the kernel's keyword ids are indices into it. */
  readonly keywords: readonly string[];
  /** Keyword id → the rules that have it. */
  readonly wantedBy: readonly (readonly RuleDef[])[];
  /** Keyword id → the widest reach among those rules. */
  readonly reach: readonly { readonly before: number; readonly after: number }[];
  byId(id: string): RuleDef | undefined;
}

/** Compiles `rules`. Their order decides which rule goes first where several match the same bytes. */
export function compileRules(rules: readonly RuleDef[]): RuleSet {
  const wantedBy = new Map<string, RuleDef[]>();
  for (const rule of rules) {
    for (const keyword of rule.keywords) wantedBy.set(keyword, [...(wantedBy.get(keyword) ?? []), rule]);
  }
  const ids = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    rules,
    keywords: [...wantedBy.keys()],
    wantedBy: [...wantedBy.values()],
    reach: [...wantedBy.values()].map(widestReach),
    byId: (id) => ids.get(id),
  };
}

function widestReach(rules: readonly RuleDef[]): { before: number; after: number } {
  const reaches = rules.map((rule) => rule.reach ?? DEFAULT_REACH);
  return {
    before: Math.max(...reaches.map((reach) => reach.before)),
    after: Math.max(...reaches.map((reach) => reach.after)),
  };
}
