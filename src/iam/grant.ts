/*
 * Owns what is allowed before it becomes statements, and turning it into them.
 */

import type { PolicyDocument, PolicyStatement } from '../model/iam.ts';
import { compare } from '../util/compare.ts';
import { groupBy } from '../util/group-by.ts';
import { covers } from './covers.ts';

/** One action on some resources. */
export interface Grant {
  readonly action: string;
  /** Sorted, none covered by another; `*` alone when it is not narrowed. */
  readonly resources: readonly string[];
  /** `code` when no use was seen, but code names the resource. */
  readonly from: 'use' | 'code';
}

/** Resources sorted, without those that others cover. */
export function reduced(resources: readonly string[]): readonly string[] {
  const all = [...new Set(resources)];
  const patterns = all.filter((one) => one.includes('*'));
  return all.filter((one) => !patterns.some((other) => other !== one && covers(other, one))).sort(compare);
}

/** Grants of the same action put together, sorted. */
export function merged(grants: readonly Grant[]): Grant[] {
  const groups = groupBy(grants, ({ from, action }) => `${from} ${action}`);
  return [...groups.values()]
    .flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      return [{ ...first, resources: reduced([first, ...others].flatMap(({ resources }) => resources)) }];
    })
    .sort((a, b) => compare(a.action, b.action));
}

/** The policy of `grants`: a statement for each set of resources, what is not narrowed last. */
export function policyOf(grants: readonly Grant[]): PolicyDocument {
  const groups = [...groupBy(grants, ({ from, resources }) => `${from} ${resources.join(' ')}`).values()].sort((a, b) =>
    compare(orderOf(a), orderOf(b)),
  );
  const seen = new Map<string, number>();
  return { Version: '2012-10-17', Statement: groups.map((group) => statementOf(group, seen)) };
}

/** What code names comes behind what was used, what is not narrowed at the end of each. */
function orderOf(group: readonly Grant[]): string {
  const [first] = group;
  const isNarrow = first?.resources[0] !== '*';
  return `${first?.from === 'use' ? 0 : 1} ${isNarrow ? 0 : 1} ${first?.action} ${first?.resources.join(' ')}`;
}

function statementOf(group: readonly Grant[], seen: Map<string, number>): PolicyStatement {
  const actions = [...new Set(group.map(({ action }) => action))].sort(compare);
  const resources = group[0]?.resources ?? [];
  const name = nameOf(group);
  const number = (seen.get(name) ?? 0) + 1;
  seen.set(name, number);
  return {
    Sid: number === 1 ? name : `${name}No${number}`,
    Effect: 'Allow',
    Action: actions,
    Resource: resources.length === 1 && resources[0] === '*' ? '*' : resources,
  };
}

/** `UsedS3`, `FromCodeDynamodb`, `UsedNotNarrowed`: letters and digits only, as IAM wants them. */
function nameOf(group: readonly Grant[]): string {
  const [first] = group;
  const start = first?.from === 'code' ? 'FromCode' : 'Used';
  if (first?.resources[0] === '*') return `${start}NotNarrowed`;
  const service = (first?.action.split(':')[0] ?? '').replace(/[^a-z0-9]/g, '');
  return `${start}${service.charAt(0).toUpperCase()}${service.slice(1)}`;
}
