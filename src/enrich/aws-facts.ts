/*
 * Owns putting together what is known of an AWS key id.
 */

import type { AwsFacts } from '../model/finding.ts';
import type { Secret } from '../model/secret.ts';
import { accountOf, canaryIssuer } from './aws-account.ts';

/** Account numbers from the configuration. */
export interface KnownAccounts {
  readonly own: readonly string[];
  readonly canary: readonly string[];
}

/** Facts of a 20-character key id. */
export function awsFactsOf(secret: Secret, accounts: KnownAccounts): AwsFacts {
  const keyId = secret.expose();
  const account = accountOf(keyId);
  return {
    keyId,
    account,
    canary: canaryIssuer(account, accounts.canary),
    own: account !== null && accounts.own.includes(account),
  };
}
