/*
 * Owns counting what was decided, by rule. Does not own how it is shown.
 */

import type { Entry } from '../../../baseline/entry.ts';
import type { Finding } from '../../../model/finding.ts';
import { compare } from '../../../util/compare.ts';

/** What was decided of the findings of one rule. */
export interface Counts {
  real: number;
  revoked: number;
  'false-alarm': number;
  accepted: number;
  /** Nobody has decided yet. */
  open: number;
}

export interface RuleCounts {
  /** Id of the rule. */
  readonly rule: string;
  readonly counts: Readonly<Counts>;
}

/** By rule, sorted by id. */
export function statisticsOf(findings: readonly Finding[], entries: ReadonlyMap<string, Entry>): RuleCounts[] {
  const byRule = new Map<string, Counts>();
  for (const { rule, fingerprint } of findings) {
    const counts = byRule.get(rule.id) ?? noCounts();
    counts[entries.get(fingerprint)?.kind ?? 'open']++;
    byRule.set(rule.id, counts);
  }
  return [...byRule].map(([rule, counts]) => ({ rule, counts })).sort((a, b) => compare(a.rule, b.rule));
}

/** All rules together. */
export function totalOf(rules: readonly RuleCounts[]): Counts {
  const total = noCounts();
  for (const { counts } of rules) {
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  }
  return total;
}

/** The share of secrets, working or revoked, in what was told from false alarms: 0 to 1; null when nothing was. */
export function precisionOf(counts: Readonly<Counts>): number | null {
  const secrets = counts.real + counts.revoked;
  const judged = secrets + counts['false-alarm'];
  return judged === 0 ? null : secrets / judged;
}

function noCounts(): Counts {
  return { real: 0, revoked: 0, 'false-alarm': 0, accepted: 0, open: 0 };
}
