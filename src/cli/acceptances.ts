/*
 * Owns what a scan started here passes over: what the plan says, or what the work tree says.
 */

import { loadAcceptances } from '../baseline/acceptances.ts';
import { allowedValues } from '../config/allowed-values.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Accept } from '../model/acceptance.ts';
import { type ScanResult, withNotes } from '../model/scan-result.ts';
import { dayOf } from '../util/day-of.ts';
import { either } from '../util/either.ts';
import type { PartialPlan } from './plan.ts';

/** What decides over findings, and adds to a result what there is to tell of that. */
export interface Acceptances {
  readonly accept: Accept;
  /** @param left ids of rules that were left out as not sure enough; null when not all entries can be held against the scan */
  readonly told: (result: ScanResult, left: ReadonlySet<string> | null) => ScanResult;
}

/** What a scan of the command line asks beside the work tree. */
export interface AcceptanceWish {
  readonly cwd: string;
  /** ms since 1970. */
  readonly now: number;
  readonly config: LoadedConfig;
}

/**
 * What the baseline and the configuration of the work tree accept, then what the plan does.
 * @throws ConfigError when what the work tree says cannot be read or understood
 */
export async function acceptancesOf(plan: PartialPlan, { cwd, now, config }: AcceptanceWish): Promise<Acceptances> {
  // A gate reads what holds from another revision, and tells of it by itself.
  if (plan.policy !== undefined) return { accept: plan.policy.accept, told: (result) => result };
  const from = plan.sources.map((source) => ('cwd' in source ? String(source.cwd) : undefined)).find(Boolean);
  const compat = config.compat ?? false;
  const { accept, notesOn, entriesFor } = await loadAcceptances(cwd, { today: dayOf(now), compat, from });
  const told: Acceptances['told'] = (result, left) => {
    const { shard } = result;
    if (shard === undefined) return withNotes(result, notesOn(result, left));
    // One scan of several cannot say what none of them has met: whoever merges does.
    return withNotes({ ...result, shard: { ...shard, entries: entriesFor(result, left) } }, notesOn(result, null));
  };
  const others = [allowedValues(config), plan.accept].filter((each) => each !== undefined);
  return { accept: either([accept, ...others]), told };
}
