/*
 * Owns comments of a range that allow findings: they hold, and people have to look at them.
 */

import type { AllowedPlace } from '../model/finding.ts';
import type { Review } from '../model/gate.ts';

/**
 * One for each place that a new comment allows.
 * @param counts whether they make the gate fail
 */
export function inlineReviews(allowed: readonly AllowedPlace[], counts: boolean): Review[] {
  return allowed
    .filter(({ isNew }) => isNew)
    .map(({ rule, place, reason }) => ({
      kind: 'inline',
      path: place.path ?? '',
      line: place.line,
      what: rule.id,
      text: reason,
      counts,
    }));
}
