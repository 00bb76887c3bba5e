/*
 * Owns how the objects of a store hang together: commits with trees and parents, tags, and what each tree changes
 * against its delta base. Objects are numbers (object-store.ts). Does not own reading them or asking questions.
 */

/**
 * Numbers of objects are those of `StoreTables`, always the first where an object is in the store twice. Objects that are
 * named by others and not in the store have numbers from `count` on, in the order of `missing`.
 */
export interface StoreGraph {
  /** Number of objects in the store. */
  readonly count: number;
  /** Hex ids of objects that are named and not there. */
  readonly missing: readonly string[];
  readonly commits: CommitTable;
  readonly tags: TagTable;
  readonly trees: TreeTable;
}

/** One row a commit, in no order. */
export interface CommitTable {
  readonly id: Uint32Array;
  readonly tree: Uint32Array;
  /** Committer date in seconds since 1970. */
  readonly time: Float64Array;
  /** Parents of row `i` are `parents[parentStart[i] … parentStart[i + 1])`. */
  readonly parentStart: Uint32Array;
  readonly parents: Uint32Array;
}

/** One row an annotated tag. */
export interface TagTable {
  readonly id: Uint32Array;
  readonly target: Uint32Array;
}

/** `child` of an entry that is gone. */
export const NO_CHILD = 0xffffffff;

/**
 * One row a tree. A row says what the tree has beyond the tree of row `base`: an entry of a name the base has as well
 * stands in its place, `NO_CHILD` says that it is gone. Rows come base first; all that descend from a row follow it
 * directly. Entries of submodules (gitlinks) are left out.
 */
export interface TreeTable {
  readonly id: Uint32Array;
  /** Row of the tree it is described against, or -1. */
  readonly base: Int32Array;
  /** Entries of row `i` are `name`/`child` `[entryStart[i] … entryStart[i + 1])`. */
  readonly entryStart: Uint32Array;
  /** Index into `names`. */
  readonly name: Uint32Array;
  readonly child: Uint32Array;
  /** Entry names, UTF-8 decoded. */
  readonly names: readonly string[];
}
