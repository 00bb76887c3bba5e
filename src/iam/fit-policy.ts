/*
 * Owns making a policy fit into the length that IAM takes.
 */

import type { PolicyDocument } from '../model/iam.ts';
import { groupBy } from '../util/group-by.ts';
import { type Grant, merged, policyOf, reduced } from './grant.ts';

/** Characters of a managed policy, white space not counted (IAM User Guide, "IAM and AWS STS quotas"). */
export const LONGEST_POLICY = 6144;

export interface FittedPolicy {
  readonly policy: PolicyDocument;
  /** True when it allows more than was asked for. */
  readonly isWidened: boolean;
  /** False when it is too long all the same. */
  readonly fits: boolean;
}

/**
 * From what costs least safety to what costs most; no step allows a whole service.
 * 1. Objects: the whole bucket instead of folders.
 * 2. Each action of a service on all resources of that service that are named.
 * 3. Resources of a service: what their names begin with, and `*`.
 * 4. Actions that list and describe, on the same resources: `ec2:Describe*`.
 * Steps 2 and 3 leave out what hands out identities: there a wider policy would be a way to more of them.
 */
const STEPS: readonly ((grants: readonly Grant[]) => readonly Grant[])[] = [
  wholeBuckets,
  sharedResources,
  commonBeginnings,
  sharedVerbs,
];

const IDENTITIES: ReadonlySet<string> = new Set(['iam', 'sts']);

/** The policy of `grants`, widened step by step until it fits. */
export function fitPolicy(grants: readonly Grant[]): FittedPolicy {
  let current = merged(grants);
  let policy = policyOf(current);
  const asked = JSON.stringify(policy);
  for (const step of STEPS) {
    if (lengthOf(policy) <= LONGEST_POLICY) break;
    current = merged(step(current));
    policy = policyOf(current);
  }
  return { policy, isWidened: JSON.stringify(policy) !== asked, fits: lengthOf(policy) <= LONGEST_POLICY };
}

/** As IAM counts. */
function lengthOf(policy: PolicyDocument): number {
  return JSON.stringify(policy).replace(/\s/g, '').length;
}

function wholeBuckets(grants: readonly Grant[]): readonly Grant[] {
  const whole = (resource: string) => resource.replace(/^(arn:[^:]+:s3:::[^/]+\/).+$/s, '$1*');
  return grants.map((grant) => ({ ...grant, resources: reduced(grant.resources.map(whole)) }));
}

function sharedResources(grants: readonly Grant[]): readonly Grant[] {
  return perService(grants, (group) => {
    const resources = reduced(group.flatMap((grant) => grant.resources));
    return group.map((grant) => ({ ...grant, resources }));
  });
}

function commonBeginnings(grants: readonly Grant[]): readonly Grant[] {
  return perService(grants, (group) => {
    const resources = commonBeginning(group.flatMap((grant) => grant.resources));
    return group.map((grant) => ({ ...grant, resources }));
  });
}

/** One pattern for all; of arns of several regions or accounts one that has `*` for those. */
function commonBeginning(arns: readonly string[]): readonly string[] {
  const [first = '', ...others] = arns;
  if (others.length === 0) return arns;
  let length = first.length;
  for (const arn of others) while (!arn.startsWith(first.slice(0, length))) length--;
  const shared = first.slice(0, length);
  const missing = 5 - (shared.split(':').length - 1);
  // `arn:aws:sqs:eu-` and `arn:aws:sqs:` become `arn:aws:sqs:*:*:*`.
  return [missing <= 0 ? `${shared}*` : `${shared.slice(0, shared.lastIndexOf(':'))}${':*'.repeat(missing + 1)}`];
}

function sharedVerbs(grants: readonly Grant[]): readonly Grant[] {
  const verbOf = ({ action }: Grant) => /^[^:]+:(?:List|Describe)(?=[A-Z])/.exec(action)?.[0] ?? action;
  const groups = groupBy(grants, (grant) => `${grant.from} ${verbOf(grant)} ${grant.resources.join(' ')}`);
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    return first === undefined || second === undefined ? group : [{ ...first, action: `${verbOf(first)}*` }];
  });
}

/** `change` for the grants of each service that are narrowed and give no identities. */
function perService(grants: readonly Grant[], change: (group: readonly Grant[]) => readonly Grant[]): readonly Grant[] {
  const serviceOf = ({ action }: Grant) => action.split(':')[0] ?? '';
  const mayChange = (grant: Grant) => grant.resources[0] !== '*' && !IDENTITIES.has(serviceOf(grant));
  const groups = groupBy(grants.filter(mayChange), (grant) => `${grant.from} ${serviceOf(grant)}`);
  return [...grants.filter((grant) => !mayChange(grant)), ...[...groups.values()].flatMap(change)];
}
