/*
 * Owns what CloudTrail logs say that a key was used for. Times are milliseconds since 1970, UTC. Names, agents and
 * addresses come from outside: they may be hostile text.
 */

import type { Gap } from './blob.ts';

/** One event, as far as an investigation needs it. */
export interface TrailEvent {
  readonly id: string;
  readonly at: number;
  /** `s3.amazonaws.com`. */
  readonly source: string;
  /** `ListBuckets`. */
  readonly name: string;
  readonly region: string;
  readonly ip: string;
  readonly agent: string;
  readonly keyId: string | null;
  /** Arn of who acted: of a session the role that was assumed. */
  readonly principal: string;
  readonly account: string | null;
  /** `AccessDenied`; null when it succeeded. */
  readonly error: string | null;
  readonly readOnly: boolean;
  /** Credentials that the answer handed out. */
  readonly minted: readonly MintedCredential[];
  /** Arns that it names: in `resources`, and in parameters. */
  readonly resources: readonly string[];
}

/** A key or session that somebody was given by a call. */
export interface MintedCredential {
  /** Of a password the arn of its user. */
  readonly keyId: string;
  readonly kind: 'key' | 'session' | 'password' | 'service-specific';
  /** Whose it is: a user name, the arn of a role. */
  readonly owner: string | null;
}

/** What the logs say of one key, and of all that was made with it. */
export interface TrailAnalysis {
  /** The key that was asked about. */
  readonly keyId: string;
  readonly read: TrailCoverage;
  /** The key first, then what it led to, in the order of minting. */
  readonly keys: readonly TrailKey[];
  /** How many keys there are in all; at most 1,000 are in `keys`, hostile ones before others. */
  readonly keyCount: number;
  /** Where calls of those keys came from, most calls first; at most 1,000. */
  readonly origins: readonly TrailOrigin[];
  /** How many origins there are in all. */
  readonly originCount: number;
  /** First call from an origin that is not the owner's; null when there is none. */
  readonly firstHostile: TrailEvent | null;
  /** Calls that changed something, minted credentials, or were denied for the first time; oldest first, at most 1,000. */
  readonly notable: readonly NotableEvent[];
  /** How many notable calls there are in all. */
  readonly notableCount: number;
  /** What was created or started, but not from origins of the owner, by region. */
  readonly created: readonly CreatedResource[];
  /** Calls that were refused, most frequent first. */
  readonly denied: readonly TrailCount[];
  /** What each principal really used, successfully and from its owner's origins: material for a least-privilege policy. */
  readonly used: readonly UsedPermissions[];
  /** Calls in equal parts of the time between the first and the last, for a picture; empty without calls. */
  readonly histogram: readonly TrailBucket[];
  /** True when any data event (object reads and writes) is among the events: when not, nothing is known of them. */
  readonly hasDataEvents: boolean;
  /** What the logs cannot tell, gravest first: said beside everything else, so that silence is not taken for innocence. */
  readonly limits: readonly TrailLimit[];
}

/** What was read. */
export interface TrailCoverage {
  readonly files: number;
  readonly events: number;
  /** Events that stood in several files. */
  readonly duplicates: number;
  /** Bytes after decompression. */
  readonly bytes: number;
  /** First and last event of all that was read; null when there is none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Regions of the events, sorted. Calls to IAM are in `us-east-1` alone. */
  readonly regions: readonly string[];
  /** What could not be read: the analysis is incomplete then. */
  readonly skipped: readonly Gap[];
  /** What was left out knowingly: digests, insights, logs of other services, files that are no logs. */
  readonly excluded: readonly Gap[];
}

/** A key, or session, of the chain that begins with the leaked one. */
export interface TrailKey {
  /** Of a password the arn of its user. */
  readonly keyId: string;
  readonly kind: MintedCredential['kind'];
  /** The key by which it was made; null for the first. */
  readonly mintedBy: string | null;
  /** `CreateAccessKey`; `ConsoleLogin` for a session of the console; null for the first, and when no call was seen. */
  readonly mintedWith: string | null;
  readonly mintedAt: number | null;
  readonly owner: string | null;
  /** True when the call that made it came from a hostile origin, or was made with a credential that did. */
  readonly isHostile: boolean;
  readonly calls: number;
  readonly first: number | null;
  readonly last: number | null;
}

/** An address and agent from which the keys were used. */
export interface TrailOrigin {
  readonly ip: string;
  readonly agent: string;
  /** `usual`: seen before the leak, or named by the owner; `hostile`: not; `unknown`: nothing to compare with. */
  readonly verdict: 'usual' | 'hostile' | 'unknown';
  readonly calls: number;
  readonly denied: number;
  readonly first: number;
  readonly last: number;
}

export interface NotableEvent {
  readonly event: TrailEvent;
  readonly why: 'minted' | 'persistence' | 'created' | 'changed' | 'data' | 'denied' | 'hidden' | 'reconnaissance';
  readonly isHostile: boolean;
}

export interface CreatedResource {
  readonly region: string;
  /** `ec2`. */
  readonly service: string;
  /** `RunInstances`. */
  readonly call: string;
  /** Arns or ids, as the answer names them; may be empty. */
  readonly ids: readonly string[];
  readonly at: number;
  readonly keyId: string;
  /** False when nobody knows whose call it was: there was nothing to compare with. */
  readonly isHostile: boolean;
}

export interface TrailCount {
  readonly source: string;
  readonly name: string;
  readonly error: string;
  readonly count: number;
}

/** What one principal used. */
export interface UsedPermissions {
  /** Arn of a user or role. */
  readonly principal: string;
  readonly calls: readonly UsedCall[];
}

/** One kind of call; by event source and name, as CloudTrail has them. */
export interface UsedCall {
  readonly source: string;
  readonly name: string;
  readonly count: number;
  readonly last: number;
  /** Arns that the events name, each once, at most 50; empty when they name none. */
  readonly resources: readonly string[];
  /** True when some of the events named none, or more than are kept: the resources cannot be narrowed then. */
  readonly isOpen: boolean;
}

export interface TrailBucket {
  readonly from: number;
  readonly usual: number;
  readonly hostile: number;
  readonly denied: number;
}

/** What logs cannot tell; the sentence is `trail.limit.<id>`. Facts in braces. */
export type TrailLimitId =
  /** Something could not be read. `{count}` */
  | 'incomplete'
  /** No events were read at all. */
  | 'no-events'
  /** The key is in none of the events. */
  | 'not-used'
  /** The logs begin after the leak. `{from}`, `{leaked}` */
  | 'starts-after-leak'
  /** Nothing is there of the region that has the calls to IAM. `{region}` */
  | 'no-global-events'
  /** Reads and writes of objects were not logged. */
  | 'no-data-events'
  /** It is not known whose calls these were. */
  | 'nothing-to-compare';

/** Something that has to be said beside an analysis, so that silence is not taken for innocence. */
export interface TrailLimit {
  readonly id: TrailLimitId;
  readonly facts: Readonly<Record<string, string | number>>;
}
