/*
 * Owns how serious a finding is, beyond what its rule says.
 */

import type { Expiry } from '../model/finding.ts';
import type { Tier } from '../model/match.ts';
import type { Confidence, RuleDef, Severity } from '../model/rule.ts';

/** A finding's severity: what has expired is low, a pair that only shares a file is at most high. */
export function severityOf(rule: RuleDef, tier: Tier, expiry: Expiry | null): Severity {
  if (expiry?.expired) return 'low';
  return tier === 'same-blob' && rule.severity === 'critical' ? 'high' : rule.severity;
}

/** How sure it is: a pair that only shares a file is less so. */
export function confidenceOf(rule: RuleDef, tier: Tier): Confidence {
  return tier === 'same-blob' ? 'medium' : rule.confidence;
}
