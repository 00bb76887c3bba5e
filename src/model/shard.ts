/*
 * Owns what one run of several hands over for merging: findings before it is decided where they are told, since what the
 * other runs have seen decides as well. Does not own writing it (report/blob.ts) or merging it (engine/merge-parts.ts).
 */

import type { Acceptance } from './acceptance.ts';
import type { Replacement } from './advice.ts';
import type { AwsFacts, Dropped, Expiry, Finding, JwtFacts, Place } from './finding.ts';
import type { Tier } from './match.ts';
import type { DatedCommit } from './occurrence.ts';
import type { RefSet } from './ref-set.ts';
import type { Confidence, RuleDef } from './rule.ts';
import type { ScanMode } from './scan-result.ts';
import type { Secret } from './secret.ts';
import type { SharePosition, ShareTally } from './share.ts';

/** What must be the same in all runs that are merged. */
export interface ShardIdentity {
  /** Of leakgate. */
  readonly version: string;
  /** SHA-256 in hex of everything that decides what is found. */
  readonly rules: string;
  readonly mode: ScanMode;
  /** The commit that HEAD names; null outside of a repository, and without one. */
  readonly head: string | null;
  /** What was asked for: paths, a range. */
  readonly what: readonly string[];
  readonly explain: boolean;
}

/** Sightings of one secret at one path, as far as one run has them. */
export interface Strand {
  /** 32 hex digits, the same in all runs for what becomes one place. */
  readonly key: string;
  /** The same for the path; null when nothing names it. */
  readonly path: string | null;
  /** Only in versions of the past: a comment in today's file allows it. */
  readonly isPast: boolean;
  /** False when the rule or the configuration is against it at this path. */
  readonly isKept: boolean;
  /** True for what comments allow. */
  readonly isAllowed: boolean;
  /** False for places that were not asked for. */
  readonly isMeant: boolean;
  /** Of the version that is shown: whether HEAD has it, and when it was last committed, in seconds since 1970. */
  readonly shown: { readonly inHead: boolean | null; readonly time: number };
  readonly first: DatedCommit | null;
  readonly last: DatedCommit | null;
  readonly inHead: boolean | null;
  readonly refs: RefSet;
  /** Places in the version that is shown; their commits and refs are those of the strand. Never empty. */
  readonly places: readonly Place[];
}

/** An objection that only holds where the place is told. */
export interface LateDropped {
  /** As those of `Strand`. */
  readonly path: string | null;
  readonly isPast: boolean;
  readonly isAllowed: boolean;
  readonly dropped: Dropped;
}

/** A secret, as far as one run has seen it. */
export interface ShardHalf {
  readonly rule: RuleDef;
  readonly fingerprint: string;
  readonly secret: Secret;
  readonly strands: readonly Strand[];
  readonly late: readonly LateDropped[];
  /** Fingerprints that stood before wherever it stands now; null when some place is new, or nothing is compared. */
  readonly held: readonly string[] | null;
  readonly acceptance: Acceptance | null;
  /** For the lines of its places. */
  readonly replacements: readonly Replacement[];
  /** What they call it; null where nothing can stand for it. */
  readonly variable: string | null;
  readonly proof: Finding['proof'];
  readonly jwt: JwtFacts | null;
  readonly aws: AwsFacts | null;
  readonly tier: Tier;
  /** The best that a match has said; null when none has. */
  readonly confidence: Confidence | null;
  readonly expiry: Expiry | null;
}

/** A secret with the other halves of its pairs. */
export interface ShardDraft extends ShardHalf {
  /** `tier` and `confidence` are those it has where it stands alone, by what no comment allows. */
  readonly companions: readonly ShardHalf[];
  /** For --explain, when it is not new. */
  readonly sightings: readonly Dropped[];
}

/** What comments allow of one secret for one reason. */
export interface ShardAllowed {
  readonly rule: RuleDef;
  readonly fingerprint: string;
  readonly secret: Secret;
  readonly reason: string;
  readonly isOld: boolean;
  readonly strands: readonly Strand[];
  /** Keys of paths at which the comment holds for the past, as those of `Strand`. */
  readonly now: readonly string[];
}

/** An environment, and those paths of the findings that are its. */
export interface ShardEnvironment {
  readonly name: string;
  readonly accounts: readonly string[];
  readonly paths: readonly string[];
}

/** What a run has seen. */
export interface ShardPart {
  readonly position: SharePosition;
  readonly tally: ShareTally;
  /** True when all runs together must have something to look at. */
  readonly isExpecting: boolean;
  readonly drafts: readonly ShardDraft[];
  readonly allowed: readonly ShardAllowed[];
  readonly dropped: readonly Dropped[];
  readonly environments: readonly ShardEnvironment[];
}

/** An entry of the baseline that every finding of all runs may meet. */
export interface ShardEntry {
  readonly fingerprint: string;
  readonly isExpired: boolean;
  /** True when it is told where no run meets it. */
  readonly isAsked: boolean;
}

/** Everything a run hands over beside its result. */
export interface Shard {
  readonly identity: ShardIdentity;
  readonly part: ShardPart;
  readonly entries: readonly ShardEntry[];
  /** Of a gate: whether comments that allow findings make it fail; null where nobody reviews them. */
  readonly inlineCounts: boolean | null;
}
