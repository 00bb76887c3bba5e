/*
 * Owns the error that says what is wrong in a file of a configuration.
 */

import { closest } from '../util/closest.ts';
import { ConfigError } from '../util/errors.ts';
import type { Problem } from './schema.ts';

/** The error for `problem`, in the file `path`. */
export async function problemError(path: string, { key, kind, value }: Problem): Promise<ConfigError> {
  // What stands there may be the secret itself: it is not repeated.
  if (/^allow\.values\.\d/.test(key)) return new ConfigError('config-plain-value', { path, key });
  if (kind === 'bad-value') return new ConfigError('config-bad-value', { path, key, value });
  const { KEYS } = await import('./schema.ts');
  const plain = key.replace(/\.\d+/g, '');
  return new ConfigError('config-unknown-key', { path, key, suggestion: closest(plain, KEYS) ?? '' });
}
