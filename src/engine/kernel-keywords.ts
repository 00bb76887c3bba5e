/*
 * Owns what the kernel is told of each keyword: how far around it matters, and what must stand there.
 */

import { SHORTEST_HEX } from '../chunks/hex.ts';
import type { KernelKeyword } from '../kernel/keyword.ts';
import type { Shape } from '../kernel/shape.ts';
import type { RuleSet } from '../match/rule-set.ts';
import { runShapeOf } from '../match/shape-of.ts';
import type { RuleDef } from '../model/rule.ts';
import { LONG_RUN } from '../util/long-run.ts';
import { memoisedByObject } from '../util/memoised.ts';
import { type AnchorKind, anchorsOf } from './anchors.ts';

/** Shorter runs are everywhere: not worth looking for. */
const SHORTEST_RUN = 8;
/** Letters, digits and both alphabets' signs (RFC 4648); shorter runs are not decoded (chunks/base64.ts). */
const BASE64: Shape = { run: 16, classes: 0x1f, before: 512, after: 512 };
/** Letters and digits, of which those of hex are some. */
const HEX: Shape = { run: SHORTEST_HEX, classes: 0x07, before: 512, after: 512 };
/** A base64 run around an anchor: 8 KiB before it, 16 KiB in all, and line breaks with indentation (chunks/base64.ts). */
const AROUND = { before: 10 * 1024, after: 20 * 1024 };
/** A base64 run that starts at an anchor: 1 MiB, and line breaks with indentation (chunks/packed.ts). */
const BEHIND = { before: 16, after: 2 * 1024 * 1024 };

const ANCHORS: Readonly<Record<AnchorKind, Pick<KernelKeyword, 'reach' | 'shape'>>> = {
  base64: { reach: AROUND, shape: BASE64 },
  packed: { reach: BEHIND, shape: BASE64 },
  'packed-twice': { reach: BEHIND, shape: BASE64 },
  hex: { reach: AROUND, shape: HEX },
};

/**
 * Keywords of a rule set, then its anchors: the numbers that `Detector.search` reports. Each set is looked at once: reading
 * the shapes off 1,300 patterns takes 50 ms.
 */
export const kernelKeywords: (ruleSet: RuleSet) => readonly KernelKeyword[] =
  /* @__PURE__ */ memoisedByObject(keywordsOf);

function keywordsOf(ruleSet: RuleSet): readonly KernelKeyword[] {
  const keywords = ruleSet.keywords.map((text, id) => {
    const reach = ruleSet.reachAt(id) ?? { before: 0, after: 0 };
    const isPartOfName = id >= (ruleSet.scored?.from ?? Number.POSITIVE_INFINITY);
    if (isPartOfName) return { text, reach, isPartOfName, shape: null };
    const rules = ruleSet.rulesOf(id);
    const needs = needsOf(rules);
    return { text, reach, shape: shapeFor(rules, reach), ...(needs !== null && { needs }) };
  });
  const anchors = [...anchorsOf(ruleSet)].map(([text, kind]) => ({ text, ...ANCHORS[kind] }));
  return [...keywords, ...anchors];
}

/** The byte that none of `rules` can do without. */
function needsOf(rules: readonly RuleDef[]): number | null {
  const [first] = rules;
  const needs = first?.needs;
  return needs !== undefined && rules.every((rule) => rule.needs === needs) ? needs.charCodeAt(0) : null;
}

/** What all of `rules` have in common: the shortest run, of any of their classes. */
function shapeFor(rules: readonly RuleDef[], reach: KernelKeyword['reach']): Shape | null {
  let run = Number.POSITIVE_INFINITY;
  let classes = 0;
  for (const rule of rules) {
    const own = rule.run === undefined ? runShapeOf(rule.pattern) : rule.run;
    if (own === null) return null;
    run = Math.min(run, own.run);
    classes |= own.classes;
  }
  if (run < SHORTEST_RUN) return null;
  const nearDigits = run >= LONG_RUN && rules.every(({ after }) => after !== undefined);
  return { run, classes, ...reach, ...(nearDigits && { nearDigits }) };
}
