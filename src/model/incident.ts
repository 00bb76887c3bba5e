/*
 * Owns an incident: what is known of a credential that leaked, from wherever it is known.
 */

import type { Exposure } from './exposure.ts';
import type { EnvironmentFacts } from './finding.ts';
import type { BlastRadius, LeastPrivilege } from './iam.ts';
import type { LiveFacts } from './liveness.ts';
import type { Notice } from './notice.ts';
import type { RuleDef } from './rule.ts';
import type { TrailAnalysis } from './trail.ts';

/** Everything known of one leaked credential. No secret is in it but inside `Secret`s of findings. */
export interface Incident {
  /** Stable: the key id, or the fingerprint of a finding, shortened to 16 hex digits, when there is no id. */
  readonly id: string;
  /** The rule that the credential belongs to; null when only a notice is known. */
  readonly rule: RuleDef | null;
  /** `aws`, `github` …: the part of the rule's id that names the provider; `aws` for notices. */
  readonly provider: string;
  /** Access key id; null when none is known, or for other providers. */
  readonly keyId: string | null;
  readonly account: string | null;
  readonly user: string | null;
  /** Whose canary token it is; null when it is none. */
  readonly canary: string | null;
  readonly environment: EnvironmentFacts | null;
  /** Names of environments that share this account; two or more are a risk in itself. */
  readonly sharedBy: readonly string[];
  readonly notice: Notice | null;
  readonly exposure: Exposure | null;
  readonly live: LiveFacts | null;
  readonly quarantine: Quarantine | null;
  readonly trail: TrailAnalysis | null;
  readonly blast: BlastRadius | null;
  readonly least: LeastPrivilege | null;
  readonly trailPlace: TrailPlace;
  /** Buckets and arns that the repository's own code names, sorted; at most 100. */
  readonly mentioned: readonly string[];
  /** ISO 8601, UTC: when this was put together. */
  readonly at: string;
}

/** A policy by which AWS limits the user of an exposed key, attached for sure or as a notice says. */
export interface Quarantine {
  /** Of the policy; null when only a notice speaks of it. */
  readonly name: string | null;
  /** What people have to know of it; the sentences are `iam.quarantine.<effect>`. */
  readonly effects: readonly string[];
}

/** Where the account's trail is; null for what nobody said. */
export interface TrailPlace {
  readonly bucket: string | null;
  /** Regions in use; empty for all. */
  readonly regions: readonly string[];
  /** `o-…` of an organisation trail. */
  readonly organization: string | null;
  /** First and last day that matters, `YYYY-MM-DD`. */
  readonly since: string | null;
  readonly until: string | null;
  /** Profile of the identity that responds; never the leaked one. */
  readonly profile: string | null;
}
