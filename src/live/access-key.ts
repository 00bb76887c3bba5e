/*
 * Owns what IAM says of one access key, and deactivating it.
 */

import type { LiveFacts } from '../model/liveness.ts';
import { type AwsRefusal, isRefusal } from './aws-client.ts';
import type { Iam } from './iam.ts';
import { textOf } from './xml.ts';

/** The user has no such key. */
export const NO_SUCH_KEY = 'no-such-key';

/** When, where and by whom the key was used last; `N/A` of IAM stands as it is. */
export async function lastUsedOf(iam: Iam, keyId: string): Promise<NonNullable<LiveFacts['lastUsed']> | AwsRefusal> {
  const result = await iam.result({ action: 'GetAccessKeyLastUsed', parameters: { AccessKeyId: keyId } });
  if (isRefusal(result)) return result;
  const used = (name: string): string => textOf(result, 'AccessKeyLastUsed', name);
  const at = Date.parse(used('LastUsedDate'));
  return {
    at: Number.isNaN(at) ? null : new Date(at).toISOString(),
    service: used('ServiceName'),
    region: used('Region'),
    user: textOf(result, 'UserName'),
  };
}

/** Whether the key is active; null, with the code, when the user's keys do not say. */
export async function statusOf(
  iam: Iam,
  { keyId, user }: { readonly keyId: string; readonly user: string },
): Promise<{ readonly status: LiveFacts['status']; readonly code: string | null }> {
  const { members, code } = await iam.list(
    { action: 'ListAccessKeys', parameters: { UserName: user } },
    'AccessKeyMetadata',
  );
  const status = textOf(members.find((key) => textOf(key, 'AccessKeyId') === keyId) ?? null, 'Status');
  if (status === 'Active' || status === 'Inactive') return { status, code: null };
  return { status: null, code: code ?? NO_SUCH_KEY };
}

/** Deactivates the key: it can be activated again, and stays visible. The code of the refusal, or null. */
export async function deactivate(
  iam: Iam,
  { keyId, user }: { readonly keyId: string; readonly user: string },
): Promise<string | null> {
  const parameters = { UserName: user, AccessKeyId: keyId, Status: 'Inactive' };
  const result = await iam.result({ action: 'UpdateAccessKey', parameters });
  return isRefusal(result) ? result.code : null;
}
