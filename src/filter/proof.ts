/*
 * Owns values that their own checksum or structure speaks against.
 */

import type { Filter } from '../model/match.ts';
import { proofOf } from '../util/proof-of.ts';

/** Objects to what cannot be real, and where the rule needs a proof (at its confidence) to what has none. */
export const proof: Filter = ({ rule, secret }) => {
  const found = proofOf(rule, secret);
  const speaksAgainst = found === 'impossible' || (found === 'unproven' && rule.proofNeeded === true);
  return speaksAgainst ? { filter: 'proof', facts: { proof: rule.proof ?? '', found } } : null;
};
