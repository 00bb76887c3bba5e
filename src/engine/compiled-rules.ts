/*
 * Owns rules in the form in which the commit hook loads them: tables of its keywords that need no setting up, and rules
 * that are made only when one of their keywords is found. Written when the program is built (scripts/build.mjs).
 */

import { isAssigned } from '../kernel/assigned.ts';
import type { KernelKeyword } from '../kernel/keyword.ts';
import { bitsOf, compileKeywords } from '../kernel/keywords.ts';
import { plainBytes } from '../kernel/plain-bytes.ts';
import { HitBuffer, search } from '../kernel/search.ts';
import { hasShape } from '../kernel/shape.ts';
import { compileRules, type RuleSet } from '../match/rule-set.ts';
import type { RuleDef } from '../model/rule.ts';
import { numberIn } from '../util/joined.ts';
import { hasNeeded } from '../util/needed-byte.ts';
import { type AnchorKind, anchorsOf } from './anchors.ts';
import { type Detector, detectorWith, type SearchText } from './detector.ts';
import { kernelKeywords } from './kernel-keywords.ts';

/** Rules without their contents, as JSON can hold it. */
export interface CompiledRules {
  /** Texts of keywords by number: those of rules, then base64 anchors. */
  readonly texts: readonly string[];
  /** How many of them are of rules; those from `scoredFrom` on are the scored rule's. */
  readonly ownCount: number;
  readonly scoredFrom: number;
  readonly anchors: readonly AnchorKind[];
  /** Number of the scored rule. */
  readonly scored: number;
  /** Numbers of keywords by hash, and their hashes. */
  readonly order: readonly number[];
  readonly hashes: readonly number[];
  /** By keyword the numbers of its rules. */
  readonly rules: readonly (readonly number[])[];
  /** By keyword which of `surroundings` it has. */
  readonly surroundingOf: readonly number[];
  readonly surroundings: readonly Omit<KernelKeyword, 'text'>[];
  readonly ruleCount: number;
}

/** Compiles `rules`, which the hook will know by their places in the list. */
export function compiledOf(rules: readonly RuleDef[]): CompiledRules {
  const ruleSet = compileRules(rules);
  const keywords = kernelKeywords(ruleSet);
  const anchors = anchorsOf(ruleSet);
  const texts = [...ruleSet.keywords, ...anchors.keys()];
  const table = compileKeywords(texts);
  const surroundings = new Map<string, number>();
  const surroundingOf = keywords.map(({ text: _, ...rest }) => numberIn(surroundings, JSON.stringify(rest)));
  return {
    texts,
    ownCount: ruleSet.keywords.length,
    scoredFrom: ruleSet.scored?.from ?? texts.length,
    anchors: [...anchors.values()],
    scored: ruleSet.scored === null ? -1 : ruleSet.orderOf(ruleSet.scored.rule),
    order: table.keywords.map(({ id }) => id),
    hashes: [...table.hashes],
    rules: ruleSet.keywords.map((_, keyword) => ruleSet.rulesOf(keyword).map((rule) => ruleSet.orderOf(rule))),
    surroundingOf,
    surroundings: [...surroundings.keys()].map((text) => JSON.parse(text) as Omit<KernelKeyword, 'text'>),
    ruleCount: rules.length,
  };
}

/**
 * A detector in JavaScript that leaves out hits near which no rule can match, as the kernel does.
 * @param ruleAt the rule with a number; called once for each
 */
export function detectorOf(compiled: CompiledRules, ruleAt: (number: number) => RuleDef): Detector {
  return detectorWith(lazyRuleSet(compiled, ruleAt), searchOf(compiled), plainBytes, compiled.anchors);
}

function searchOf({ texts, order, hashes, surroundingOf, surroundings }: CompiledRules): SearchText {
  const sorted = Uint16Array.from(hashes);
  const table = { bits: bitsOf(sorted), hashes: sorted, keywords: order.map((id) => ({ id, text: texts[id] ?? '' })) };
  const all = new HitBuffer();
  const matters = (bytes: Uint8Array, keyword: number, offset: number): boolean => {
    const { shape = null, isPartOfName = false, needs, reach } = surroundings[surroundingOf[keyword] ?? -1] ?? {};
    if (isPartOfName) return isAssigned(bytes, offset);
    if (needs !== undefined && !hasNeeded(bytes, offset, reach?.after ?? 0, needs)) return false;
    return shape === null || hasShape(bytes, offset, shape);
  };
  return (bytes, from, to, hits) => {
    search(table, bytes, from, to, all);
    hits.count = 0;
    for (let i = 0; i < all.count; i++) {
      const keyword = all.keyword[i] as number;
      const offset = all.offset[i] as number;
      if (matters(bytes, keyword, offset)) hits.add(keyword, offset);
    }
  };
}

/** The scored rule, made when it is needed. */
function scoredAt(from: number, rule: () => RuleDef): RuleSet['scored'] {
  return {
    from,
    get rule() {
      return rule();
    },
  };
}

function lazyRuleSet(compiled: CompiledRules, ruleAt: (number: number) => RuleDef): RuleSet {
  const made = new Map<number, RuleDef>();
  const numbers = new Map<RuleDef, number>();
  const rule = (number: number): RuleDef => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const fresh = ruleAt(number);
    made.set(number, fresh);
    numbers.set(fresh, number);
    return fresh;
  };
  const { texts, ownCount, scoredFrom, scored, rules, surroundingOf, surroundings, ruleCount } = compiled;
  return {
    get rules() {
      return Array.from({ length: ruleCount }, (_, number) => rule(number));
    },
    keywords: texts.slice(0, ownCount),
    // Only own rules can be without keywords, and where there is a configuration the whole program looks.
    anywhere: [],
    scored: scored === -1 ? null : scoredAt(scoredFrom, () => rule(scored)),
    rulesOf: (keyword) => (rules[keyword] ?? []).map(rule),
    reachAt: (keyword) => surroundings[surroundingOf[keyword] ?? -1]?.reach,
    orderOf: (each) => numbers.get(each) ?? ruleCount,
  };
}
