/*
 * Owns the plan of scanning the commit being made.
 */

import { stagedSource } from '../sources/staged.ts';
import type { PartialPlan } from './plan.ts';

/** The commit being made in the work tree that holds `cwd`: what is new in it, or all that its files have. */
export function stagedPlan(cwd: string, { isNewOnly = true } = {}): PartialPlan {
  const source = stagedSource(cwd);
  const plan = { mode: 'staged', sources: [source] } as const;
  return isNewOnly ? { ...plan, before: source } : plan;
}
