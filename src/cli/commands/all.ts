/*
 * Owns `leakgate` without a command: full history, index and working tree of the repository it stands in.
 */

import { allPlan } from '../all-plan.ts';
import type { RunCommand } from '../context.ts';
import { scanAndReport } from '../plan.ts';

export const all: RunCommand = async (context) => scanAndReport(await allPlan(context.io.cwd), context);
