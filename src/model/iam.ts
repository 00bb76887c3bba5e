/*
 * Owns policies of AWS IAM, what they allow in plain words, and the narrowest one that is enough.
 */

/** A policy document (IAM User Guide, "Grammar of the IAM JSON policy language"). */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** The policy that a replacement key needs, and how far that can be trusted. */
export interface LeastPrivilege {
  /** Whose use it was made from: an arn, or `code` when only the repository's own code was read. */
  readonly principal: string;
  readonly policy: PolicyDocument;
  /** Calls that no action is known for: `service:EventName`, at most 100; look them up. May be hostile text. */
  readonly unmapped: readonly string[];
  readonly warnings: readonly LeastPrivilegeWarning[];
}

export type LeastPrivilegeWarning =
  /** Object calls of S3 are not logged by default: what the key did there is unknown. */
  | 'no-data-events'
  /** Some resources could not be narrowed. */
  | 'open-resources'
  /** Calls that no action is known for are left out. */
  | 'unmapped'
  /** They are more than are named. */
  | 'more-unmapped'
  /** The logs cover less than 90 days: what runs monthly may be missing. */
  | 'short-period'
  /** Made from names in the code alone: no use was seen. */
  | 'from-code'
  /** More objects were used than are kept: whole buckets are allowed, and only those among the objects that are. */
  | 'whole-buckets'
  /** It was widened to fit into one managed policy. */
  | 'widened'
  /** Widened as far as it may be it still does not fit into one managed policy: it has to be split. */
  | 'too-long'
  /** Calls hand a role to a service, which needs `iam:PassRole`; for which role nobody but its owner can say. */
  | 'pass-role';

/** What whoever holds the key can do. */
export interface BlastRadius {
  /** Policies that were looked at: a name, an arn, or `inline`. */
  readonly policies: readonly string[];
  readonly powers: readonly Power[];
  /** Services with `service:*` or more, lower-case prefixes, sorted; `*` alone when nothing is left out. */
  readonly fullAccess: readonly string[];
  /** True when it can make itself an administrator. */
  readonly canEscalate: boolean;
  /** Policies whose content is not known here. */
  readonly unknown: readonly string[];
  /** True when nothing limits it to a region: it works in all of them. */
  readonly allRegions: boolean;
}

/** One thing that can be done; the sentence is `iam.power.<id>`. */
export interface Power {
  /** `s3-objects`: read files in S3. */
  readonly id: string;
  /** `s3`. */
  readonly service: string;
  readonly severity: 'critical' | 'high' | 'medium';
  /** Actions that allow it, as written, at most 20; `NotAction(…)` for statements that allow everything but some. */
  readonly by: readonly string[];
  /** Arns to which it is limited, at most 20; empty when it is not. */
  readonly resources: readonly string[];
  /** Keys of conditions that have to be met, such as `aws:SourceIp`; whether they are is not known here. */
  readonly conditions: readonly string[];
  /** True when there are more of one of them than are named. */
  readonly isCut?: boolean;
}
