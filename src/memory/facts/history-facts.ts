/*
 * Owns what is remembered of how objects hang together, so that objects scanned before need not be read again to say
 * where findings are. All of it follows from the objects alone, never from refs. Does not own finding it out (facts-of.ts)
 * or its bytes (encode-facts.ts).
 */

import type { HashBytes } from '../id-set.ts';

/** Ids are full object ids one after another, `hashBytes` each, a row each. */
export interface HistoryFacts {
  readonly hashBytes: HashBytes;
  readonly commits: CommitFacts;
  readonly tags: TagFacts;
  readonly contents: ContentFacts;
  readonly trees: TreeFacts;
}

/** One row a commit, in no order. */
export interface CommitFacts {
  readonly ids: Uint8Array;
  /** Committer date in seconds since 1970. */
  readonly time: Float64Array;
  /** Content of the tree. */
  readonly content: Uint32Array;
  /** Parents of row `i` are `parents[parentStart[i] … parentStart[i + 1])`. */
  readonly parentStart: Uint32Array;
  /** Rows; numbers from the count of rows on are `absent`, in order. */
  readonly parents: Uint32Array;
  /** Ids of parents that were not there, or could not be read. */
  readonly absent: Uint8Array;
}

/** One row an annotated tag. */
export interface TagFacts {
  readonly ids: Uint8Array;
  readonly targets: Uint8Array;
}

/**
 * What a tree has of the wanted objects, at any depth: equal trees in this sense have one content. Content 0 is nothing;
 * then come the wanted objects themselves, the absent ones, and what other trees have. A wanted object is the only one
 * with its content, also when it is a tree with others in it.
 */
export interface ContentFacts {
  /** Ids of blobs and trees: only their places can be told. */
  readonly wanted: Uint8Array;
  /** Ids of what trees, or commits as their tree, name and the store did not have. */
  readonly absent: Uint8Array;
  /** Entries of content `c`, from 1 on, are `name`/`content` `[entryStart[c - 1] … entryStart[c])`. */
  readonly entryStart: Uint32Array;
  /** Index into `names`. */
  readonly name: Uint32Array;
  readonly content: Uint32Array;
  /** Names of files and folders, each once. */
  readonly names: readonly string[];
}

/** One row a tree that is not wanted itself and has a content that is not 0. Trees without a row have nothing. */
export interface TreeFacts {
  readonly ids: Uint8Array;
  readonly content: Uint32Array;
}
