/*
 * Owns which findings the entries of a baseline accept.
 */

import type { Accept } from '../model/acceptance.ts';
import { BASELINE_FILE, isExpired } from './entry.ts';
import type { PlacedEntry } from './parse-baseline.ts';

/** When, and under which name. */
export interface AcceptByOptions {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The name of the baseline for reports. */
  readonly file?: string;
}

/**
 * Accepts findings by their fingerprints; one look-up a finding. What has expired or is confirmed to be real accepts
 * nothing, nor does an entry that names another rule than the finding's: people review names, not fingerprints.
 */
export function acceptBy(
  entries: Pick<ReadonlyMap<string, PlacedEntry>, 'get'>,
  { today, file = BASELINE_FILE }: AcceptByOptions,
): Accept {
  return ({ fingerprint, rule }) => {
    const entry = entries.get(fingerprint);
    if (entry === undefined || entry.kind === 'real' || entry.rule !== rule.id || isExpired(entry, today)) return null;
    const { kind, reason, until, line } = entry;
    return { source: 'baseline', kind, reason, until, file, line };
  };
}
