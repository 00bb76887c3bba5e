/*
 * Owns reading values that come from outside, out of the environment and of payloads: of the form they should have, or
 * null.
 */

import type { CiEnv } from './ci-run.ts';

/** The variable, null when it is absent or empty. */
export function textIn(env: CiEnv, name: string): string | null {
  return asText(env[name]);
}

/** The variable as an id of a commit or tag. */
export function idIn(env: CiEnv, name: string): string | null {
  return asId(env[name]);
}

/** The variable as a number above 0. Systems say `false` or nothing for "no pull request". */
export function numberIn(env: CiEnv, name: string): number | null {
  return asNumber(env[name]);
}

export function isTrueIn(env: CiEnv, name: string): boolean {
  return env[name]?.toLowerCase() === 'true';
}

/** What stands at `path` in a payload. */
export function valueAt(payload: unknown, path: readonly string[]): unknown {
  let value = payload;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** An id, abbreviated or whole, of SHA-1 or SHA-256; null for zeros, which systems say for "nothing". */
export function asId(value: unknown): string | null {
  const text = asText(value)?.toLowerCase() ?? null;
  return text !== null && /^(?!0+$)[0-9a-f]{7,64}$/.test(text) ? text : null;
}

/** A whole number above 0. */
export function asNumber(value: unknown): number | null {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^[0-9]{1,15}$/.test(value))) return null;
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** `list` without nulls and repeats. */
export function known<T>(list: readonly (T | null)[]): T[] {
  return [...new Set(list.filter((each) => each !== null))];
}

/** The branch that a ref or a bare name means; null for tags and other refs. */
export function branchOf(ref: string | null): string | null {
  if (ref === null || !ref.startsWith('refs/')) return ref;
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

/** The tag that a whole ref names. */
export function tagOf(ref: string | null): string | null {
  return ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null;
}
