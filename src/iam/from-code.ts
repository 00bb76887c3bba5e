/*
 * Owns what code that names a bucket, a queue or a table is likely to do with it. A guess that is said to be one.
 */

import { wordsIn } from '../util/words-in.ts';
import { type Arn, arnOf } from './arn.ts';
import { isBucketName } from './bucket-name.ts';
import type { Grant } from './grant.ts';

/** Actions of a program that works with a resource. */
interface Likely {
  readonly service: string;
  /** The part of an arn after the fifth colon. */
  readonly resource: RegExp;
  readonly actions: readonly string[];
  /** Behind the arn; both when the actions are asked of the thing itself and of what is in it. */
  readonly suffixes?: readonly string[];
  /** True when CloudTrail logs them as data events, that is, not by default. */
  readonly isData: boolean;
}

/**
 * What CloudTrail does not log by default (AWS CloudTrail User Guide, "Logging data events"), and what only a policy made
 * from code alone needs. Uploads as CarrierWave, Active Storage and django-storages make them read, write, delete and list.
 */
const LIKELY: readonly Likely[] = [
  {
    service: 'dynamodb',
    resource: /^table\/[^/]+$/,
    actions: wordsIn('BatchGetItem BatchWriteItem DeleteItem DescribeTable GetItem PutItem Query Scan UpdateItem'),
    suffixes: ['', '/index/*'],
    isData: true,
  },
  {
    service: 'sqs',
    resource: /^[^:/]+$/,
    actions: wordsIn('ChangeMessageVisibility DeleteMessage GetQueueAttributes GetQueueUrl ReceiveMessage SendMessage'),
    isData: true,
  },
  { service: 'sns', resource: /^[^:/]+$/, actions: ['Publish'], isData: true },
  { service: 'lambda', resource: /^function:[^:]+(?::[^:]+)?$/, actions: ['InvokeFunction'], isData: true },
  {
    service: 'kinesis',
    resource: /^stream\/[^/]+$/,
    actions: wordsIn('DescribeStreamSummary GetRecords GetShardIterator ListShards PutRecord PutRecords'),
    isData: true,
  },
  {
    service: 'firehose',
    resource: /^deliverystream\/[^/]+$/,
    actions: wordsIn('PutRecord PutRecordBatch'),
    isData: true,
  },
  { service: 'secretsmanager', resource: /^secret:[^:]+$/, actions: ['GetSecretValue'], isData: false },
  {
    service: 'ssm',
    resource: /^parameter\/.+$/,
    actions: wordsIn('GetParameter GetParameters GetParametersByPath'),
    isData: false,
  },
  { service: 'kms', resource: /^key\/[^/]+$/, actions: wordsIn('Decrypt GenerateDataKey'), isData: false },
  { service: 'states', resource: /^stateMachine:[^:]+$/, actions: ['StartExecution'], isData: false },
];

/**
 * Grants for the buckets and arns that code names; for others than those of the table none.
 * @param partition of buckets that are named without one
 * @param onlyData only what CloudTrail does not log by default
 */
export function grantsFromCode(
  mentioned: readonly string[],
  { partition, onlyData }: { readonly partition: string; readonly onlyData: boolean },
): Grant[] {
  return mentioned.flatMap((name) => {
    if (isBucketName(name)) return bucketGrants(`arn:${partition}:s3:::${name}`);
    const arn = arnOf(name);
    if (arn === null) return [];
    if (arn.service === 's3') return bucketGrants(arn.text.split('/')[0] ?? '');
    return likelyGrants(arn, onlyData);
  });
}

function bucketGrants(bucket: string): Grant[] {
  if (!isBucketName(bucket.split(':::')[1] ?? '')) return [];
  const objects = ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'].map((action) => ({
    action,
    resources: [`${bucket}/*`],
    from: 'code' as const,
  }));
  return [...objects, { action: 's3:ListBucket', resources: [bucket], from: 'code' }];
}

function likelyGrants({ service, resource, text }: Arn, onlyData: boolean): Grant[] {
  const likely = LIKELY.find((each) => each.service === service && each.resource.test(resource));
  if (likely === undefined || (onlyData && !likely.isData)) return [];
  const resources = (likely.suffixes ?? ['']).map((suffix) => text + suffix);
  return likely.actions.map((action) => ({ action: `${service}:${action}`, resources, from: 'code' }));
}
