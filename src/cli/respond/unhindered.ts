/*
 * Owns scanning as if nobody had ever allowed, excluded or accepted anything: an incident is not the time for it.
 */

import { RULES } from '../../../rules/index.ts';
import type { LoadedConfig } from '../../config/load.ts';
import { type LoadedRules, loadRules } from '../../config/load-rules.ts';
import type { Accept } from '../../model/acceptance.ts';
import type { RuleDef } from '../../model/rule.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import type { Context } from '../context.ts';
import { type PartialPlan, scanOnly } from '../plan.ts';

const NOTHING: Accept = () => null;

/**
 * Scans for exactly `rules`, at every confidence. No baseline, allow list or excluded path is in force; of comments the rules
 * decide. Nothing is kept for later scans, which look for other things.
 */
export function scanUnhindered(plan: PartialPlan, loaded: LoadedRules, context: Context): Promise<ScanResult> {
  const ids = new Set(loaded.rules.map(({ id }) => id));
  const policy = { rules: loaded, accept: NOTHING };
  return scanOnly({ ...plan, policy }, withoutReports(context), { rules: ids, least: 'low' });
}

/** Formats of a response are none of a scan's. */
function withoutReports(context: Context): Context {
  const values = new Map(context.args.values);
  values.delete('format');
  values.delete('output');
  return { ...context, args: { ...context.args, values } };
}

/**
 * The rules of leakgate and of the configuration, those that are off among them; no comment and no allow list holds for them.
 * @throws ConfigError when the configuration's own rules cannot be read
 */
export async function unhinderedRules({ io, config }: Context): Promise<LoadedRules> {
  const { rules, environments } = await loadRules(io.cwd, withoutWishes(config), RULES);
  return { rules: rules.map(heedless), ...(environments && { environments }) };
}

function heedless({ allow: _, ...rule }: RuleDef): RuleDef {
  return { ...rule, heedless: true };
}

/** `config` without what makes a scan find less. Severities stay, but for rules that are off. */
function withoutWishes({ exclude: _, allow: __, severity = {}, ...config }: LoadedConfig): LoadedConfig {
  const kept = Object.entries(severity).filter(([, wish]) => wish !== 'off');
  return { ...config, severity: Object.fromEntries(kept) };
}
