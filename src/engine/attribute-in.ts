/*
 * Owns connecting a scan to attribution.
 */

import type { Roots } from '../sources/object-store.ts';
import type { ScanPlan } from './scan.ts';

/** A ref that stands for all: what it does not lead to, nor `others` do, counts as unreachable, whatever is staged. */
export interface OnlyHead {
  readonly name: string;
  readonly oid: string;
  /** Ids of tags, and of what they lead to. */
  readonly others: readonly string[];
}

/** Attribution in the repository at `cwd`; loaded when there is something to attribute. */
export function attributeIn(cwd: string, only?: OnlyHead): NonNullable<ScanPlan['attribute']> {
  return async (wish, facts) => {
    const [{ attribute }, known] = await Promise.all([import('../enrich/attribution.ts'), facts()]);
    if (known === null) return null;
    if (only === undefined) return attribute({ cwd, ...known, ...wish });
    const attribution = await attribute({ cwd, ...known, roots: rootsOf(only, known.roots), ...wish });
    return { ...attribution, indexPathsOf: () => [] };
  };
}

function rootsOf({ name, oid, others }: OnlyHead, roots: Roots): Roots {
  return { ...roots, refs: [oid, ...others].map((each) => ({ name, oid: each })), head: oid };
}
