/*
 * Owns what facts are made of: the same for a whole graph and for a composed one.
 */

import type { Buffer } from 'node:buffer';
import type { StoreGraph } from '../../model/store-graph.ts';
import type { HashBytes } from '../id-set.ts';

/** What facts are made of. */
export interface FactSource {
  readonly graph: StoreGraph;
  readonly hashBytes: HashBytes;
  /** Numbers of objects of the store, each once. */
  readonly wanted: readonly number[];
  /** Ids of objects, missing ones as well, one after another. */
  readonly idsOf: (objects: Uint32Array) => Buffer;
  /** Trees that `graph` has under other numbers than their own rows': by row of `ids` the tree that stands in for it. */
  readonly standIns: { readonly ids: Uint8Array; readonly object: Uint32Array };
  /** Whether a tree of the graph is to be remembered under its own id. */
  readonly hasOwnId: (tree: number) => boolean;
}
