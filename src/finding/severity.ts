/*
 * Owns how serious a finding is, beyond what its rule says.
 */

import type { EnvironmentFacts, Expiry, Finding } from '../model/finding.ts';
import type { Match, Tier } from '../model/match.ts';
import type { Confidence, RuleDef, Severity } from '../model/rule.ts';
import { lessSure } from '../util/confidence.ts';

/**
 * A finding's severity: what has expired is low, a key of one environment within another is critical, a pair that only shares
 * a file is at most high.
 */
export function severityOf(
  rule: RuleDef,
  tier: Tier,
  expiry: Expiry | null,
  environment: EnvironmentFacts | null = null,
): Severity {
  if (expiry?.expired) return 'low';
  if (environment !== null && environment.misplacedIn !== null) return 'critical';
  return tier === 'same-blob' && rule.severity === 'critical' ? 'high' : rule.severity;
}

/**
 * How sure it is: what a match says goes before its rule; a pair that only shares a file is less so, and what could prove
 * itself and does not.
 */
export function confidenceOf(
  { rule, tier, proof }: Pick<Finding, 'rule' | 'tier' | 'proof'>,
  confidence: Confidence | null,
): Confidence {
  const found = tier === 'same-blob' ? 'medium' : (confidence ?? rule.confidence);
  return proof === 'unproven' ? lessSure(found, rule.unproven ?? 'low') : found;
}

/** How sure a match is where it stands. */
export function confidenceAt({ confidence, rule }: Pick<Match, 'confidence' | 'rule'>): Confidence {
  return confidence ?? rule.confidence;
}
