/*
 * Owns asking whether one credential still works. Does not own what is asked of several (verify-all.ts).
 */

import type { Liveness, LivenessState } from '../model/liveness.ts';
import type { Secret } from '../model/secret.ts';
import { isSessionKeyId } from '../util/access-key-id.ts';
import type { Partition } from '../util/partition.ts';
import { type AwsRefusal, isRefusal } from './aws-client.ts';
import { callerIdentity, type Identity } from './caller-identity.ts';
import { type AwsCredentials, isSendable } from './credentials.ts';
import { globalEndpoint } from './endpoints.ts';
import type { LivePorts } from './ports.ts';

/** A credential that is asked about. */
export interface AskedCredential {
  /** `AKIA…` or `ASIA…`. */
  readonly keyId: string;
  /** Null when nobody knows it. */
  readonly secret: Secret | null;
  /** Sessions (`ASIA…`) need one. */
  readonly sessionToken?: Secret | null;
  /** Whose canary token it is, as its account says; null when it is none that is known. Such a key is never asked. */
  readonly canary: string | null;
}

/** AWS STS API, "Common errors", and IAM User Guide, "Troubleshooting access keys". */
const STATES: ReadonlyMap<string, LivenessState> = new Map([
  ['InvalidClientTokenId', 'inactive'],
  ['SignatureDoesNotMatch', 'wrong-secret'],
  ['ExpiredToken', 'expired'],
  ['ExpiredTokenException', 'expired'],
]);

/**
 * Asks STS who the credential is. Never throws for what AWS says or does not say.
 *
 * @param partitions asked in this order, the next one only when the key does not exist in the one before
 */
export async function livenessOf(
  asked: AskedCredential,
  ports: LivePorts,
  partitions: readonly Partition[] = ['aws'],
): Promise<Liveness> {
  const told = unasked(asked, ports);
  const credentials = credentialsOf(asked);
  if (told !== null || credentials === null) return told ?? unsaid('no-secret', ports);
  let liveness = unsaid('other-partition', ports);
  for (const partition of partitions) {
    const reply = await callerIdentity(credentials, partition, ports);
    const endpoint = globalEndpoint('sts', partition, ports.endpoints).url.origin;
    liveness = { ...said(reply), at: moment(ports), endpoint };
    if (liveness.state !== 'inactive') return liveness;
  }
  return liveness;
}

/** What is known without asking; null when it has to be asked. */
export function unasked(asked: AskedCredential, ports: Pick<LivePorts, 'now'>): Liveness | null {
  if (asked.canary !== null) return { ...unsaid(null, ports), state: 'canary' };
  if (asked.secret === null) return unsaid('no-secret', ports);
  if (isSessionKeyId(asked.keyId) && !asked.sessionToken) return unsaid('no-session-token', ports);
  const credentials = credentialsOf(asked);
  return credentials !== null && isSendable(credentials) ? null : unsaid('no-secret', ports);
}

/** That nothing can be said, and why. */
export function unsaid(detail: string | null, ports: Pick<LivePorts, 'now'>): Liveness {
  return { state: 'unknown', detail, arn: null, account: null, at: moment(ports), endpoint: null };
}

function credentialsOf({ keyId, secret, sessionToken = null }: AskedCredential): AwsCredentials | null {
  return secret === null ? null : { keyId, secret, sessionToken };
}

function said(reply: Identity | AwsRefusal): Omit<Liveness, 'at' | 'endpoint'> {
  if (!isRefusal(reply)) return { state: 'live', detail: null, arn: reply.arn, account: reply.account };
  const state = STATES.get(reply.code) ?? 'unknown';
  return { state, detail: state === 'unknown' ? reply.code : null, arn: null, account: null };
}

function moment({ now }: Pick<LivePorts, 'now'>): string {
  return new Date(now()).toISOString();
}
