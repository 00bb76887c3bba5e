/*
 * Owns the check that a random value has more than one class of characters.
 */

import type { Filter } from '../model/match.ts';

/**
 * Objects when upper case, lower case, or any digit or symbol is missing. Of random 40-character keys less than one in a
 * thousand fails; identifiers and hashes do.
 */
export const mixedClasses: Filter = ({ rule, secret }) => {
  if (!rule.checks?.includes('mixed-classes')) return null;
  const value = secret.expose();
  const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /[^A-Za-z]/.test(value);
  return mixed ? null : { filter: 'mixed-classes', facts: {} };
};
