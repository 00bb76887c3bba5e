/*
 * Owns a plan of nothing, for tests of what needs one.
 */

import type { PurgePlan } from '../../src/model/purge.ts';

/** Nothing was found, but for what `over` says. */
export function emptyPlan(over: Partial<PurgePlan> = {}): PurgePlan {
  return {
    findings: [],
    replacements: 0,
    refs: [],
    commits: [],
    rewritten: 0,
    unreachable: 0,
    hiddenRefs: [],
    remotes: [],
    pushes: [],
    archives: [],
    limits: [],
    complete: true,
    skipped: [],
    ...over,
  };
}
