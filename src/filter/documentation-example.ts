/*
 * Owns values that vendors print in their documentation.
 */

import type { Filter } from '../model/match.ts';

/** Objects to the rule's documentation examples, and to anything that ends in EXAMPLE or EXAMPLEKEY. */
export const documentationExample: Filter = ({ rule, secret }) => {
  const value = secret.expose();
  const known = rule.documentationExamples?.includes(value) || /EXAMPLE(?:KEY)?$/.test(value);
  return known ? { filter: 'documentation-example', facts: { value } } : null;
};
