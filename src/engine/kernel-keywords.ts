/*
 * Owns what the kernel is told of each keyword: how far around it matters, and what must stand there.
 */

import type { KernelKeyword } from '../kernel/keyword.ts';
import type { Shape } from '../kernel/shape.ts';
import type { RuleSet } from '../match/rule-set.ts';
import { runShapeOf } from '../match/shape-of.ts';
import type { RuleDef } from '../model/rule.ts';
import { anchorsOf } from './detector.ts';

/** Shorter runs are everywhere: not worth looking for. */
const SHORTEST_RUN = 8;
/** A base64 run around an anchor: 8 KiB before it, 16 KiB in all, and line breaks with indentation (chunks/base64.ts). */
const ANCHOR_REACH = { before: 10 * 1024, after: 20 * 1024 };
/** A wrapped run has lines of at least 48 characters (chunks/base64.ts), one of them beside the anchor. */
const ANCHOR_RUN = { most: 48, before: 512, after: 512 };
/** Letters, digits and both alphabets' signs (RFC 4648). */
const BASE64_CLASSES = 0x1f;

/** Keywords of `ruleSet`, then its base64 anchors: the numbers that `Detector.search` reports. */
export function kernelKeywords(ruleSet: RuleSet): KernelKeyword[] {
  const shapes = new Map<string, Shape | null>();
  const keywords = ruleSet.keywords.map((text, id) => {
    const reach = ruleSet.reach[id] ?? { before: 0, after: 0 };
    const shape = shapeFor(ruleSet.wantedBy[id] ?? [], reach);
    shapes.set(text, shape);
    return { text, reach, shape };
  });
  const anchors = [...anchorsOf(ruleSet)].map(([text, keyword]) => ({
    text,
    reach: ANCHOR_REACH,
    shape: anchorShape(shapes.get(keyword) ?? null),
  }));
  return [...keywords, ...anchors];
}

/** What all of `rules` have in common: the shortest run, of any of their classes. */
function shapeFor(rules: readonly RuleDef[], reach: KernelKeyword['reach']): Shape | null {
  let run = Number.POSITIVE_INFINITY;
  let classes = 0;
  for (const { pattern } of rules) {
    const own = runShapeOf(pattern);
    if (own === null) return null;
    run = Math.min(run, own.run);
    classes |= own.classes;
  }
  return run < SHORTEST_RUN ? null : { run, classes, ...reach };
}

/** Three bytes are four characters of base64 (RFC 4648, section 4). */
function anchorShape(inside: Shape | null): Shape {
  const run = Math.floor(((inside?.run ?? SHORTEST_RUN) * 4) / 3);
  const { most, before, after } = ANCHOR_RUN;
  return { run: Math.min(most, run), classes: BASE64_CLASSES, before, after };
}
