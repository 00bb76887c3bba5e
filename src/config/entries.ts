/*
 * Owns a configuration as a flat list of what it says, each with where it says it. Does not own what holds without one
 * (defaults.ts).
 */

import { relative } from 'node:path';
import { keyLine } from './key-line.ts';
import type { ConfigLayer } from './layer.ts';
import type { LoadedConfig } from './load.ts';
import type { Config } from './schema.ts';

/** One thing that a configuration says. */
export interface ConfigEntry {
  /** `limits.threads`; the same for all entries of a list; `rules.ID` and `environments.NAME.paths` for those with a name. */
  readonly key: string;
  /** As it stands; what is no text, as JSON. */
  readonly value: string;
  /** One of a list. */
  readonly isItem: boolean;
  /** From the top of the repository. */
  readonly file: string;
  /** From 1; null when it is not known. */
  readonly line: number | null;
}

/** An entry, and how its line is found. */
interface RawEntry {
  readonly key: readonly string[];
  readonly value: string;
  readonly isItem: boolean;
  /** The name in a list of tables: above all other items. */
  readonly name?: string;
}

/** Everything that `config` says, what it overrides left out, in the order of its files. */
export function entriesOf({ layers = [], root = '' }: LoadedConfig): ConfigEntry[] {
  const entries = new Map<string, ConfigEntry>();
  for (const layer of layers) {
    const file = relative(root, layer.file) || layer.file;
    for (const raw of rawEntries(layer.config)) {
      const key = nameOf(raw);
      entries.set(raw.isItem ? `${key}\0${raw.value}` : key, {
        ...{ key, value: raw.value, isItem: raw.isItem, file },
        line: lineOf(raw, layer),
      });
    }
  }
  return [...entries.values()];
}

function nameOf({ key: [first = '', ...rest], name }: RawEntry): string {
  return [first, ...(name === undefined ? [] : [name]), ...rest].join('.');
}

function lineOf({ key, value, isItem, name }: RawEntry, { file, text }: ConfigLayer): number | null {
  const items = [...(name === undefined ? [] : [name]), ...(isItem ? [value] : [])];
  const written = name === undefined ? key : key.slice(0, 1);
  const inFile = file.endsWith('package.json') ? ['leakgate', ...written] : written;
  return keyLine(text, { key: inFile, items }, file.endsWith('.toml'));
}

function rawEntries({ rules = [], environments = [], extends: names = [], ...rest }: Config): RawEntry[] {
  const list = typeof names === 'string' ? [names] : names;
  return [
    ...list.map((value) => ({ key: ['extends'], value, isItem: true })),
    ...Object.entries(rest).flatMap(([key, value]) => flattened([key], value)),
    ...environments.flatMap(({ name, accounts, paths }) =>
      [...flattened(['environments', 'accounts'], accounts), ...flattened(['environments', 'paths'], paths)].map(
        (entry) => ({ ...entry, name }),
      ),
    ),
    ...rules.map((rule) => ({ key: ['rules'], name: rule.id, value: canonical(rule), isItem: false })),
  ];
}

function flattened(key: readonly string[], value: unknown): RawEntry[] {
  if (Array.isArray(value)) return value.map((each) => ({ key, value: textOf(each), isItem: true }));
  if (typeof value !== 'object' || value === null) return [{ key, value: textOf(value), isItem: false }];
  return Object.entries(value).flatMap(([name, each]) => flattened([...key, name], each));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** JSON in which the order of keys does not show. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
