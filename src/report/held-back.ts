/*
 * Owns counting what the allowlists of a configuration held back.
 */

import type { ScanResult } from '../model/scan-result.ts';

/**
 * How many matches each file's allowlists dropped, by the file; of more than the 10,000 that are kept, those. Null when it is
 * not known: what an earlier scan looked at was not looked at again.
 */
export function heldBack({ dropped, coverage }: ScanResult): ReadonlyMap<string, number> | null {
  if (coverage.remembered > 0) return null;
  const counts = new Map<string, number>();
  for (const { filter, facts } of dropped) {
    if (filter !== 'allowlist') continue;
    const file = String(facts['file']);
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}
