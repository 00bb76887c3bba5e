/*
 * Owns what a more specific rule has looked at and refused: then a telling name alone is not enough.
 */

import type { FilterName, Match, Objection } from '../model/match.ts';

/** Objections to the value itself, whatever its rule. */
const TO_THE_VALUE: ReadonlySet<FilterName> = new Set([
  'documentation-example',
  'placeholder',
  'not-hex',
  'not-path',
  'not-identifier',
  'mixed-classes',
]);

/** `accepted` without what only a score speaks for and a rule with a pattern has refused at the same place. */
export function withoutDoubted(
  accepted: readonly Match[],
  refused: readonly (readonly [Match, Objection])[],
): readonly Match[] {
  const doubted = new Set<number>();
  for (const [{ rule, start }, { filter }] of refused)
    if (rule.scored === undefined && TO_THE_VALUE.has(filter)) doubted.add(start);
  return doubted.size === 0
    ? accepted
    : accepted.filter(({ rule, start }) => rule.scored === undefined || !doubted.has(start));
}
