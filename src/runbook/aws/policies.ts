/*
 * Owns the deny policies of the steps, and the lines that attach them.
 */

import type { PolicyDocument } from '../../model/iam.ts';
import type { StepFile } from '../../model/runbook.ts';

/** Names of the inline policies; the second is that of the AWS console. */
export const DENY_ALL = 'LeakgateDenyAll';
export const REVOKE_OLDER = 'AWSRevokeOlderSessions';

const SESSIONS_FILE = 'leakgate-revoke-sessions.json';

export const DENY_ALL_FILE: StepFile = {
  name: 'leakgate-deny-all.json',
  text: jsonOf({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] }),
};

/** `value` as the text of a file. */
export function jsonOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * A line that writes the policy against sessions issued before the moment at which it runs: a moment of an earlier day would
 * leave out sessions that were opened until the key was off (IAM User Guide, "Revoke IAM role temporary security credentials").
 */
export function sessionsPolicyLine(): string {
  const policy: PolicyDocument = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Deny', Action: '*', Resource: '*', Condition: { DateLessThan: { 'aws:TokenIssueTime': '%s' } } },
    ],
  };
  return `printf '${JSON.stringify(policy)}\\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)" > ${SESSIONS_FILE}`;
}

/**
 * A line that attaches a deny policy to a user or role.
 * @param to `--user-name …` or `--role-name …`, quoted
 */
export function putLine(to: string, { policy, as }: { readonly policy: string; readonly as: string }): string {
  const verb = to.startsWith('--user-name') ? 'put-user-policy' : 'put-role-policy';
  const file = policy === DENY_ALL ? DENY_ALL_FILE.name : SESSIONS_FILE;
  return `aws iam ${verb} ${to} --policy-name ${policy} --policy-document file://${file} ${as}`;
}
