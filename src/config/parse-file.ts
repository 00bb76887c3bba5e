/*
 * Owns telling data from the text of a file: TOML or, by its name, JSON.
 */

import { ConfigError } from '../util/errors.ts';

/**
 * What the text of the file `path` says; of a `package.json`, its key `leakgate`.
 * @throws ConfigError when it is neither TOML nor JSON
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
