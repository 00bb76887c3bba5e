/*
 * Owns what git knows of where an object was.
 */

import type { CommitInfo } from './finding.ts';

/** One path at which an object was in some commit. */
export interface Occurrence {
  readonly path: string;
  /** First and last commit that have it there. */
  readonly first: DatedCommit;
  readonly last: DatedCommit;
  readonly inHead: boolean;
  /** Full names of refs from which a commit that has it can be reached, sorted; empty when none can. */
  readonly refs: readonly string[];
}

/** A commit and when it was made, for ordering. */
export interface DatedCommit extends CommitInfo {
  /** Committer date in seconds since 1970. */
  readonly time: number;
}

/** What attribution found. */
export interface Attribution {
  /** Where a blob or tree was, by object id; an object without an entry is in no commit. */
  occurrencesOf(oid: string): readonly Occurrence[];
  /** A commit by its own id: for messages. */
  commitOf(oid: string): DatedCommit | null;
  /** Refs that reach a commit, or that point to an annotated tag or a blob; sorted. */
  refsReaching(oid: string): readonly string[];
  /** True when there are more places than are told. */
  readonly isCut: boolean;
  /** Paths at which the index has a blob. */
  indexPathsOf(oid: string): readonly string[];
}
