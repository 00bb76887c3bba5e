/*
 * Owns the rules that the commit hook applies, compiled. When the program is built this file is replaced by tables and a
 * file from which single rules are read (scripts/build.mjs).
 */

import { RULES } from '../../rules/index.ts';
import { type CompiledRules, compiledOf } from '../engine/compiled-rules.ts';
import { atConfidence } from '../match/at-confidence.ts';
import type { RuleDef } from '../model/rule.ts';

/** What is reported without being asked for, and may stop a commit. */
export const HOOK_RULES: readonly RuleDef[] = atConfidence(RULES, 'medium').filter(({ hook }) => hook !== false);

export const COMPILED: CompiledRules = compiledOf(HOOK_RULES);

export function ruleAt(number: number): RuleDef {
  const rule = HOOK_RULES[number];
  if (rule === undefined) throw new RangeError(`no rule has the number ${number}`);
  return rule;
}
