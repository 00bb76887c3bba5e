/*
 * Owns `leakgate staged`: the commit being made. A clean commit never gets here (quick-staged.ts).
 */

import type { RunCommand } from '../context.ts';
import { scanAndReport } from '../plan.ts';
import { stagedPlan } from '../staged-plan.ts';

export const staged: RunCommand = (context) => scanAndReport(stagedPlan(context.io.cwd), context);
