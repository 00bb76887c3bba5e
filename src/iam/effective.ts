/*
 * Owns what statements allow in the end: an action, where, and on what condition. Does not own what that is good for.
 */

import { memoised, memoisedByObject } from '../util/memoised.ts';
import { covers, coversAction } from './covers.ts';
import type { ReadCondition, ReadStatement } from './policy-document.ts';

/** What allows one action. */
export interface Allowance {
  /** The pattern of the policy, or `NotAction(…)`. */
  readonly by: string;
  /** Patterns of arns that it is limited to; `*` when it is not. */
  readonly resources: readonly string[];
  readonly conditions: readonly ReadCondition[];
}

/**
 * Everything by which `action`, such as `s3:GetObject`, is allowed after what denies it is taken away. What denies on some
 * condition takes nothing away: its conditions are added.
 */
export function allowancesOf(action: string, statements: readonly ReadStatement[]): readonly Allowance[] {
  const concerned = statements.filter((statement) => concerns(statement, action));
  const denials = concerned.filter(({ effect }) => effect === 'Deny');
  return concerned.flatMap((statement) => {
    if (statement.effect !== 'Allow') return [];
    let left: Allowance | null = {
      by: writtenIn(statement, action),
      resources: statement.isNotResource ? ['*'] : statement.resources,
      conditions: statement.conditions,
    };
    for (const denial of denials) left = left === null ? null : without(denial, left);
    return left === null ? [] : [left];
  });
}

function concerns({ actions, isNotAction }: ReadStatement, action: string): boolean {
  return actions.some((pattern) => coversAction(pattern, action)) !== isNotAction;
}

function writtenIn({ actions, isNotAction }: ReadStatement, action: string): string {
  if (isNotAction) return `NotAction(${actions.slice(0, 5).join(', ')}${actions.length > 5 ? ', …' : ''})`;
  return actions.find((pattern) => coversAction(pattern, action)) ?? action;
}

/** What `denial` leaves of it; null when that is nothing. */
function without(denial: ReadStatement, allowance: Allowance): Allowance | null {
  if (denial.conditions.length > 0) {
    return { ...allowance, conditions: [...allowance.conditions, ...denial.conditions] };
  }
  const resources = resourcesWithout(allowance.resources)(denial);
  return resources.length === 0 ? null : { ...allowance, resources };
}

/** Remembered: every action that two statements are about asks the same. */
const resourcesWithout = memoisedByObject((resources: readonly string[]) =>
  memoised((denial: ReadStatement): readonly string[] =>
    denial.isNotResource
      ? resources.flatMap((resource) => within(resource, denial.resources))
      : resources.filter((resource) => !denial.resources.some((pattern) => covers(pattern, resource))),
  ),
);

/** The part of `resource` that is in one of `patterns`. */
function within(resource: string, patterns: readonly string[]): readonly string[] {
  if (patterns.some((pattern) => covers(pattern, resource))) return [resource];
  return patterns.filter((pattern) => covers(resource, pattern));
}
