/*
 * Owns `leakgate ci`: what this run of a CI system brings. Does not own telling systems apart (ci/) or the gate itself.
 */

import { readFileSync } from 'node:fs';
import type { CiRun } from '../../ci/ci-run.ts';
import { detectCi } from '../../ci/detect-ci.ts';
import { type ExplicitRange, resolveRange } from '../../ci/resolve-range.ts';
import { tagObjects } from '../../ci/tag-objects.ts';
import { standingAt } from '../../git/standing-at.ts';
import { UsageError } from '../../util/errors.ts';
import type { Context, RunCommand } from '../context.ts';
import { type GateOrder, runGate } from '../gate/run-gate.ts';
import { tellGate } from '../gate/tell-gate.ts';
import { stoppable } from '../stoppable.ts';

export const ci: RunCommand = async (context) => {
  const { cwd } = context.io;
  const run = detectCi(context.io.env, (path) => readFileSync(path, 'utf8'));
  const order = await stoppable((signal) => orderOf({ cwd, run, signal }, context));
  const { result, policy } = await runGate(order, context);
  return tellGate(result, { run, policy, context });
};

async function orderOf(
  { cwd, run, signal }: { readonly cwd: string; readonly run: CiRun | null; readonly signal: AbortSignal },
  context: Context,
): Promise<GateOrder> {
  const asked = askedFor(context) ?? run ?? NOTHING_SAID;
  const resolved = await resolveRange(asked, { cwd, fetch: context.args.booleans.has('fetch'), signal });
  const { head, excluded, base, name, why, gaps } = resolved;
  const [{ top }, objects] = await Promise.all([standingAt(cwd), tagObjects(cwd, asked)]);
  const isProposal = run?.event === 'proposal';
  return {
    ...{ cwd, top, mode: 'ci', range: { heads: [head], excluded }, objects, gaps, name, why, isProposal },
    // Who proposes nothing answers for what is there: a schedule, a first push, a run by hand.
    base: base ?? (isProposal ? null : head),
  };
}

/** Outside of every CI system that is known: everything that is checked out. */
const NOTHING_SAID: ExplicitRange = { from: '', to: null };

/** Null when no range is given. */
function askedFor({ args }: Context): ExplicitRange | null {
  const [from, to] = [args.values.get('from')?.[0], args.values.get('to')?.[0]];
  if (from === undefined && to === undefined) return null;
  if (from === undefined) throw new UsageError('missing-argument', { option: '--from', value: 'REV' });
  return { from, to: to ?? null };
}
