/*
 * Owns reading the configuration file: data only, nothing of the repository is executed.
 */

import { closest } from '../util/closest.ts';
import { ConfigError } from '../util/errors.ts';
import { findConfig, readText } from './find.ts';
import type { Config } from './schema.ts';

/**
 * The nearest configuration from `cwd` upwards to the folder that holds `.git`: `leakgate.toml`, `.leakgate.json`, or the
 * key `leakgate` of `package.json`. An empty one when there is none; then no parser is loaded.
 * @throws ConfigError when it cannot be read, or says something unknown
 */
export async function loadConfig(cwd: string): Promise<Config> {
  const [file, second] = findConfig(cwd);
  if (file === undefined) return {};
  if (second !== undefined) throw new ConfigError('config-several', { first: file, second });
  return readConfig(file);
}

async function readConfig(path: string): Promise<Config> {
  const data = await parse(path, readText(path));
  const { KEYS, validate } = await import('./schema.ts');
  const result = validate(data);
  if ('config' in result) return result.config;
  const { key, kind, value } = result.problem;
  if (kind === 'bad-value') throw new ConfigError('config-bad-value', { path, key, value });
  throw new ConfigError('config-unknown-key', { path, key, suggestion: closest(key, KEYS) ?? '' });
}

async function parse(path: string, text: string): Promise<unknown> {
  try {
    if (path.endsWith('.toml')) return (await import('smol-toml')).parse(text);
    const data: unknown = JSON.parse(text);
    return path.endsWith('package.json') ? (data as { leakgate: unknown }).leakgate : data;
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new ConfigError('config-syntax', { path, detail }, { cause });
  }
}
