/*
 * Owns reading the configuration file: data only, nothing of the repository is executed.
 */

import { closest } from '../util/closest.ts';
import { ConfigError } from '../util/errors.ts';
import { findConfig, readText } from './find.ts';
import type { Config, Problem } from './schema.ts';

/**
 * The nearest configuration from `cwd` upwards to the folder that holds `.git`: `leakgate.toml`, `.leakgate.json`, or the
 * key `leakgate` of `package.json`. An empty one when there is none; then no parser is loaded.
 * @throws ConfigError when it cannot be read, or says something unknown
 */
export async function loadConfig(cwd: string): Promise<LoadedConfig> {
  const [file, second] = findConfig(cwd);
  if (file === undefined) return {};
  if (second !== undefined) throw new ConfigError('config-several', { first: file, second });
  return readConfig(file);
}

/** A configuration, and the file it is from; none when there is none. */
export type LoadedConfig = Config & { readonly file?: string };

async function readConfig(path: string): Promise<LoadedConfig> {
  const data = await parseFile(path, readText(path));
  const { validate } = await import('./schema.ts');
  const result = validate(data);
  if ('config' in result) return { ...result.config, file: path };
  throw await problemError(path, result.problem);
}

/** The error that says what is wrong in the file `path`. */
export async function problemError(path: string, { key, kind, value }: Problem): Promise<ConfigError> {
  const { KEYS } = await import('./schema.ts');
  if (kind === 'bad-value') return new ConfigError('config-bad-value', { path, key, value });
  const plain = key.replace(/\.\d+/g, '');
  return new ConfigError('config-unknown-key', { path, key, suggestion: closest(plain, KEYS) ?? '' });
}

/**
 * What the text of a file says: TOML or, by its name, JSON.
 * @throws ConfigError when it is neither
 */
export async function parseFile(path: string, text: string): Promise<unknown> {
  try {
    if (path.endsWith('.toml')) return (await import('smol-toml')).parse(text);
    const data: unknown = JSON.parse(text);
    return path.endsWith('package.json') ? (data as { leakgate: unknown }).leakgate : data;
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new ConfigError('config-syntax', { path, detail }, { cause });
  }
}
