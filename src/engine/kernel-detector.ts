/*
 * Owns the detector that searches with the WebAssembly kernel: for everything but the hook.
 */

import { TextKernel } from '../kernel/text-kernel.ts';
import { compileRules } from '../match/rule-set.ts';
import type { RuleDef } from '../model/rule.ts';
import { type Detector, detectorWith } from './detector.ts';
import { kernelKeywords } from './kernel-keywords.ts';

/** Compiles `rules` into a detector with a kernel of its own. */
export function createKernelDetector(rules: readonly RuleDef[]): Detector {
  const ruleSet = compileRules(rules);
  const kernel = new TextKernel(kernelKeywords(ruleSet));
  return detectorWith(ruleSet, (bytes, from, to, hits) => kernel.search(bytes, from, to, hits), kernel);
}
