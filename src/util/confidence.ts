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
