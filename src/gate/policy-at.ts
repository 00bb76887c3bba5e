/*
 * Owns the policy of a gate: configuration, rules and acceptances as a commit has them. Nothing of it is taken from the work
 * tree: what is proposed cannot decide over itself.
 */

import { join } from 'node:path';
import { acceptancesFrom } from '../baseline/acceptances.ts';
import { BASELINE_FILE } from '../baseline/entry.ts';
import { FOREIGN_FILES } from '../baseline/foreign/parse-foreign.ts';
import { allowedValues } from '../config/allowed-values.ts';
import { type ConfigFiles, LARGEST_CONFIG } from '../config/config-files.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import { type LoadedRules, loadRules } from '../config/load-rules.ts';
import { filesAt } from '../git/files-at.ts';
import type { Accept } from '../model/acceptance.ts';
import type { RuleDef } from '../model/rule.ts';
import { either } from '../util/either.ts';

/** What a gate lets pass. */
export interface Policy {
  readonly config: LoadedConfig;
  readonly rules: LoadedRules;
  readonly accept: Accept;
}

/** Whose policy, and what it is put upon. */
export interface PolicyOptions {
  readonly cwd: string;
  /** The top of the work tree; the git directory of a bare repository. */
  readonly top: string;
  /** Whole id; null: leakgate's own policy. */
  readonly commit: string | null;
  readonly builtIn: readonly RuleDef[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/**
 * The policy that `commit` has.
 * @throws ConfigError when it cannot be understood
 */
export async function policyAt({ cwd, top, commit, builtIn, today }: PolicyOptions): Promise<Policy> {
  const files = filesOf({ cwd, top, commit });
  const config = await loadConfig(cwd, { files, top });
  const rules = await loadRules(cwd, config, builtIn, { files, standing: top });
  const baseline = await files.read(join(top, BASELINE_FILE));
  const foreign = config.compat ? await foreignIn(files, top) : [];
  const accepted = await acceptancesFrom({ baseline, foreign }, { today });
  const allowed = allowedValues(config);
  return { config, rules, accept: either(allowed === undefined ? [accepted] : [accepted, allowed]) };
}

/** Baselines are larger than configurations; what is larger than this was not written for people. */
const LARGEST = 16 * LARGEST_CONFIG;

/** The files of a commit; none without one. */
export function filesOf({ cwd, top, commit }: Pick<PolicyOptions, 'cwd' | 'top' | 'commit'>): ConfigFiles {
  return { read: commit === null ? async () => null : filesAt({ cwd, top, commit, largest: LARGEST }) };
}

async function foreignIn(files: ConfigFiles, top: string): Promise<{ file: string; text: string }[]> {
  const found: { file: string; text: string }[] = [];
  for (const file of FOREIGN_FILES) {
    const text = await files.read(join(top, file));
    if (text !== null) found.push({ file, text });
  }
  return found;
}
