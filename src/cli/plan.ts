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

/** Scans with progress, which is gone when this returns: the report may go to the same terminal. */
async function scanWatched(plan: PartialPlan, context: Context, signal: AbortSignal) {
  const { args, config, io, words } = context;
  const progress = startProgress(io, words);
  signal.addEventListener('abort', progress.stop);
  try {
    return await scan({
      ...plan,
      ...(await configuredRules(context, leastOf(context.args))),
      now: Date.now(),
      accounts: { own: config.aws?.ownAccounts ?? [], canary: config.aws?.canaryAccounts ?? [] },
      explain: args.booleans.has('explain'),
      limits: limitsOf(args),
      ...memoryFor(args, io),
      signal,
      progress: progress.meter,
    });
  } finally {
    progress.stop();
  }
}

/** All rules of confidence `least` at least, the configuration's among them, and what reports must tell of it. */
async function configuredRules({ io, config }: Context, least: Confidence): Promise<LoadedRules> {
  const { rules, ...rest } = await loadRules(io.cwd, config, RULES);
  return { ...rest, rules: atConfidence(rules, least) };
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
