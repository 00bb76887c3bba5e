/*
 * Owns the exact length some credentials have.
 */

import type { Filter } from '../model/match.ts';

/** Objects when the decoded value is not as long as the rule says. */
export const length: Filter = ({ rule, secret }) => {
  if (rule.length === undefined || secret.length === rule.length) return null;
  return { filter: 'length', facts: { length: secret.length, expected: rule.length } };
};
