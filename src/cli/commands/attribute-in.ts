/*
 * Owns connecting a scan to attribution.
 */

import type { ScanPlan } from '../../engine/scan.ts';

/** Attribution in the repository at `cwd`; loaded when there is something to attribute. */
export function attributeIn(cwd: string): NonNullable<ScanPlan['attribute']> {
  return async (wish, facts) => {
    const { attribute } = await import('../../enrich/attribution.ts');
    return attribute({ cwd, ...facts, ...wish });
  };
}
