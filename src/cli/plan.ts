/*
 * Owns what all scanning commands share: rules, accounts, clock and limits of a plan, the checks that come before a scan,
 * progress and interruption.
 */

import { RULES } from '../../rules/index.ts';
import { type LoadedRules, loadRules } from '../config/load-rules.ts';
import { type ScanPlan, scan } from '../engine/scan.ts';
import { atConfidence } from '../match/at-confidence.ts';
import type { Confidence } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { GitError } from '../util/errors.ts';
import type { Context } from './context.ts';
import { type ExitCode, lookedAtNothing } from './exit-code.ts';
import type { Io } from './io.ts';
import { limitsOf } from './limits.ts';
import type { RawArgs } from './parse.ts';
import { startProgress } from './progress.ts';
import { outputsOf, reportResult } from './report.ts';
import { stoppable } from './stoppable.ts';

/** What differs between scanning commands. */
export type PartialPlan = Pick<ScanPlan, 'mode' | 'sources'> &
  Partial<Pick<ScanPlan, 'isKnown' | 'attribute' | 'store'>>;

/** Scans and reports; what was found until an interruption is reported, too. */
export async function scanAndReport(plan: PartialPlan, context: Context): Promise<ExitCode> {
  outputsOf(context.args.values.get('output') ?? []);
  return stoppable(async (signal) => reportResult(checked(await scanWatched(plan, context, signal)), context));
}

/** What a scan is held to. */
export interface Narrowing {
  /** Rules to look for, by id. */
  readonly rules?: ReadonlySet<string>;
  /** Milliseconds after which it ends with what it has. */
  readonly within?: number;
}

/** Scans without reporting; an interruption leaves a result that is not complete. */
export function scanOnly(plan: PartialPlan, context: Context, narrowing: Narrowing = {}): Promise<ScanResult> {
  const { within } = narrowing;
  return stoppable(async (signal) => {
    const either = within === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(within)]);
    return scanWatched(plan, context, either, narrowing);
  });
}

/** Scans with progress, which is gone when this returns: the report may go to the same terminal. */
async function scanWatched(plan: PartialPlan, context: Context, signal: AbortSignal, { rules }: Narrowing = {}) {
  const { args, config, io, words } = context;
  const progress = startProgress(io, words);
  signal.addEventListener('abort', progress.stop);
  try {
    return await scan({
      ...plan,
      ...(await configuredRules(context, rules)),
      now: Date.now(),
      accounts: { own: config.aws?.ownAccounts ?? [], canary: config.aws?.canaryAccounts ?? [] },
      explain: args.booleans.has('explain'),
      limits: limitsOf(args),
      ...(rules === undefined ? memoryFor(args, io) : {}),
      signal,
      progress: progress.meter,
    });
  } finally {
    progress.stop();
  }
}

/** The rules of the confidence asked for, the configuration's among them, and what reports must tell of it. */
async function configuredRules({ args, io, config }: Context, only?: ReadonlySet<string>): Promise<LoadedRules> {
  const { rules, ...rest } = await loadRules(io.cwd, config, RULES);
  const wanted = only === undefined ? rules : rules.filter(({ id }) => only.has(id));
  return { ...rest, rules: atConfidence(wanted, leastOf(args)) };
}

function leastOf({ values }: RawArgs): Confidence {
  return (values.get('confidence')?.[0] ?? 'medium') as Confidence;
}

/** With --explain everything is looked at again: only then it is known what was not reported, and why. */
function memoryFor({ booleans }: RawArgs, { env }: Io): Pick<ScanPlan, 'memory'> {
  if (booleans.has('no-cache') || booleans.has('explain')) return {};
  const uid = process.getuid?.() ?? null;
  const place = { env, home: env['HOME'] ?? null, uid, platform: process.platform };
  return { memory: { version: __VERSION__, place } };
}

/** Nothing looked at where something was expected is no result. */
function checked(result: ScanResult): ScanResult {
  if (lookedAtNothing(result) && result.coverage.skipped.length === 0) {
    throw new GitError('nothing-looked-at', { expected: result.coverage.expected });
  }
  return result;
}
