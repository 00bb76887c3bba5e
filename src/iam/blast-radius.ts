/*
 * Owns what somebody who has a key can do, by the policies of its user. Does not know permission boundaries, policies of
 * the organisation, or those of resources.
 */

import type { BlastRadius, Power } from '../model/iam.ts';
import { compare } from '../util/compare.ts';
import { IamError } from '../util/errors.ts';
import { type Allowance, allowancesOf } from './effective.ts';
import { isEverything } from './is-everything.ts';
import { managedPolicy } from './managed-policies.ts';
import { type ReadStatement, readPolicies } from './policy-document.ts';
import type { PowerDef } from './powers/power-def.ts';
import { POWERS } from './powers.ts';
import { servicesWithAll } from './services-with-all.ts';

/** A policy by its name, with its text when that is known. */
export interface NamedPolicy {
  readonly name: string;
  /** JSON, as IAM or the AWS CLI returns it; null for the managed policies of AWS that are known by name. */
  readonly document: string | null;
}

/** Resources, actions and conditions that are told of a power. */
const MOST = 20;
/** Patterns of all policies together. A user has at most some 20 policies of 6,144 characters. */
const MOST_RESOURCES = 5000;
const MOST_ACTIONS = 20_000;
const SEVERITIES: readonly Power['severity'][] = ['critical', 'high', 'medium'];
const REGION = 'aws:requestedregion';
const PASSED_TO = 'iam:passedtoservice';

/**
 * What `policies` allow together, in powers; a power that is limited to some resources is one step less severe.
 * @throws IamError `iam-bad-policy` when a document is none, or when all of them are larger than what any user has
 */
export function blastRadius(policies: readonly NamedPolicy[]): BlastRadius {
  const read = policies.flatMap(({ name, document }) =>
    document === null ? [{ name, statements: null }] : readPolicies(name, document),
  );
  const known = read.map(({ name, statements }) => ({ name, statements: statements ?? managedPolicy(name) }));
  const statements = known.flatMap((policy) => policy.statements ?? []);
  checkSize(statements);
  const powers = POWERS.flatMap((definition) => powerOf(definition, statements) ?? []);
  return {
    policies: [...new Set(known.map(({ name }) => name))],
    powers: powers.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    fullAccess: servicesWithAll(statements),
    canEscalate: powers.some((power) => escalates(power)),
    unknown: [...new Set(known.filter((policy) => policy.statements === null).map(({ name }) => name))],
    allRegions: isInAllRegions(statements, powers),
  };
}

/** Each pattern is compared with many others: what no account has would take minutes. */
function checkSize(statements: readonly ReadStatement[]): void {
  const count = (list: (statement: ReadStatement) => readonly string[]) =>
    statements.reduce((sum, statement) => sum + list(statement).length, 0);
  if (count(({ resources }) => resources) <= MOST_RESOURCES && count(({ actions }) => actions) <= MOST_ACTIONS) return;
  throw new IamError('iam-bad-policy', { policy: '*', detail: 'too-many' });
}

function powerOf(definition: PowerDef, statements: readonly ReadStatement[]): Power | null {
  const { id, service, severity, actions, together } = definition;
  const allowances = actions
    .flatMap((action) => allowancesOf(action, statements))
    .filter((allowance) => together === undefined || together.some((action) => joins(action, allowance, statements)));
  if (allowances.length === 0) return null;
  const by = [...new Set(allowances.map((allowance) => allowance.by))].sort(compare);
  const [resources, conditions] = [limitsOf(allowances), sharedConditions(allowances)];
  const lower = SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? severity;
  return {
    id,
    service,
    severity: resources.length === 0 ? severity : lower,
    by: by.slice(0, MOST),
    resources: resources.slice(0, MOST),
    conditions: conditions.slice(0, MOST),
    ...([by, resources, conditions].some(({ length }) => length > MOST) && { isCut: true }),
  };
}

/** True when `action` is allowed, and its service is one to which `allowance` lets a role be handed. */
function joins(action: string, { conditions }: Allowance, statements: readonly ReadStatement[]): boolean {
  const service = action.split(':')[0] ?? '';
  const limits = conditions.filter(({ key, operator }) => key.toLowerCase() === PASSED_TO && !/not/i.test(operator));
  const mayPass = limits.every(({ values }) => values.some((value) => value.startsWith(service) || /^\*/.test(value)));
  return mayPass && allowancesOf(action, statements).length > 0;
}

/** Arns to which all of it is limited; none when some of it is not. */
function limitsOf(allowances: readonly Allowance[]): readonly string[] {
  const all = new Set(allowances.flatMap(({ resources }) => resources));
  const isUnlimited = [...all].some(isEverything);
  return isUnlimited ? [] : [...all].sort(compare);
}

/** Keys of conditions that stand in the way of all of it. */
function sharedConditions(allowances: readonly Allowance[]): readonly string[] {
  const [first, ...others] = allowances.map(
    ({ conditions }) => new Map(conditions.map(({ key }) => [key.toLowerCase(), key])),
  );
  const shared = [...(first ?? [])].filter(([lower]) => others.every((each) => each.has(lower)));
  return shared.map(([, key]) => key).sort(compare);
}

function escalates({ id, resources }: Power): boolean {
  const how = POWERS.find((definition) => definition.id === id)?.escalates;
  return how === 'always' || (how === 'unlimited' && resources.length === 0);
}

/** Statements without any power tell as well: they may allow what no power knows. */
function isInAllRegions(statements: readonly ReadStatement[], powers: readonly Power[]): boolean {
  const isLimited = (keys: readonly string[]) => keys.some((key) => key.toLowerCase() === REGION);
  if (powers.length > 0) return powers.some(({ conditions }) => !isLimited(conditions));
  const allowed = statements.filter(({ effect }) => effect === 'Allow');
  return allowed.some(({ conditions }) => !isLimited(conditions.map(({ key }) => key)));
}
