/*
 * Owns what a rule shows of itself to others, and the way from what others hold to the rule that matches.
 */

import type { RuleDef } from '../model/rule.ts';
import { UsageError } from '../util/errors.ts';
import { memoisedByObject } from '../util/memoised.ts';
import type { Rule } from './rule.ts';

const definitions = new WeakMap<Rule, RuleDef>();

/** `definition` as others see it, the same object each time. */
export const publicRule: (definition: RuleDef) => Rule = memoisedByObject(shown);

/**
 * What `rule` matches by.
 * @throws UsageError when it was not made by this copy of leakgate
 */
export function definitionOf(rule: Rule): RuleDef {
  const definition = definitions.get(rule);
  if (definition === undefined) throw new UsageError('library-foreign-rule', { rule: rule.id });
  return definition;
}

function shown(definition: RuleDef): Rule {
  const { id, title, why, severity, confidence, env, revoke, source } = definition;
  const rule = Object.freeze({ id, title, why, severity, confidence, env, revoke, source });
  definitions.set(rule, definition);
  return rule;
}
