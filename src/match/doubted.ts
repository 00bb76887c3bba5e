/*
 * Owns what a more specific rule has looked at and refused: then a telling name alone is not enough.
 */

import type { FilterName, Match, Objection } from '../model/match.ts';

/** Objections to the value itself, whatever its rule. */
const TO_THE_VALUE: ReadonlySet<FilterName> = new Set([
  'documentation-example',
  'placeholder',
  'template',
  'not-path',
  'not-identifier',
]);
/** Objections to the value as one of the rule's provider: another's may be in that form. */
const TO_THE_FORM: ReadonlySet<FilterName> = new Set(['not-hex', 'mixed-classes']);

/** `accepted` without what only a score speaks for and a rule with a pattern has refused at the same place. */
export function withoutDoubted(
  accepted: readonly Match[],
  refused: readonly (readonly [Match, Objection])[],
): readonly Match[] {
  const doubted = new Set<number>();
  for (const [match, { filter }] of refused) if (isDoubt(match, filter)) doubted.add(match.start);
  return doubted.size === 0
    ? accepted
    : accepted.filter(({ rule, start }) => rule.scored === undefined || !doubted.has(start));
}

function isDoubt({ rule, name }: Match, filter: FilterName): boolean {
  if (rule.scored !== undefined) return false;
  return TO_THE_VALUE.has(filter) || (TO_THE_FORM.has(filter) && isNamedAfter(name, rule.id));
}

/** `aws_key` says whose key it is, `client_secret` does not. */
function isNamedAfter(name: string | null, ruleId: string): boolean {
  const [provider = ''] = ruleId.split('-', 1);
  return name?.toLowerCase().includes(provider) ?? false;
}
