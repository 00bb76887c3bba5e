/*
 * Owns what a finding is: one secret, all its places, what it means and what to do.
 */

import type { Advice } from './advice.ts';
import type { Origin } from './blob.ts';
import type { DecodeStep } from './chunk.ts';
import type { CodeFrame } from './code-frame.ts';
import type { CommentRefusal } from './comment.ts';
import type { Liveness } from './liveness.ts';
import type { FilterName, Tier } from './match.ts';
import type { RefSet } from './ref-set.ts';
import type { Confidence, Proof, RuleDef, Severity } from './rule.ts';
import type { Secret } from './secret.ts';

/** A commit, as attribution needs it. */
export interface CommitInfo {
  readonly oid: string;
  /** `Name <mail>` as the commit has it. */
  readonly author: string;
  /** Author date, ISO 8601 with offset. */
  readonly date: string;
}

/** One place of a secret. Lines and columns count from 1; columns in UTF-16 units, `endColumn` is one past the last. */
export interface Place {
  readonly origin: Origin;
  /** Relative to where the scan stands; null when nothing names the content. `archive.zip!inner` inside archives. */
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Object id of the blob, tree, commit or tag; null for files and stdin. */
  readonly blob: string | null;
  /** First commit that has it; null when no commit does. */
  readonly commit: CommitInfo | null;
  /** Last commit that has it; null when no commit does. */
  readonly lastCommit: CommitInfo | null;
  /** True when the commit that HEAD names still has it; null when that was not asked. */
  readonly inHead: boolean | null;
  /** Refs from which a commit that has it can be reached. */
  readonly refs: RefSet;
  /** True when git ignores the file on disk. */
  readonly ignored: boolean;
  readonly decoded: readonly DecodeStep[];
  /** What it is assigned to, as written. */
  readonly name: string | null;
  /** Why a comment beside it, which is meant to allow it, does not; null when there is none. */
  readonly comment: CommentRefusal | null;
  readonly frame: CodeFrame | null;
}

/** The other half of a pair, for example the key id of a secret key. */
export interface Companion {
  readonly rule: RuleDef;
  readonly secret: Secret;
  readonly places: readonly Place[];
}

/** What an AWS key id says by itself. */
export interface AwsFacts {
  readonly keyId: string | null;
  /** 12 digits; null when the id is of the old style that has none inside. */
  readonly account: string | null;
  /** Whose canary token it is; null when it is none. */
  readonly canary: string | null;
  /** True when the account is listed as one's own in the configuration. */
  readonly own: boolean;
}

/** What a configuration says of the account of a finding. */
export interface EnvironmentFacts {
  /** Name of the environment that the account belongs to. */
  readonly account: string;
  /** Name of another environment, at a path of which it stands; null when it stands at none. */
  readonly misplacedIn: string | null;
}

/** What the subject of a token is told by: a person's address is not repeated. */
export type JwtSubject = 'service-account' | 'email' | 'uuid' | 'number' | 'other';

/** What a JSON Web Token says of itself; not verified. */
export interface JwtFacts {
  readonly issuer: string | null;
  readonly subject: JwtSubject | null;
}

/** When a credential stops working. */
export interface Expiry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly expired: boolean;
}

/** One secret with everything known about it. */
export interface Finding {
  readonly rule: RuleDef;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Keyed hash of rule and value, 32 hex digits: no line, path or commit in it. */
  readonly fingerprint: string;
  readonly secret: Secret;
  readonly tier: Tier;
  readonly places: readonly Place[];
  readonly companions: readonly Companion[];
  readonly aws: AwsFacts | null;
  /** Where its account belongs; absent when the configuration does not say. */
  readonly environment?: EnvironmentFacts;
  readonly expiry: Expiry | null;
  readonly jwt: JwtFacts | null;
  /** What its own checksum or structure says; null when it has none that is known. */
  readonly proof: Exclude<Proof, 'impossible'> | null;
  /** What its provider says of it; absent when nobody asked for that, or the provider cannot be asked. */
  readonly verified?: Liveness;
  readonly advice: Advice;
}

/** A place of a secret that a comment allows: not reported, but for `Dropped`. */
export interface AllowedPlace {
  readonly rule: RuleDef;
  /** As that of a finding. */
  readonly fingerprint: string;
  readonly secret: Secret;
  readonly place: Place;
  /** As its author wrote it; of a comment of another scanner its words. May be hostile text. */
  readonly reason: string;
  /** False when it was allowed already in what stood there before, as far as a scan asks that. */
  readonly isNew: boolean;
}

/** A match that was not reported, for `--explain`. */
export interface Dropped {
  readonly rule: RuleDef;
  readonly path: string | null;
  readonly blob: string | null;
  readonly line: number;
  readonly column: number;
  readonly filter: FilterName;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Already redacted. */
  readonly value: string;
}
