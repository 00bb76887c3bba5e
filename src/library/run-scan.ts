/*
 * Owns putting together the plan of a scan that a program asks for, and its result. Does not own the line itself (engine/).
 */

import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { loadAcceptances } from '../baseline/acceptances.ts';
import { allowedValues } from '../config/allowed-values.ts';
import type { LoadedConfig } from '../config/load.ts';
import { loadRules } from '../config/load-rules.ts';
import { ensureLooked } from '../engine/ensure-looked.ts';
import { type ScanPlan, scan } from '../engine/scan.ts';
import { atConfidence } from '../match/at-confidence.ts';
import { type Bounds, MEMORY, THREADS, USUAL } from '../model/limit-bounds.ts';
import type { RuleDef } from '../model/rule.ts';
import { withNotes } from '../model/scan-result.ts';
import { dayOf } from '../util/day-of.ts';
import { either } from '../util/either.ts';
import { UsageError } from '../util/errors.ts';
import { configOf } from './config-of.ts';
import { definitionOf } from './rule-definitions.ts';
import { rules as builtIn } from './rules.ts';
import type { ScanEvent } from './scan-event.ts';
import type { ScanOptions } from './scan-options.ts';
import type { ScanResult } from './scan-result.ts';
import { type Scope, scopeOf } from './scope-of.ts';
import { Teller } from './teller.ts';
import { publicResult } from './told-result.ts';

/** How a scan is ended, and who is told of it. */
export interface Company {
  readonly stop: AbortController;
  readonly tell: (event: ScanEvent) => void;
}

/** What a scan is asked, and what that leads to. */
interface Asked {
  readonly options: ScanOptions;
  readonly cwd: string;
  /** ms since 1970. */
  readonly now: number;
  readonly config: LoadedConfig;
  readonly scope: Scope;
}

/** Scans as `options` say. Rejects with the reason of `stop` when that aborts before anything is looked at. */
export async function runScan(options: ScanOptions, { stop, tell }: Company): Promise<ScanResult> {
  const { signal } = stop;
  const cwd = resolve(options.cwd ?? '.');
  const config = await configOf(options.config, cwd);
  const asked: Asked = { options, cwd, now: options.now ?? Date.now(), config, scope: await scopeOf(options, cwd) };
  const { loaded, left } = await rulesFor(asked);
  const acceptances = await acceptancesFor(asked);
  const teller = new Teller(options, tell, (error) => stop.abort(error));
  signal.throwIfAborted();
  const plan = { ...planFor(asked), ...loaded, accept: acceptances.accept, signal };
  const whole = ensureLooked(await scan({ ...plan, progress: teller.meter, seen: teller.see }));
  // A scan for less than is usual says nothing of what it did not meet.
  const isUsual = options.rules === undefined && options.confidence !== 'high';
  const result = publicResult(withNotes(whole, acceptances.notesOn(whole, isUsual ? left : null)));
  teller.tellResult(result);
  return result;
}

function planFor({ options, now, config, scope }: Asked): Omit<ScanPlan, 'rules'> {
  return {
    ...scope.plan,
    now,
    compat: config.compat ?? false,
    accounts: { own: config.aws?.ownAccounts ?? [], canary: config.aws?.canaryAccounts ?? [] },
    explain: false,
    limits: limitsFor(options, config),
    ...(options.cache === true && options.rules === undefined && { memory: memoryHere() }),
  };
}

/** Rules of the program, and those of its configuration on top; ids of those that were left out as not sure enough. */
async function rulesFor({ options, cwd, config, scope }: Asked) {
  const all = builtIn.map(definitionOf);
  const wanted = options.rules?.map(definitionOf) ?? all;
  const known = new Set(all);
  // The configuration may speak of rules that are not wanted here.
  const own = wanted.filter((rule) => !known.has(rule));
  const standing = scope.plan.mode === 'files' ? { standing: cwd } : {};
  const { rules, ...rest } = await loadRules(cwd, config, [...own, ...all], standing);
  const [ids, builtInIds] = [idsOf(wanted), idsOf(all)];
  const asked = rules.filter(({ id }) => ids.has(id) || !builtInIds.has(id));
  const applied = atConfidence(asked, options.confidence ?? 'medium');
  const appliedIds = idsOf(applied);
  const left = new Set([...idsOf(asked)].filter((id) => !appliedIds.has(id)));
  return { loaded: { ...rest, rules: applied }, left };
}

function idsOf(rules: readonly RuleDef[]): ReadonlySet<string> {
  return new Set(rules.map(({ id }) => id));
}

async function acceptancesFor({ options, cwd, now, config, scope }: Asked) {
  const values = [allowedValues(config)].filter((each) => each !== undefined);
  if (options.baseline === false) return { accept: either(values), notesOn: () => [] };
  const wish = { today: dayOf(now), compat: config.compat ?? false, from: scope.from };
  const { accept, notesOn } = await loadAcceptances(cwd, wish);
  return { accept: either([accept, ...values]), notesOn };
}

function limitsFor(options: ScanOptions, { limits = {} }: LoadedConfig): ScanPlan['limits'] {
  const usual = Math.min(availableParallelism(), USUAL.threads);
  const threads = options.threads ?? limits.threads ?? usual;
  const megabytes = options.memory ?? limits.memory ?? USUAL.memory;
  within(threads, { option: 'threads', bounds: THREADS });
  within(megabytes, { option: 'memory', bounds: MEMORY });
  return { threads, memory: megabytes * 1024 * 1024 };
}

function within(value: number, { option, bounds }: { readonly option: string; readonly bounds: Bounds }): void {
  if (Number.isInteger(value) && value >= bounds.least && value <= bounds.most) return;
  throw new UsageError('bad-number', { option, value: String(value), ...bounds });
}

function memoryHere(): NonNullable<ScanPlan['memory']> {
  const { env, platform } = process;
  const uid = process.getuid?.() ?? null;
  return { version: __VERSION__, place: { env, home: env['HOME'] ?? null, uid, platform } };
}
