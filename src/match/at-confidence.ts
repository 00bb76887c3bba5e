/*
 * Owns leaving out of rules what is less sure than is asked for: before a scan, so that it costs nothing.
 */

import type { Confidence, RuleDef } from '../model/rule.ts';
import { isAtLeast } from '../util/confidence.ts';

/** `rules` as they are to be applied when findings are to be of confidence `least` at least. */
export function atConfidence(rules: readonly RuleDef[], least: Confidence): RuleDef[] {
  return rules.filter(({ confidence }) => isAtLeast(confidence, least)).map((rule) => narrowed(rule, least));
}

/** What makes a match of `rule` less sure than the rule says: to be left out unless everything is asked for. */
function narrowed(rule: RuleDef, least: Confidence): RuleDef {
  if (least === 'low') return rule;
  return {
    ...rule,
    ...(rule.after && { after: { ...rule.after, sameLine: true } }),
    ...(rule.scored && { scored: { least } }),
    ...(rule.proof && !isAtLeast(rule.unproven ?? 'low', least) && { proofNeeded: true }),
  };
}
