/*
 * Owns where the score of an assignment is enough. The figures are those of docs/GENERIC.md.
 */

import type { Confidence } from '../model/rule.ts';

/** Least scores; `medium` is the default of a scan. */
export const THRESHOLDS: Readonly<Record<Confidence, number>> = { high: 0.8, medium: 0.6, low: 0.3 };

/** The confidence that a score stands for; null when it is too low to be told. */
export function confidenceOf(score: number): Confidence | null {
  if (score >= THRESHOLDS.high) return 'high';
  if (score >= THRESHOLDS.medium) return 'medium';
  return score >= THRESHOLDS.low ? 'low' : null;
}
