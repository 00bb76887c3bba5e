/*
 * Owns connecting a history source to attribution.
 */

import type { ScanPlan } from '../../engine/scan.ts';
import type { HistorySource } from '../../sources/history.ts';

/** Attribution over the commits that `source` saw; loaded when there is something to attribute. */
export function attributeFrom(cwd: string, source: HistorySource): NonNullable<ScanPlan['attribute']> {
  return async (wish) => {
    const { attribute } = await import('../../enrich/attribution.ts');
    return attribute({ cwd, ...wish, commits: source.commits });
  };
}
