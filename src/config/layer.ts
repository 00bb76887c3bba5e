/*
 * Owns one layer of a configuration: a file, and what it says of how layers are put together. Does not own reading them
 * (load.ts).
 */

import type { Config } from './schema.ts';

/** A file of a configuration. */
export interface ConfigLayer {
  /** Absolute. */
  readonly file: string;
  /** `local`: of one person; the others are the repository's. */
  readonly kind: 'extended' | 'repository' | 'local';
  readonly config: Config;
  readonly text: string;
}

/** What all `layers` say together, each over those before it: tables by their keys, lists one after the other. */
export function mergedConfig(layers: readonly ConfigLayer[]): Config {
  let merged: Record<string, unknown> = {};
  for (const { config } of layers) merged = mergedTables(merged, withList(config));
  // Made of configurations alone, by the rules that hold for one.
  return merged as Config;
}

/** `extends` may be one name. */
function withList(config: Config): Record<string, unknown> {
  const { extends: names } = config;
  return typeof names === 'string' ? { ...config, extends: [names] } : config;
}

function mergedTables(below: Record<string, unknown>, above: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const known = Object.hasOwn(below, key) ? below[key] : undefined;
    merged[key] = mergedValues(known, value);
  }
  return merged;
}

function mergedValues(below: unknown, above: unknown): unknown {
  if (Array.isArray(below) && Array.isArray(above)) return [...below, ...above];
  if (isTable(below) && isTable(above)) return mergedTables(below, above);
  return above;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
