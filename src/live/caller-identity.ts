/*
 * Owns asking AWS who somebody is. Every identity may, whatever its policies say, under quarantine as well.
 */

import type { Partition } from '../util/partition.ts';
import { AwsClient, type AwsRefusal, isRefusal } from './aws-client.ts';
import type { AwsCredentials } from './credentials.ts';
import { globalEndpoint } from './endpoints.ts';
import type { LivePorts } from './ports.ts';
import { queryResult } from './query-call.ts';
import { textOf } from './xml.ts';

/** Who an identity is. */
export interface Identity {
  readonly arn: string;
  /** 12 digits. */
  readonly account: string;
}

/** IAM User Guide, "IAM identifiers": no arn of an identity is longer. */
const ARN = /^arn:aws[a-z-]{0,20}:(?:iam|sts)::(\d{12}):[\w+=,.@/-]{1,1200}$/;

/** STS GetCallerIdentity. The call is logged in the account of the identity. */
export async function callerIdentity(
  credentials: AwsCredentials,
  partition: Partition,
  ports: LivePorts,
): Promise<Identity | AwsRefusal> {
  const endpoint = globalEndpoint('sts', partition, ports.endpoints);
  const result = await queryResult(new AwsClient(credentials, ports), { endpoint, action: 'GetCallerIdentity' });
  if (isRefusal(result)) return result;
  const arn = textOf(result, 'Arn');
  const [, account] = ARN.exec(arn) ?? [];
  // The page of a proxy must not pass for a key that works.
  return account === undefined ? { code: 'bad-answer' } : { arn, account };
}
