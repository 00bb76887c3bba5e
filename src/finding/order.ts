/*
 * Owns the order in which findings are told.
 */

import type { Companion, Finding, Place } from '../model/finding.ts';
import { SEVERITIES } from '../model/scan-result.ts';
import { compare } from '../util/compare.ts';

/** The most serious first; then by rule and place, the same in every scan. */
export function bySeriousness(a: Omit<Finding, 'advice'>, b: Omit<Finding, 'advice'>): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.places[0]?.path ?? '', b.places[0]?.path ?? '') ||
    (a.places[0]?.line ?? 0) - (b.places[0]?.line ?? 0) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** Other halves of pairs: by place, the same in whatever order they were found. */
export function byFirstPlace(a: NamedCompanion, b: NamedCompanion): number {
  return (
    compareFirst(a.companion.places, b.companion.places) ||
    compare(a.companion.rule.id, b.companion.rule.id) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** The other half of a pair, with the fingerprint that it has where it stands alone. */
export interface NamedCompanion {
  readonly companion: Companion;
  readonly fingerprint: string;
}

function compareFirst([a]: readonly Place[], [b]: readonly Place[]): number {
  return (
    compare(a?.path ?? '', b?.path ?? '') || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)
  );
}
