/*
 * Owns which services a policy allows altogether.
 */

import { compare } from '../util/compare.ts';
import { coversAction } from './covers.ts';
import { isEverythingOf } from './is-everything.ts';
import type { ReadStatement } from './policy-document.ts';
import { PREFIXES } from './services.ts';

/** Prefixes of services all of whose actions are allowed on everything and not all denied, sorted; `*` alone for `*`. */
export function servicesWithAll(statements: readonly ReadStatement[]): readonly string[] {
  const allowing = statements.filter(({ effect }) => effect === 'Allow');
  const denying = statements.filter(({ effect, conditions }) => effect === 'Deny' && conditions.length === 0);
  const has = (action: string) =>
    allowing.some((statement) => hasAll(statement, action)) && !denying.some((statement) => hasAll(statement, action));
  const named = allowing.flatMap(({ actions }) =>
    actions.flatMap((action) => /^([a-z0-9-]+):\*$/i.exec(action)?.[1] ?? []),
  );
  const services = new Set([...PREFIXES, ...named.map((name) => name.toLowerCase())]);
  const all = [...services].filter((service) => has(`${service}:*`));
  return all.length === services.size && has('*') ? ['*'] : all.sort(compare);
}

/** `action` is a pattern: all that it stands for. */
function hasAll({ actions, isNotAction, resources, isNotResource }: ReadStatement, action: string): boolean {
  if (isNotResource || !resources.some((pattern) => isEverythingOf(action.split(':')[0] ?? '', pattern))) return false;
  if (!isNotAction) return actions.some((pattern) => coversAction(pattern, action));
  // Everything but some actions is all of a service when none of those is of the service.
  const service = action.slice(0, action.indexOf(':') + 1);
  return action !== '*' && !actions.some((pattern) => touches(pattern, service));
}

/** True when `pattern` may stand for an action of `service`, with its colon. */
function touches(pattern: string, service: string): boolean {
  const end = pattern.search(/[*?]/);
  const plain = (end < 0 ? pattern : pattern.slice(0, end)).toLowerCase();
  return plain.startsWith(service) || service.startsWith(plain);
}
