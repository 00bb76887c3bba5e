/*
 * Owns what a configuration says of rules by their ids: how serious they are, that they are off, or that what they find is
 * not reported.
 */

import { relative } from 'node:path';
import type { Allow } from '../model/allow.ts';
import type { RuleDef } from '../model/rule.ts';
import type { SilencedRule } from '../model/scan-result.ts';
import { closest } from '../util/closest.ts';
import { ConfigError } from '../util/errors.ts';
import type { LoadedConfig } from './load.ts';

/** Rules as the configuration wants them, and which of them find less for it. */
export interface WishedRules {
  readonly rules: readonly RuleDef[];
  readonly silenced: readonly SilencedRule[];
}

/**
 * `rules` with the severities of `config`, without those that are off; those that it allows drop all they find, in sight.
 * @throws ConfigError when it names a rule that does not exist
 */
export function wishedRules(rules: readonly RuleDef[], config: LoadedConfig): WishedRules {
  const { severity = {}, allow = {} } = config;
  checkIds(rules, config);
  const allowed = new Set(allow.rules);
  const silenced: SilencedRule[] = [];
  const wished = rules.flatMap((rule) => {
    const wish = Object.hasOwn(severity, rule.id) ? severity[rule.id] : undefined;
    if (wish === 'off') {
      silenced.push({ rule: rule.id, how: 'off', file: fileThatSays(config, ['severity', rule.id]) });
      return [];
    }
    const changed = wish === undefined ? rule : { ...rule, severity: wish };
    if (!allowed.has(rule.id)) return [changed];
    const file = fileThatSays(config, ['allow', rule.id]);
    silenced.push({ rule: rule.id, how: 'allowed', file });
    return [{ ...changed, allow: [...(changed.allow ?? []), { ...ALWAYS, file }] }];
  });
  return { rules: wished, silenced: silenced.sort((a, b) => (a.rule < b.rule ? -1 : 1)) };
}

/** Drops every match of a rule. */
const ALWAYS: Omit<Allow, 'file'> = {
  ...{ description: 'allow.rules', needsAll: false, isGlobal: false, target: 'secret' },
  ...{ regexes: [], paths: [], stopwords: [], always: true },
};

function checkIds(rules: readonly RuleDef[], { layers = [] }: LoadedConfig): void {
  const ids = new Set(rules.map(({ id }) => id));
  for (const { config, file } of layers) {
    for (const id of [...Object.keys(config.severity ?? {}), ...(config.allow?.rules ?? [])]) {
      if (ids.has(id)) continue;
      throw new ConfigError('config-unknown-rule', { path: file, rule: id, suggestion: closest(id, ids) ?? '' });
    }
  }
}

/** The last file that says so, from the top of the repository. */
function fileThatSays(
  { layers = [], root = '' }: LoadedConfig,
  [table, id]: readonly ['severity' | 'allow', string],
): string {
  const says = layers.filter(({ config }) =>
    table === 'allow' ? config.allow?.rules?.includes(id) : config.severity?.[id] !== undefined,
  );
  const file = says.at(-1)?.file ?? '';
  return relative(root, file) || file;
}
