/*
 * Owns the name of everything that decides what a scan finds and reports, but for what it looks at.
 */

import { rulesHash } from '../memory/rules-hash.ts';
import type { ScanPlan } from './scan.ts';

/** SHA-256 in hex: equal for plans that find and report the same of the same content. */
export function identityHash({
  rules,
  exclude,
  compat,
  accounts,
  environments,
  configured,
}: Omit<ScanPlan, 'limits'>): string {
  const what = [compat ?? false, exclude ?? null, accounts, environments ?? [], configured ?? null, ...rules];
  return rulesHash(what.map(textOf)).toString('hex');
}

/** `part` as text. Patterns that are no `RegExp` say what they are made of. */
export function textOf(part: unknown): string {
  return JSON.stringify(part ?? null, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
}
