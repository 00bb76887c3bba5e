/*
 * Owns showing a plan, asking once, and carrying it out.
 */

import { describePlan } from '../../hooks/describe.ts';
import { applyPlan } from '../../hooks/install.ts';
import { editsOf, type Plan } from '../../hooks/step.ts';
import { agrees } from '../ask.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';

/** Carries out `plan` with consent. Exits 2 when it was declined, or when the user has to finish it by hand. */
export async function carryOut(plan: Plan, context: Context): Promise<ExitCode> {
  const { io, words } = context;
  for (const line of describePlan(plan, words)) io.stdout.write(`${line}\n`);
  const isLeftToDo = plan.steps.some(({ kind }) => kind === 'manual');
  if (editsOf(plan).length > 0) {
    // --yes was typed before anybody knew that the hooks are shared with other repositories.
    if (!(await agrees(context, { mustAsk: plan.outside }))) {
      io.stdout.write(`${words.say('cli.declined')}\n`);
      return 2;
    }
    await applyPlan(plan, { allowOutside: true });
    io.stdout.write(`${words.say('cli.done')}\n`);
  }
  return isLeftToDo ? 2 : 0;
}
