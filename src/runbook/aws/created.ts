/*
 * Owns commands for what a trail says was created from foreign addresses: one that shows it, one that stops it. Nothing is
 * deleted here.
 */

import type { CreatedResource } from '../../model/trail.ts';
import { oneLine, option } from '../shell-words.ts';

/** How resources that one call creates are shown and stopped. */
interface CreatedCall {
  /** Form of the id, without what stands before it in an arn. */
  readonly id: RegExp;
  readonly show: string;
  /** Null where stopping is deleting. */
  readonly stop: string | null;
}

const INSTANCE: CreatedCall = {
  id: /^i-[0-9a-f]{8,17}$/,
  show: 'ec2 describe-instances --instance-ids',
  stop: 'ec2 stop-instances --instance-ids',
};
const FUNCTION: CreatedCall = {
  id: /^[\w-]{1,64}$/,
  show: 'lambda get-function-configuration --function-name',
  stop: 'lambda put-function-concurrency --reserved-concurrent-executions 0 --function-name',
};
const KEY_PAIR: CreatedCall = { id: /^key-[0-9a-f]{8,17}$/, show: 'ec2 describe-key-pairs --key-pair-ids', stop: null };

/** By service and call, as CloudTrail names them. */
const CALLS: Readonly<Record<string, CreatedCall>> = {
  'ec2:RunInstances': INSTANCE,
  'ec2:StartInstances': INSTANCE,
  'ec2:RequestSpotInstances': {
    id: /^sir-[0-9a-z]{8,17}$/,
    show: 'ec2 describe-spot-instance-requests --spot-instance-request-ids',
    stop: 'ec2 cancel-spot-instance-requests --spot-instance-request-ids',
  },
  'ec2:CreateKeyPair': KEY_PAIR,
  'ec2:ImportKeyPair': KEY_PAIR,
  'ec2:CreateSecurityGroup': {
    id: /^sg-[0-9a-f]{8,17}$/,
    show: 'ec2 describe-security-groups --group-ids',
    stop: null,
  },
  'ec2:CreateSnapshot': { id: /^snap-[0-9a-f]{8,17}$/, show: 'ec2 describe-snapshots --snapshot-ids', stop: null },
  'ec2:CreateImage': { id: /^ami-[0-9a-f]{8,17}$/, show: 'ec2 describe-images --image-ids', stop: null },
  'lambda:CreateFunction20150331': FUNCTION,
  'lambda:CreateFunction': FUNCTION,
  'ecs:CreateCluster': { id: /^[\w-]{1,255}$/, show: 'ecs describe-clusters --clusters', stop: null },
  'eks:CreateCluster': { id: /^[\w-]{1,100}$/, show: 'eks describe-cluster --name', stop: null },
  'sagemaker:CreateNotebookInstance': {
    id: /^[A-Za-z0-9-]{1,63}$/,
    show: 'sagemaker describe-notebook-instance --notebook-instance-name',
    stop: 'sagemaker stop-notebook-instance --notebook-instance-name',
  },
  'sagemaker:CreateTrainingJob': {
    id: /^[A-Za-z0-9-]{1,63}$/,
    show: 'sagemaker describe-training-job --training-job-name',
    stop: 'sagemaker stop-training-job --training-job-name',
  },
  'lightsail:CreateInstances': {
    id: /^\w[\w.-]{0,254}$/,
    show: 'lightsail get-instance --instance-name',
    stop: 'lightsail stop-instance --instance-name',
  },
};

const REGION = /^[a-z]{2}(?:-[a-z]+){1,3}-\d{1,2}$/;
/** More are in the file, not in commands. */
const MOST_LINES = 100;
const MOST_ROWS = 1000;

/** Lines that show and stop `created`, for what has such; resources of others are in the file alone. */
export function createdLines(created: readonly CreatedResource[], as: string): string[] {
  const lines = created.flatMap(({ service, call, region, ids }) => {
    const known = CALLS[`${service}:${call}`];
    if (known === undefined || !REGION.test(region)) return [];
    const names = ids.map(nameOf).filter((id) => known.id.test(id));
    return names.flatMap((id) => linesFor(known, id, `--region ${region} ${as}`));
  });
  return [...new Set(lines)].slice(0, MOST_LINES);
}

/** `created` as tab-separated text, one a line: time, region, service, call, key, ids; then how many more there are. */
export function createdList(created: readonly CreatedResource[]): string {
  const rows = created
    .slice(0, MOST_ROWS)
    .map(({ at, region, service, call, keyId, ids }) =>
      [timeOf(at), region, service, call, keyId, ids.join(' ')].map((field) => oneLine(field)).join('\t'),
    );
  const more = created.length - rows.length;
  return `${[...rows, ...(more > 0 ? [`# ${more} more`] : [])].join('\n')}\n`;
}

/** `at` (ms since 1970) in ISO 8601, empty for what is no time. */
export function timeOf(at: number | null): string {
  return at === null || !Number.isFinite(at) || Math.abs(at) > 8.64e15 ? '' : new Date(at).toISOString();
}

function linesFor({ show, stop }: CreatedCall, id: string, rest: string): string[] {
  // The last word of a call is the option that takes the id.
  const line = (call: string) => {
    const at = call.lastIndexOf(' ');
    return `aws ${call.slice(0, at)} ${option(call.slice(at + 1), id)} ${rest}`;
  };
  return [line(show), ...(stop === null ? [] : [line(stop)])];
}

/** The name at the end of an arn, or what is none. */
function nameOf(id: string): string {
  return id.startsWith('arn:') ? (/[^/:]*$/.exec(id)?.[0] ?? '') : id;
}
