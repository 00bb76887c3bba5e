/*
 * Owns the oracle of detectors: every keyword, searched in JavaScript, whatever stands around it.
 */

import { anchorsOf } from '../../src/engine/anchors.ts';
import { type Detector, detectorWith } from '../../src/engine/detector.ts';
import { compileKeywords } from '../../src/kernel/keywords.ts';
import { plainBytes } from '../../src/kernel/plain-bytes.ts';
import { search } from '../../src/kernel/search.ts';
import { compileRules } from '../../src/match/rule-set.ts';
import type { RuleDef } from '../../src/model/rule.ts';

/** Compiles `rules` into a detector that leaves nothing out. */
export function createDetector(rules: readonly RuleDef[]): Detector {
  const ruleSet = compileRules(rules);
  const table = compileKeywords([...ruleSet.keywords, ...anchorsOf(ruleSet).keys()]);
  return detectorWith(ruleSet, (bytes, from, to, hits) => search(table, bytes, from, to, hits), plainBytes);
}
