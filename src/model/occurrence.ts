/*
 * Owns what git knows of where an object was.
 */

import type { CommitInfo } from './finding.ts';
import type { RefSet } from './ref-set.ts';

/** One path at which an object was in some commit. */
export interface Occurrence {
  readonly path: string;
  /** First and last commit that have it there. */
  readonly first: DatedCommit;
  readonly last: DatedCommit;
  readonly inHead: boolean;
  /** Commits that have it there where none of their parents has: numbers for `refsOver`. */
  readonly introduced: readonly number[];
  /** True when a ref leads to any of them. */
  readonly isReached: boolean;
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
  /** Refs that reach a commit, or that point to an annotated tag or a blob. */
  refsReaching(oid: string): RefSet;
  /** True when a ref leads to a commit, or points to an annotated tag or a blob. */
  isReached(oid: string): boolean;
  /** Refs from which any of `commits` can be reached. Found out when it is used, for all that were asked for by then. */
  refsOver(commits: Iterable<number>): RefSet;
  /** True when there are more places than are told. */
  readonly isCut: boolean;
  /** Paths at which the index has a blob. */
  indexPathsOf(oid: string): readonly string[];
}
