/*
 * Owns reading the arn of somebody who can act: a user, a role, a session of a role, the root user.
 */

export interface Principal {
  readonly partition: string;
  /** 12 digits. */
  readonly account: string;
  readonly isRoot: boolean;
  /** Name of the IAM user, without its path; null for others, and for what cannot be a name. */
  readonly user: string | null;
  /** Name of the role that it is, or is a session of; null for others. */
  readonly role: string | null;
}

/** IAM User Guide, "IAM and AWS STS quotas": names of users and roles. */
const NAME = /^[\w+=,.@-]{1,64}$/;
const PRINCIPAL =
  /^arn:(aws[a-z-]{0,20}):(?:iam|sts)::(\d{12}):(?:(root)$|user\/(?:.*\/)?([^/]+)$|assumed-role\/([^/]+)\/|role\/(?:.*\/)?([^/]+)$)/;

/** Who `arn` is; null for what is no such arn. */
export function principalOf(arn: string): Principal | null {
  const found = PRINCIPAL.exec(arn);
  if (found === null) return null;
  const [, partition = 'aws', account = '', root, user, session, role] = found;
  return { partition, account, isRoot: root !== undefined, user: nameOf(user), role: nameOf(session ?? role) };
}

/** True for what can be the name of a user or role. */
export function isPrincipalName(text: string): boolean {
  return NAME.test(text);
}

function nameOf(text: string | undefined): string | null {
  return text !== undefined && isPrincipalName(text) ? text : null;
}
