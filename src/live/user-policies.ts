/*
 * Owns reading the policies of a user: attached and inline, its own and those of its groups. Does not own what they allow
 * (iam/).
 */

import { isRefusal } from './aws-client.ts';
import type { Iam, IamCall } from './iam.ts';
import { textOf, type XmlElement } from './xml.ts';

export interface UserPolicy {
  /** As IAM shows it: of a managed policy without its path. */
  readonly name: string;
  /** JSON; null when it was not to be had. */
  readonly document: string | null;
}

export interface UserPolicies {
  /** Each once: its own first, then by group. */
  readonly policies: readonly UserPolicy[];
  /** Names of managed policies that are attached to the user itself; null when that was not to be had. */
  readonly attached: readonly string[] | null;
  readonly failures: readonly Failure[];
}

/** An operation that was refused or failed. */
export interface Failure {
  readonly operation: string;
  readonly code: string;
}

/** Policies that are read in all; IAM lets a user have 10 groups, and 20 managed policies each at most. */
const MOST_POLICIES = 250;
const ARN = /^arn:[\w-]{1,30}:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]{1,700}$/;

/** All policies of `user`; what is refused is listed. */
export async function userPolicies(iam: Iam, user: string): Promise<UserPolicies> {
  const reader = new PolicyReader(iam);
  const attached = await reader.read('User', user);
  for (const group of await reader.groupsOf(user)) await reader.read('Group', group);
  return { policies: reader.policies, attached, failures: reader.failures };
}

class PolicyReader {
  readonly policies: UserPolicy[] = [];
  readonly failures: Failure[] = [];
  readonly #iam: Iam;
  readonly #read = new Set<string>();

  constructor(iam: Iam) {
    this.#iam = iam;
  }

  async groupsOf(user: string): Promise<string[]> {
    const groups = await this.#list({ action: 'ListGroupsForUser', parameters: { UserName: user } }, 'Groups');
    return groups.members.map((group) => textOf(group, 'GroupName')).filter((name) => name !== '');
  }

  /** Reads the policies of one user or group; the names of those that are attached, or null when they are not known. */
  async read(kind: 'User' | 'Group', name: string): Promise<string[] | null> {
    const parameters = { [`${kind}Name`]: name };
    const attached = await this.#list({ action: `ListAttached${kind}Policies`, parameters }, 'AttachedPolicies');
    for (const policy of attached.members) await this.#readManaged(policy);
    const inline = await this.#list({ action: `List${kind}Policies`, parameters }, 'PolicyNames');
    for (const policy of inline.members) {
      await this.#add(`${kind} ${name} ${policy.text}`, policy.text.trim(), () => this.#inline(kind, name, policy));
    }
    return attached.isWhole ? attached.members.map((policy) => textOf(policy, 'PolicyName')) : null;
  }

  async #readManaged(policy: XmlElement): Promise<void> {
    const arn = textOf(policy, 'PolicyArn');
    await this.#add(arn, textOf(policy, 'PolicyName'), () => this.#managed(arn));
  }

  /** The same policy may be attached in several places. */
  async #add(key: string, name: string, read: () => Promise<string | null>): Promise<void> {
    if (this.#read.has(key)) return;
    this.#read.add(key);
    if (this.policies.length < MOST_POLICIES) this.policies.push({ name, document: await read() });
    else this.#fail('GetPolicy', 'too-many');
  }

  async #managed(arn: string): Promise<string | null> {
    if (!ARN.test(arn)) return this.#fail('GetPolicy', 'bad-answer');
    const policy = await this.#result({ action: 'GetPolicy', parameters: { PolicyArn: arn } });
    if (policy === null) return null;
    const parameters = { PolicyArn: arn, VersionId: textOf(policy, 'Policy', 'DefaultVersionId') };
    const version = await this.#result({ action: 'GetPolicyVersion', parameters });
    return this.#document('GetPolicyVersion', textOf(version, 'PolicyVersion', 'Document'));
  }

  async #inline(kind: 'User' | 'Group', name: string, policy: XmlElement): Promise<string | null> {
    const action = `Get${kind}Policy`;
    const parameters = { [`${kind}Name`]: name, PolicyName: policy.text.trim() };
    return this.#document(action, textOf(await this.#result({ action, parameters }), 'PolicyDocument'));
  }

  /** Documents come percent-encoded (IAM API, "GetPolicyVersion": RFC 3986). */
  #document(operation: string, encoded: string): string | null {
    if (encoded === '') return null;
    try {
      return decodeURIComponent(encoded);
    } catch (error) {
      if (error instanceof URIError) return this.#fail(operation, 'bad-answer');
      throw error;
    }
  }

  async #result(call: IamCall): Promise<XmlElement | null> {
    const result = await this.#iam.result(call);
    return isRefusal(result) ? this.#fail(call.action, result.code) : result;
  }

  async #list(
    call: IamCall,
    name: string,
  ): Promise<{ readonly members: readonly XmlElement[]; readonly isWhole: boolean }> {
    const { members, code } = await this.#iam.list(call, name);
    if (code !== null) this.#fail(call.action, code);
    return { members, isWhole: code === null };
  }

  /** Notes a failure once. */
  #fail(operation: string, code: string): null {
    if (!this.failures.some((known) => known.operation === operation && known.code === code)) {
      this.failures.push({ operation, code });
    }
    return null;
  }
}
