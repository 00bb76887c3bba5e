/*
 * Owns what may stand directly around a secret: a match inside a longer run is something else.
 */

import type { Filter, MatchContext } from '../model/match.ts';
import { isOneOf } from '../util/is-one-of.ts';

/** How terminals are told of colours, in logs too: `\u001b[93m` (ECMA-48, SGR). It is no part of a word. */
const COLOUR = /\u001b\[[\d;:]{0,20}m$/;
const LONGEST_COLOUR = 24;

/** Objects when the character before or after is one that the rule forbids. */
export const boundary: Filter = ({ rule, context }) => {
  const before = context.text.charAt(context.start - 1);
  const after = context.text.charAt(context.end);
  const broken = (isOneOf(before, rule.notBefore) && !isColoured(context)) || isOneOf(after, rule.notAfter);
  return broken ? { filter: 'boundary', facts: {} } : null;
};

function isColoured({ text, start }: MatchContext): boolean {
  return text.charAt(start - 1) === 'm' && COLOUR.test(text.slice(Math.max(0, start - LONGEST_COLOUR), start));
}
