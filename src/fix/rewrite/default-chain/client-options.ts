/*
 * Owns which options of a client are in the way of the default chain.
 */

import type { Entry, KeyNames } from './key-pair.ts';

/** What a library calls its options. */
export interface ClientOptions {
  readonly keys: KeyNames;
  /** Options that name other credentials. */
  readonly barred: RegExp;
  /** Options that say which host is asked: keys for one that is not of AWS must not come from where those for AWS do. */
  readonly endpoint: RegExp;
}

/** Whether a client with the options `others` and without keys reads its credentials from the default chain. */
export function leaveDefaultChain(others: readonly Entry[], { keys, barred, endpoint }: ClientOptions): boolean {
  const names = new Set([keys.id, keys.secret, keys.token]);
  return others.every(({ name, value }) => {
    if (value === null || (name !== null && (names.has(name) || barred.test(name)))) return false;
    return name === null || !endpoint.test(name) || isOfAws(value.text);
  });
}

/** Whether an endpoint is written down that belongs to AWS. */
export function isOfAws(endpoint: string): boolean {
  return /\bamazonaws\.com\b/.test(endpoint);
}
