/*
 * Owns what is different between two configurations of a repository: for a gate, which shows it to people. Does not own what
 * follows from it.
 */

import { DEFAULTS } from './defaults.ts';
import { type ConfigEntry, entriesOf } from './entries.ts';
import type { LoadedConfig } from './load.ts';
import { gitleaksFile } from './load-rules.ts';

/** One difference. */
export interface ConfigChange {
  /** `limits.threads`, `exclude`, `rules.ID`. */
  readonly key: string;
  /** As short text; null when it said nothing: of a list, when the entry is new. */
  readonly was: string | null;
  /** As short text; null when it says nothing any more. */
  readonly now: string | null;
  /** From the top of the repository: where it stands now, or stood. */
  readonly file: string;
  /** From 1; null when it is not known, or gone. */
  readonly line: number | null;
}

/** Longer values are cut. */
const SHOWN = 120;

/**
 * Every effective difference between what `before` and `after` say, sorted by key: comments, the order of keys and what is said
 * as it holds anyway are none. What one person sets for oneself does not count.
 */
export function configChanges(before: LoadedConfig, after: LoadedConfig): readonly ConfigChange[] {
  const [old, fresh] = [byIdentity(before), byIdentity(after)];
  const changes: ConfigChange[] = [];
  for (const [identity, entry] of fresh) {
    const was = old.get(identity);
    if (saidBefore(was, entry) !== entry.value) changes.push(changed(was ?? null, entry));
  }
  for (const [identity, entry] of old)
    if (!fresh.has(identity) && saidBefore(undefined, entry) !== entry.value) changes.push(gone(entry));
  return [...changes, ...reordered(before, after)].sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

/** The files that the repository's configuration consists of, absolute; of gitleaks' the one that it begins with. */
export function policyFiles(config: LoadedConfig): string[] {
  const own = (config.layers ?? []).filter(({ kind }) => kind !== 'local').map(({ file }) => file);
  const gitleaks = gitleaksFile(config);
  return gitleaks === undefined ? own : [...own, gitleaks];
}

function byIdentity(config: LoadedConfig): Map<string, ConfigEntry> {
  const layers = (config.layers ?? []).filter(({ kind }) => kind !== 'local');
  const entries = entriesOf({ ...config, layers });
  return new Map(entries.map((entry) => [entry.isItem ? `${entry.key}\0${entry.value}` : entry.key, entry]));
}

/** What `entry` was; where nothing said so, what holds anyway. */
function saidBefore(was: ConfigEntry | undefined, { key, isItem }: ConfigEntry): string | null {
  return was?.value ?? (isItem ? null : (DEFAULTS[key] ?? null));
}

function changed(was: ConfigEntry | null, { key, value, isItem, file, line }: ConfigEntry): ConfigChange {
  const before = was?.value ?? (isItem ? undefined : DEFAULTS[key]);
  return { key, was: before === undefined ? null : short(before), now: short(value), file, line };
}

function gone({ key, value, isItem, file }: ConfigEntry): ConfigChange {
  const now = isItem ? undefined : DEFAULTS[key];
  return { key, was: short(value), now: now ?? null, file, line: null };
}

/** Lists of paths in which a later pattern takes back an earlier one, when only their order is different. */
function reordered(before: LoadedConfig, after: LoadedConfig): ConfigChange[] {
  const old = pathLists(before);
  return [...pathLists(after)].flatMap(([key, now]) => {
    const was = old.get(key) ?? [];
    const isSame = was.join('\n') === now.join('\n');
    const isOrder =
      [...was].sort().join('\n') === [...now].sort().join('\n') && now.some((each) => each.startsWith('!'));
    const entry = entriesOf(after).find((each) => each.key === key);
    if (isSame || !isOrder || entry === undefined) return [];
    return [{ key, was: short(was.join(', ')), now: short(now.join(', ')), file: entry.file, line: entry.line }];
  });
}

function pathLists({ exclude = [], allow, environments = [] }: LoadedConfig): Map<string, readonly string[]> {
  return new Map([
    ['exclude', exclude],
    ['allow.paths', allow?.paths ?? []],
    ...environments.map(({ name, paths }) => [`environments.${name}.paths`, paths] as const),
  ]);
}

function short(value: string): string {
  return value.length <= SHOWN ? value : `${value.slice(0, SHOWN - 1)}…`;
}
