/*
 * Owns `leakgate staged`: the commit being made. A clean commit never gets here (quick-staged.ts).
 */

import type { RunCommand } from '../context.ts';
import { scanAndReport } from '../plan.ts';
import { stagedPlan } from '../staged-plan.ts';

export const staged: RunCommand = async (context) => {
  const plan = stagedPlan(context.io.cwd);
  const wish = context.io.env['LEAKGATE_ALLOW'];
  if (wish === undefined || wish === '') return scanAndReport(plan, context);
  const { letThrough } = await import('./staged/let-through.ts');
  return letThrough(plan, wish, context);
};
