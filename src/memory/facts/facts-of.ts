/*
 * Owns finding out the facts to remember of a whole graph. Does not own adding to facts that are remembered already
 * (extend-facts.ts).
 */

import { Buffer } from 'node:buffer';
import type { StoreGraph } from '../../model/store-graph.ts';
import type { HashBytes } from '../id-set.ts';
import { factsFrom } from './facts-from.ts';
import type { HistoryFacts } from './history-facts.ts';

export interface FactsQuery {
  /** Number of an object by its hex id; negative, or from `graph.count` on, when the store does not have it. */
  readonly idOf: (oid: string) => number;
  readonly oidOf: (object: number) => string;
  /** Hex ids of blobs and trees with findings; those that the store does not have are passed over. */
  readonly wanted: readonly string[];
  readonly hashBytes: HashBytes;
}

/** @param graph all objects of the store; @returns null when the facts would not be all that attribution needs */
export function factsOf(graph: StoreGraph, { idOf, oidOf, wanted, hashBytes }: FactsQuery): HistoryFacts | null {
  const numbers = new Set(wanted.map(idOf).filter((object) => object >= 0 && object < graph.count));
  return factsFrom({
    graph,
    hashBytes,
    wanted: [...numbers],
    idsOf: (objects) => idsOf(objects, oidOf, hashBytes),
    standIns: { ids: new Uint8Array(0), object: new Uint32Array(0) },
    hasOwnId: () => true,
  });
}

function idsOf(objects: Uint32Array, oidOf: (object: number) => string, hashBytes: HashBytes): Buffer {
  const ids = Buffer.alloc(objects.length * hashBytes);
  for (let row = 0; row < objects.length; row++) ids.write(oidOf(objects[row] ?? 0), row * hashBytes, 'hex');
  return ids;
}
