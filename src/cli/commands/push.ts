/*
 * Owns `leakgate push`, run by the hooks pre-push, pre-receive and update: what the other side does not have yet.
 */

import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pushedBy } from '../../gate/pushed.ts';
import { type PushTold, pushTold } from '../../gate/ref-updates.ts';
import type { CommitRange } from '../../git/commit-range.ts';
import { commitOfRef } from '../../git/find-commit.ts';
import { standingAt } from '../../git/standing-at.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { durationOf } from '../../util/duration.ts';
import { UsageError } from '../../util/errors.ts';
import type { Context, RunCommand } from '../context.ts';
import type { ExitCode } from '../exit-code.ts';
import { type GateOrder, runGate } from '../gate/run-gate.ts';
import { tellGate } from '../gate/tell-gate.ts';

export const push: RunCommand = async (context) => {
  const { io, args, words } = context;
  const input = io.stdinIsTerminal ? '' : await text(Readable.from(io.stdin));
  const told = pushTold({ operands: args.operands, input, env: io.env });
  const order = await orderOf(told, io.cwd);
  if (order.range.heads.length + order.objects.length === 0) {
    io.stderr.write(`${words.say('gate-run.nothing-pushed')}\n`);
    return 0;
  }
  const start = performance.now();
  let within: number | undefined;
  const { result, policy } = await runGate(order, context, ({ config }) => {
    within = budgetOf(context, config.limits?.budget);
    return within;
  });
  const isOver = within !== undefined && performance.now() - start >= within;
  const code = await tellGate(result, { run: null, policy, context });
  return code === 2 && isOver && isOnlyLate(result) ? whenLate(context) : code;
};

async function orderOf(told: PushTold, cwd: string): Promise<GateOrder> {
  const [{ range, objects }, { top }] = await Promise.all([pushedBy(told, cwd), standingAt(cwd)]);
  const names = told.updates
    .filter((update) => update.new !== null)
    .map(({ ref }) => ref.replace(/^refs\/heads\//, ''));
  const name = names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')} …` : names.join(', ');
  return {
    cwd,
    top,
    mode: 'push',
    range,
    objects,
    gaps: [],
    name,
    why: null,
    isProposal: false,
    base: await baseOf(told, range, cwd),
  };
}

const MOST_NAMES = 3;

/**
 * The default branch as the other side has it: nobody decides over himself by what he pushes. On the side that sends, where
 * that is not known, what else the other side has; and where it has nothing, what it shall have.
 */
async function baseOf(
  { side, remote }: PushTold,
  { heads, excluded }: CommitRange,
  cwd: string,
): Promise<string | null> {
  if (side === 'receiver') return commitOfRef(cwd, 'HEAD');
  // The address of a remote that has no name makes no name of a ref.
  const known = remote === null ? null : await commitOfRef(cwd, `refs/remotes/${remote}/HEAD`);
  return known ?? excluded[0] ?? heads[0] ?? null;
}

/** Milliseconds; the flag goes before the configuration. */
function budgetOf({ args }: Context, configured: string | undefined): number | undefined {
  const wish = args.values.get('budget')?.[0] ?? configured;
  if (wish === undefined) return undefined;
  const budget = durationOf(wish);
  if (budget === null)
    throw new UsageError('bad-option-value', { option: '--budget', value: wish, choices: '500ms, 5s, 1m' });
  return budget;
}

/** True when nothing was found, and all that is missing is time. */
function isOnlyLate({ findings, coverage }: ScanResult): boolean {
  return findings.length === 0 && coverage.skipped.every(({ why }) => why === 'interrupted');
}

function whenLate({ args, io, words }: Context): ExitCode {
  if (args.values.get('over-budget')?.[0] !== 'accept') return 2;
  io.stderr.write(`${words.say('gate-run.over-budget')}\n`);
  return 0;
}
