/*
 * Owns the rules of a scan: leakgate's, with what configurations add to them and say of them. Nothing more is loaded when
 * there is none.
 */

import { dirname, relative, resolve } from 'node:path';
import type { Allow } from '../model/allow.ts';
import type { Environment } from '../model/environment.ts';
import type { PathList } from '../model/path-list.ts';
import type { RuleDef } from '../model/rule.ts';
import type { ConfigNote, Configured } from '../model/scan-result.ts';
import { ConfigError } from '../util/errors.ts';
import { type ConfigFiles, diskFiles } from './config-files.ts';
import type { LoadedConfig } from './load.ts';

/** What a scan needs of a configuration: rules, in the order of precedence, what it leaves out, and what reports must tell. */
export interface LoadedRules {
  readonly rules: readonly RuleDef[];
  readonly exclude?: PathList;
  readonly environments?: readonly Environment[];
  readonly configured?: Configured;
}

/** Where rules come from, and where they are applied. */
export interface RulesOptions {
  /** What the configuration was read from; the disk when absent. */
  readonly files?: ConfigFiles;
  /** The folder that paths of the scan are relative to, absolute; the top of the repository when absent. */
  readonly standing?: string;
}

/**
 * `builtIn`, and before them the rules of the configuration, of packages it extends, and of the gitleaks file.
 * @throws ConfigError when one of them cannot be read, one of their rules is wrong, or one is named that does not exist
 */
export async function loadRules(
  cwd: string,
  config: LoadedConfig,
  builtIn: readonly RuleDef[],
  { files = diskFiles, standing = config.root ?? cwd }: RulesOptions = {},
): Promise<LoadedRules> {
  const own = await ownRules(config);
  checkIds(own, builtIn);
  const all = own.length === 0 ? builtIn : [...own, ...builtIn];
  const { rules, notes } = await withGitleaks(all, config, files);
  return config.layers === undefined
    ? { rules, ...toldOf({ rules, notes }) }
    : await wished({ rules, notes }, config, standing);
}

/** Rules in leakgate's own form: of the configuration's files, the repository's first, then of the packages they extend. */
async function ownRules({ layers = [] }: LoadedConfig): Promise<RuleDef[]> {
  const files = layers.map(({ file, config: { rules = [], extends: names = [] } }) => {
    const packages = (typeof names === 'string' ? [names] : names).filter((name) => !name.startsWith('.'));
    return { file, rules, packages };
  });
  if (files.every(({ rules, packages }) => rules.length + packages.length === 0)) return [];
  const [{ ownRule }, { packageRules }] = await Promise.all([import('./own-rule.ts'), import('./rules-package.ts')]);
  const made = files.toReversed().flatMap(({ file, rules }) => rules.map((rule) => ownRule(rule, file)));
  for (const { file, packages } of files) {
    for (const name of packages) {
      const found = await packageRules(name, file);
      made.push(...found.rules.map((rule) => ownRule(rule, found.path)));
    }
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

/** Rules, and what is not done of a configuration as its author may think. */
interface NotedRules {
  readonly rules: readonly RuleDef[];
  readonly notes: readonly ConfigNote[];
}

/** `rules`, those of the gitleaks file among them, with its allowlists. */
async function withGitleaks(rules: readonly RuleDef[], config: LoadedConfig, files: ConfigFiles): Promise<NotedRules> {
  const path = gitleaksFile(config);
  if (path === undefined) return { rules, notes: [] };
  const [{ readGitleaks }, { gitleaksRules }] = await Promise.all([
    import('./gitleaks/read.ts'),
    import('./gitleaks/rules.ts'),
  ]);
  const ids = new Set(rules.map(({ id }) => id));
  const made = gitleaksRules(await readGitleaks(path, { files, root: dirname(path) }), (id) => ids.has(id));
  const [mine, builtIn] = [rules.filter(({ own }) => own), rules.filter(({ own }) => !own)];
  const allowOf = ({ id }: RuleDef) => [...made.allow, ...(made.allowOf.get(id) ?? [])];
  const all = [...mine, ...made.rules.map(withoutAllow), ...builtIn];
  return { rules: all.map((rule) => withAllow(rule, allowOf(rule))), notes: made.notes };
}

/** The gitleaks configuration that `config` names, else that at the top of the repository. */
export function gitleaksFile({ layers = [], gitleaksAtTop }: LoadedConfig): string | undefined {
  const layer = layers.findLast(({ config }) => config.gitleaks !== undefined);
  return layer === undefined ? gitleaksAtTop : resolve(dirname(layer.file), layer.config.gitleaks ?? '');
}

/** `allowOf` has what they allow by themselves. */
function withoutAllow({ allow: _, ...rule }: RuleDef): RuleDef {
  return rule;
}

function withAllow(rule: RuleDef, allow: readonly Allow[]): RuleDef {
  return allow.length === 0 ? rule : { ...rule, allow: [...(rule.allow ?? []), ...allow] };
}

/** What `config` says of rules and paths. */
async function wished({ rules, notes }: NotedRules, config: LoadedConfig, standing: string): Promise<LoadedRules> {
  const { exclude = [], allow = {}, environments = [] } = config;
  const [{ wishedRules }, { pathListOf }] = await Promise.all([
    import('./silenced-rules.ts'),
    import('./path-lists.ts'),
  ]);
  const wish = wishedRules(rules, config);
  const list = (patterns: readonly string[]) => pathListOf(patterns, config, standing);
  const allowed = allow.paths?.length ? allowedPaths(list(allow.paths), config) : [];
  const made = wish.rules.map((rule) => withAllow(rule, allowed));
  return {
    rules: made,
    ...(exclude.length > 0 && { exclude: list(exclude) }),
    ...(environments.length > 0 && {
      environments: environments.map((each) => ({ ...each, paths: list(each.paths) })),
    }),
    ...toldOf({ rules: made, notes }, { silenced: wish.silenced, excluded: exclude }),
  };
}

/** Drops what any rule finds in `paths`. */
function allowedPaths(paths: PathList, { layers = [], root = '' }: LoadedConfig): Allow[] {
  const file = layers.findLast(({ config }) => config.allow?.paths?.length)?.file ?? '';
  return [
    {
      ...{ file: relative(root, file) || file, description: 'allow.paths', needsAll: false, isGlobal: true },
      ...{ target: 'secret', regexes: [], paths: [paths], stopwords: [] },
    },
  ];
}

/** What reports must tell: nothing of a configuration makes a scan find less unseen. */
function toldOf(
  { rules, notes }: NotedRules,
  { silenced, excluded }: Pick<Configured, 'silenced' | 'excluded'> = { silenced: [], excluded: [] },
): Pick<LoadedRules, 'configured'> {
  const allowlists = [...new Set(rules.flatMap(({ allow = [] }) => allow.map(({ file }) => file)))].sort();
  const isTold = allowlists.length + notes.length + silenced.length + excluded.length > 0;
  return isTold ? { configured: { allowlists, notes, silenced, excluded } } : {};
}
