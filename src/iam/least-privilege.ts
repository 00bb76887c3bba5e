/*
 * Owns the narrowest policy that is enough for what was used, and how far it can be trusted.
 */

import type { LeastPrivilege, LeastPrivilegeWarning } from '../model/iam.ts';
import type { UsedCall, UsedPermissions } from '../model/trail.ts';
import { compare } from '../util/compare.ts';
import { PASSES_ROLE } from './action-names.ts';
import { actionsOf } from './action-of.ts';
import { arnOf } from './arn.ts';
import { type FittedPolicy, fitPolicy } from './fit-policy.ts';
import { grantsFromCode } from './from-code.ts';
import { type Grant, merged, reduced } from './grant.ts';
import { NARROWINGS } from './narrowing.ts';
import { isOnObjects, s3Resources } from './s3-resources.ts';

export interface LeastPrivilegeOptions {
  /** Whether the logs have data events: object reads and writes. */
  readonly hasDataEvents: boolean;
  /** How many days the logs cover. */
  readonly days: number;
  /** Bucket names and arns that code names (mentioned-in.ts). */
  readonly mentioned: readonly string[];
}

/** What is run once a quarter is seen in this many days; as long as the event history goes back. */
const LONG_ENOUGH = 90;
/** Names of calls come from outside: so many, and so long. */
const MOST_UNMAPPED = 100;
const LONGEST_NAME = 200;
/** Whose use a policy was made from that was made from code. */
const CODE = 'code';

/**
 * The policy for what `used` did. Where data events are missing, what code names is added, in statements of their own
 * (`FromCode…`). Actions that cannot be narrowed to resources, or whose events do not name them, are allowed on `*`.
 */
export function leastPrivilege(used: UsedPermissions, options: LeastPrivilegeOptions): LeastPrivilege {
  const { hasDataEvents, days, mentioned } = options;
  const partition = arnOf(used.principal)?.partition ?? 'aws';
  const fromUse = merged(used.calls.flatMap(grantsOf));
  const fromCode = hasDataEvents ? [] : merged(grantsFromCode(mentioned, { partition, onlyData: true }));
  const fitted = fitPolicy([...fromUse, ...fromCode]);
  const unknown = used.calls.filter((call) => actionsOf(call.source, call.name).length === 0).map(nameOf);
  const unmapped = [...new Set(unknown)].sort(compare);
  const warnings: readonly (readonly [LeastPrivilegeWarning, boolean])[] = [
    ['no-data-events', !hasDataEvents],
    ['open-resources', fromUse.some(({ resources }) => resources[0] === '*')],
    ['unmapped', unmapped.length > 0],
    ['more-unmapped', unmapped.length > MOST_UNMAPPED],
    ['short-period', days < LONG_ENOUGH],
    ['from-code', fromCode.length > 0],
    ['whole-buckets', used.calls.some(isWholeBucket)],
    ['pass-role', fromUse.some(({ action }) => PASSES_ROLE.has(action))],
  ];
  return leastOf(used.principal, fitted, { unmapped, warnings });
}

/** The policy for what code names, when no use was seen; null when it names nothing that can be used. */
export function policyFromCode(mentioned: readonly string[]): LeastPrivilege | null {
  const grants = merged(grantsFromCode(mentioned, { partition: 'aws', onlyData: false }));
  if (grants.length === 0) return null;
  return leastOf(CODE, fitPolicy(grants), { unmapped: [], warnings: [['from-code', true]] });
}

interface Doubts {
  readonly unmapped: readonly string[];
  readonly warnings: readonly (readonly [LeastPrivilegeWarning, boolean])[];
}

function leastOf(principal: string, fitted: FittedPolicy, { unmapped, warnings }: Doubts): LeastPrivilege {
  const all: Doubts['warnings'] = [...warnings, ['widened', fitted.isWidened], ['too-long', !fitted.fits]];
  return {
    principal,
    policy: fitted.policy,
    unmapped: unmapped.slice(0, MOST_UNMAPPED),
    warnings: all.flatMap(([warning, applies]) => (applies ? [warning] : [])),
  };
}

function grantsOf(call: UsedCall): Grant[] {
  return actionsOf(call.source, call.name).map((action) => ({
    action,
    resources: resourcesOf(action, call),
    from: 'use',
  }));
}

function resourcesOf(action: string, { resources, isOpen }: UsedCall): readonly string[] {
  const [service = '', name = ''] = action.split(':');
  if (service === 's3') return s3Resources(name, resources, isOpen) ?? ['*'];
  const narrowing = (NARROWINGS[service] ?? []).find(({ actions }) => actions.has(name));
  if (narrowing === undefined || isOpen) return ['*'];
  // The role that is assumed is one of IAM.
  const owner = service === 'sts' ? 'iam' : service;
  const arns = resources.flatMap((text) => arnOf(text) ?? []);
  const fitting = arns.filter((arn) => arn.service === owner && narrowing.resource.test(arn.resource));
  const { inside } = narrowing;
  const suffixes = inside?.actions.has(name) ? ['', inside.suffix] : [''];
  return fitting.length === 0 ? ['*'] : reduced(fitting.flatMap(({ text }) => suffixes.map((suffix) => text + suffix)));
}

/** True for calls on more objects than are told. */
function isWholeBucket({ source, name, resources, isOpen }: UsedCall): boolean {
  return isOpen && actionsOf(source, name).some((action) => narrowedAll(action, resources));
}

function narrowedAll(action: string, resources: readonly string[]): boolean {
  const [service, name = ''] = action.split(':');
  return service === 's3' && isOnObjects(name) && s3Resources(name, resources, true) !== null;
}

/** `s3:ListBuckets`, by the source of the event. */
function nameOf({ source, name }: UsedCall): string {
  return `${source.replace(/\.amazonaws\.com(?:\.cn)?$/, '')}:${name}`.slice(0, LONGEST_NAME);
}
