/*
 * Owns finding what is written for a rule's credential in rules/responses.
 */

import { RESPONSES } from '../../rules/responses/index.ts';
import type { ResponseDef } from '../model/response.ts';
import type { RuleDef } from '../model/rule.ts';
import { once } from '../util/memoised.ts';

const byRule = once(
  () => new Map(RESPONSES.flatMap((response) => response.rules.map((id) => [id, response] as const))),
);

/** What to do about a credential of `rule`; null when no more is known than what the rule itself says. */
export function responseFor({ id }: Pick<RuleDef, 'id'>): ResponseDef | null {
  return byRule().get(id) ?? null;
}
