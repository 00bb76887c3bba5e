/*
 * Owns the order of confidences.
 */

import type { Confidence } from '../model/rule.ts';

/** Least sure first. */
const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];

/** True when `confidence` is as sure as `least` or surer. */
export function isAtLeast(confidence: Confidence, least: Confidence): boolean {
  return ORDER.indexOf(confidence) >= ORDER.indexOf(least);
}

/** The less sure of two. */
export function lessSure(a: Confidence, b: Confidence): Confidence {
  return isAtLeast(a, b) ? b : a;
}

/** The surer of two; null when there is none. */
export function surest(a: Confidence | null, b: Confidence | null): Confidence | null {
  if (a === null || b === null) return a ?? b;
  return isAtLeast(a, b) ? a : b;
}
