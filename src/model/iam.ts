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
  /** Calls that no action is known for: `service:EventName`; look them up. */
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
  /** The logs cover less than 90 days: what runs monthly may be missing. */
  | 'short-period'
  /** Made from names in the code alone: no use was seen. */
  | 'from-code';

/** What whoever holds the key can do. */
export interface BlastRadius {
  /** Policies that were looked at: a name, an arn, or `inline`. */
  readonly policies: readonly string[];
  readonly powers: readonly Power[];
  /** Services with `service:*` or more, lower-case prefixes, sorted. */
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
  /** `s3-objects`: read, overwrite and delete every object in every bucket. */
  readonly id: string;
  /** `s3`. */
  readonly service: string;
  readonly severity: 'critical' | 'high' | 'medium';
  /** Actions that allow it, as written. */
  readonly by: readonly string[];
}
