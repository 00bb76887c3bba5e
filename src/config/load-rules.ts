/*
 * Owns the rules of a scan: leakgate's, with what configurations add to them. Nothing more is loaded when there is none.
 */

import { dirname, resolve } from 'node:path';
import type { RuleDef } from '../model/rule.ts';
import type { Configured } from '../model/scan-result.ts';
import { ConfigError } from '../util/errors.ts';
import { findGitleaks } from './find.ts';
import type { LoadedConfig } from './load.ts';

/** Rules, in the order of precedence, and what reports must tell of them. */
export interface LoadedRules {
  readonly rules: readonly RuleDef[];
  readonly configured?: Configured;
}

/**
 * `builtIn`, and before them the rules of the configuration, of packages it extends, and of the gitleaks file.
 * @param cwd where the gitleaks file is looked for when the configuration names none
 * @throws ConfigError when one of them cannot be read, or one of their rules is wrong
 */
export async function loadRules(cwd: string, config: LoadedConfig, builtIn: readonly RuleDef[]): Promise<LoadedRules> {
  const own = await ownRules(config);
  checkIds(own, builtIn);
  const gitleaks = gitleaksFile(cwd, config);
  if (gitleaks === null) return { rules: own.length === 0 ? builtIn : [...own, ...builtIn] };
  const [{ readGitleaks }, { gitleaksRules }] = await Promise.all([
    import('./gitleaks/read.ts'),
    import('./gitleaks/rules.ts'),
  ]);
  const ids = new Set([...own, ...builtIn].map(({ id }) => id));
  const made = gitleaksRules(await readGitleaks(gitleaks, dirname(gitleaks)), (id) => ids.has(id));
  const rules = [...own, ...made.rules, ...builtIn].map((rule) => {
    const allow = [...made.allow, ...(made.allowOf.get(rule.id) ?? [])];
    return allow.length === 0 ? rule : { ...rule, allow };
  });
  const allowlists = [...new Set(rules.flatMap(({ allow = [] }) => allow.map(({ file }) => file)))].sort();
  const isTold = allowlists.length + made.notes.length > 0;
  return { rules, ...(isTold && { configured: { allowlists, notes: made.notes } }) };
}

/** Rules in leakgate's own form: of the configuration, then of the packages it extends. */
async function ownRules({ file, rules = [], extends: names = [] }: LoadedConfig): Promise<RuleDef[]> {
  const packages = typeof names === 'string' ? [names] : names;
  if (file === undefined || rules.length + packages.length === 0) return [];
  const [{ ownRule }, { packageRules }] = await Promise.all([import('./own-rule.ts'), import('./rules-package.ts')]);
  const made = rules.map((rule) => ownRule(rule, file));
  for (const name of packages) {
    const found = await packageRules(name, file);
    made.push(...found.rules.map((rule) => ownRule(rule, found.path)));
  }
  return made;
}

/** Findings, baselines and threads know rules by their ids. */
function checkIds(own: readonly RuleDef[], builtIn: readonly RuleDef[]): void {
  if (own.length === 0) return;
  const ids = new Set(builtIn.map(({ id }) => id));
  for (const { id, source } of own) {
    if (ids.has(id)) throw new ConfigError('rule-id-taken', { path: source, rule: id });
    ids.add(id);
  }
}

function gitleaksFile(cwd: string, { gitleaks, file }: LoadedConfig): string | null {
  return gitleaks === undefined || file === undefined ? findGitleaks(cwd) : resolve(dirname(file), gitleaks);
}
