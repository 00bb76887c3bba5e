/*
 * Owns the identity that responds: who it is, and that it is not the leaked one, which under quarantine may not even deactivate
 * itself. Does not own what it is used for.
 */

import { LiveError } from '../util/errors.ts';
import type { Partition } from '../util/partition.ts';
import { principalOf } from '../util/principal.ts';
import { AwsClient, type AwsRefusal, isRefusal } from './aws-client.ts';
import { callerIdentity, type Identity } from './caller-identity.ts';
import type { AwsCredentials } from './credentials.ts';
import type { LivePorts } from './ports.ts';

/** Who responds. */
export interface Responder extends Identity {
  readonly client: AwsClient;
  readonly partition: Partition;
}

/** What is known of whoever the leaked key belongs to. */
export interface LeakedKey {
  readonly keyId: string;
  /** As AWS says of the key; null when it was not asked, or did not say. */
  readonly arn: string | null;
}

/**
 * Asks who responds.
 *
 * @throws LiveError `live-responder-is-leaked` when that is the leaked key, `live-responder-is-user` when it is another one of
 * the same identity
 */
export async function responderOf(
  credentials: AwsCredentials,
  { leaked, partition }: { readonly leaked: LeakedKey; readonly partition: Partition },
  ports: LivePorts,
): Promise<Responder | AwsRefusal> {
  checkNotLeaked(credentials, leaked.keyId);
  const identity = await callerIdentity(credentials, partition, ports);
  if (isRefusal(identity)) return identity;
  if (identity.arn === leaked.arn) throw new LiveError('live-responder-is-user', { user: identity.arn });
  return { ...identity, partition, client: new AwsClient(credentials, ports) };
}

/** Checks, without asking anybody, that it is another key. @throws LiveError `live-responder-is-leaked` */
export function checkNotLeaked({ keyId }: AwsCredentials, leakedKeyId: string): void {
  if (keyId === leakedKeyId) throw new LiveError('live-responder-is-leaked', { key: keyId });
}

/**
 * Checks the responder against the user that the leaked key belongs to, in the responder's account.
 *
 * @throws LiveError `live-responder-is-user`
 */
export function checkOther({ arn }: Identity, leakedUser: string): void {
  if (principalOf(arn)?.user === leakedUser) throw new LiveError('live-responder-is-user', { user: arn });
}
