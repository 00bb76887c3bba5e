/*
 * Owns the check that a value is not a hexadecimal digest.
 */

import type { Filter } from '../model/match.ts';

/** Objects to values of hexadecimal digits only: commit ids, SHA-1 digests. */
export const notHex: Filter = ({ rule, secret }) => {
  if (!rule.checks?.includes('not-hex')) return null;
  return /^[0-9A-Fa-f]+$/.test(secret.expose()) ? { filter: 'not-hex', facts: {} } : null;
};
