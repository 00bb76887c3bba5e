/*
 * Owns putting together what AWS says of a leaked key: to the key itself, and to the identity that responds.
 */

import type { LiveFacts } from '../model/liveness.ts';
import type { Partition } from '../util/partition.ts';
import { isPrincipalName, principalOf } from '../util/principal.ts';
import { quarantineNameOf } from '../util/quarantine-policy.ts';
import { deactivate, lastUsedOf, NO_SUCH_KEY, statusOf } from './access-key.ts';
import { isRefusal } from './aws-client.ts';
import type { AwsCredentials } from './credentials.ts';
import { Iam } from './iam.ts';
import { type AskedCredential, livenessOf } from './liveness-of.ts';
import type { LivePorts } from './ports.ts';
import { checkNotLeaked, checkOther, type Responder, responderOf } from './responder.ts';
import { type Failure, userPolicies } from './user-policies.ts';

/** What is asked about a key. */
export interface LiveRequest {
  readonly keyId: string;
  /** The key with its secret, to be asked who it is; null when that shall not be done. */
  readonly asked: AskedCredential | null;
  /** Who looks at the key from outside; null for nobody. */
  readonly responder: AwsCredentials | null;
  /** Whose key it is as far as a notice says; AWS's own word goes before it. */
  readonly user: string | null;
  /** The account of the key, as its id or a notice says; null when nobody knows. */
  readonly account: string | null;
  /** True to deactivate the key. */
  readonly deactivate: boolean;
  /** `aws` when left out. */
  readonly partition?: Partition;
}

/**
 * Everything that AWS says of a key. What is refused or fails is listed, and ends nothing.
 *
 * @throws LiveError when the responder is the leaked key, or the user that it belongs to
 */
export async function liveFacts(request: LiveRequest, ports: LivePorts): Promise<LiveFacts> {
  const { asked, responder: credentials, keyId, partition = 'aws' } = request;
  if (credentials !== null) checkNotLeaked(credentials, keyId);
  const liveness = asked === null ? null : await livenessOf(asked, ports, [partition]);
  if (credentials === null) return { ...NOTHING, liveness };
  const arn = liveness?.arn ?? null;
  const responder = await responderOf(credentials, { leaked: { keyId, arn }, partition }, ports);
  const account = liveness?.account ?? request.account;
  const code = isRefusal(responder) ? responder.code : 'other-account';
  if (isRefusal(responder) || (account !== null && responder.account !== account)) {
    return { ...NOTHING, liveness, failures: [{ operation: 'GetCallerIdentity', code }] };
  }
  return { liveness, ...(await seenBy(responder, { ...request, arn }, ports)) };
}

type Seen = Omit<LiveFacts, 'liveness'>;

const NOTHING: Seen = {
  ...{ lastUsed: null, status: null, quarantine: null },
  ...{ policies: [], deactivated: false, failures: [] },
};

async function seenBy(
  responder: Responder,
  { keyId, user: told, arn, deactivate: isToEnd }: LiveRequest & { readonly arn: string | null },
  ports: LivePorts,
): Promise<Seen> {
  const failures: Failure[] = [];
  const iam = new Iam(responder, ports);
  const used = await lastUsedOf(iam, keyId);
  if (isRefusal(used)) failures.push({ operation: 'GetAccessKeyLastUsed', code: used.code });
  const lastUsed = isRefusal(used) ? null : used;
  const user = lastUsed?.user || (arn === null ? null : principalOf(arn)?.user) || told;
  if (user === null || !isPrincipalName(user)) return { ...NOTHING, lastUsed, failures: [...failures, UNKNOWN_USER] };
  checkOther(responder, user);
  const key = await keyState(iam, { keyId, user }, isToEnd);
  const known = { ...NOTHING, lastUsed, ...key, failures: [...failures, ...key.failures] };
  // Somebody else of that name, in an account that is not the key's.
  if (key.failures.some(({ code }) => code === NO_SUCH_KEY)) return known;
  const { policies, attached, failures: unread } = await userPolicies(iam, user);
  const quarantine = attached === null ? null : (attached.find((name) => quarantineNameOf(name) !== null) ?? 'none');
  return { ...known, quarantine, policies, failures: [...known.failures, ...unread] };
}

/** Without a name, IAM would answer for the responder. */
const UNKNOWN_USER: Failure = { operation: 'ListAccessKeys', code: 'unknown-user' };

/** Whether the key is active, after it was deactivated when that is wanted: that comes first, every minute counts. */
async function keyState(
  iam: Iam,
  key: { readonly keyId: string; readonly user: string },
  isToEnd: boolean,
): Promise<Pick<Seen, 'status' | 'deactivated' | 'failures'>> {
  const refused = isToEnd ? await deactivate(iam, key) : null;
  const failures: Failure[] = refused === null ? [] : [{ operation: 'UpdateAccessKey', code: refused }];
  if (isToEnd && refused === null) return { status: 'Inactive', deactivated: true, failures };
  const { status, code } = await statusOf(iam, key);
  if (code !== null) failures.push({ operation: 'ListAccessKeys', code });
  return { status, deactivated: false, failures };
}
