/*
 * Owns what may stand directly around a secret: a match inside a longer run is something else.
 */

import type { Filter } from '../model/match.ts';
import { isOneOf } from '../util/is-one-of.ts';

/** Objects when the character before or after is one that the rule forbids. */
export const boundary: Filter = ({ rule, context }) => {
  const before = context.text.charAt(context.start - 1);
  const after = context.text.charAt(context.end);
  const broken = isOneOf(before, rule.notBefore) || isOneOf(after, rule.notAfter);
  return broken ? { filter: 'boundary', facts: {} } : null;
};
