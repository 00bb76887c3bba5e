/*
 * Owns what all scanning commands share: rules, accounts, clock and limits of a plan, the checks that come before a scan,
 * progress and interruption.
 */

import { RULES } from '../../rules/index.ts';
import { type LoadedRules, loadRules } from '../config/load-rules.ts';
import { ensureLooked } from '../engine/ensure-looked.ts';
import { type ScanPlan, scan } from '../engine/scan.ts';
import { atConfidence } from '../match/at-confidence.ts';
import type { Accept } from '../model/acceptance.ts';
import type { Confidence } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { acceptancesOf } from './acceptances.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { limitsOf } from './limits.ts';
import type { RawArgs } from './parse.ts';
import { startProgress } from './progress.ts';
import { outputsOf, reportResult } from './report.ts';
import { identityOf, shareOf } from './shard.ts';
import { stoppable } from './stoppable.ts';

/** What differs between scanning commands. */
export type PartialPlan = Pick<ScanPlan, 'mode' | 'sources'> &
  Partial<Pick<ScanPlan, 'before' | 'isMeant' | 'attribute' | 'store' | 'seen'>> & {
    /** Beside what baseline and configuration accept. */
    readonly accept?: Accept;
    /** What is looked at, for whoever merges; the words of the command line when absent. */
    readonly what?: readonly string[];
    /** In place of what the work tree says. */
    readonly policy?: { readonly rules: LoadedRules; readonly accept: Accept };
  };

/** Scans and reports; what was found until an interruption is reported, too. */
export async function scanAndReport(plan: PartialPlan, context: Context): Promise<ExitCode> {
  outputsOf(context.args.values.get('output') ?? []);
  shareOf(context.args);
  return stoppable(async (signal) => reportResult(ensureLooked(await scanVerified(plan, context, signal)), context));
}

/** What a scan is held to. */
export interface Narrowing {
  /** Rules to look for, by id. */
  readonly rules?: ReadonlySet<string>;
  /** Milliseconds after which it ends with what it has. */
  readonly within?: number;
  /** Least confidence; what was asked for on the command line when left out. */
  readonly least?: Confidence;
}

/** Scans without reporting; an interruption leaves a result that is not complete. */
export function scanOnly(plan: PartialPlan, context: Context, narrowing: Narrowing = {}): Promise<ScanResult> {
  const { within } = narrowing;
  return stoppable(async (signal) => {
    const either = within === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(within)]);
    return scanVerified(plan, context, either, narrowing);
  });
}

/** Scans, and asks about what was found when that is wanted; what is wrong with the asking is said before the scan. */
async function scanVerified(plan: PartialPlan, context: Context, signal: AbortSignal, narrowing: Narrowing = {}) {
  const verify = context.args.booleans.has('verify') ? (await import('./verify.ts')).verifierOf(context) : null;
  const result = await scanWatched(plan, context, signal, narrowing);
  return verify === null ? result : verify(result, signal);
}

/** Scans with progress, which is gone when this returns: the report may go to the same terminal. */
async function scanWatched(plan: PartialPlan, context: Context, signal: AbortSignal, narrowing: Narrowing) {
  const { args, config, io, words } = context;
  const { rules } = narrowing;
  const { policy: _, what, ...wanted } = plan;
  const now = Date.now();
  const { left, ...loaded } = await configuredRules(plan, context, narrowing);
  const { accept, told } = await acceptancesOf(plan, { cwd: io.cwd, now, config });
  const progress = startProgress(io, words);
  signal.addEventListener('abort', progress.stop);
  try {
    const asked = {
      ...wanted,
      ...loaded,
      accept,
      compat: config.compat ?? false,
      now,
      accounts: { own: config.aws?.ownAccounts ?? [], canary: config.aws?.canaryAccounts ?? [] },
      explain: args.booleans.has('explain'),
    };
    const share = shareOf(args);
    const result = await scan({
      ...asked,
      ...(share !== null && { share, identity: await identityOf(asked, context, what) }),
      limits: limitsOf(args, { configured: config.limits }),
      // Whoever wants to be told of all that is seen wants all of it to be read.
      ...(rules === undefined && share === null && plan.seen === undefined ? memoryFor(args, io) : {}),
      signal,
      progress: progress.meter,
    });
    // A scan for less than is usual says nothing of what it did not meet.
    const isUsual = rules === undefined && (narrowing.least ?? leastOf(args)) !== 'high';
    return told(result, isUsual ? left : null);
  } finally {
    progress.stop();
  }
}

/** The rules of the confidence asked for, the configuration's among them, what it leaves out, and what reports must tell of it. */
async function configuredRules(
  { policy, mode }: PartialPlan,
  { args, io, config }: Context,
  { rules: only, least = leastOf(args) }: Narrowing,
): Promise<LoadedRules & { readonly left: ReadonlySet<string> }> {
  // Files are named from where one stands, all else from the top of the repository.
  const isHere = mode === 'files' || mode === 'stdin';
  const loaded = policy?.rules ?? (await loadRules(io.cwd, config, RULES, isHere ? { standing: io.cwd } : {}));
  const { rules, ...rest } = loaded;
  const wanted = only === undefined ? rules : rules.filter(({ id }) => only.has(id));
  const applied = atConfidence(wanted, least);
  const ids = new Set(applied.map(({ id }) => id));
  return { ...rest, rules: applied, left: new Set(rules.map(({ id }) => id).filter((id) => !ids.has(id))) };
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
