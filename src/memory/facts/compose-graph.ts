/*
 * Owns one graph over what is remembered and what is new. Does not own its numbers (composed-numbers.ts) and tables
 * (composed-tables.ts).
 */

import { memoised } from '../../util/memoised.ts';
import { ComposedNumbers, type NumberedGraph } from './composed-numbers.ts';
import { composedCommits, composedTags, composedTrees } from './composed-tables.ts';
import type { HistoryFacts } from './history-facts.ts';

/** A graph over old and new objects, for `attribute` and `missingFrom`. */
export interface ComposedGraph extends NumberedGraph {
  readonly numbers: ComposedNumbers;
  /**
   * Whether the graph tells all places of an object: it is new, or was wanted before. When not, attribution needs a
   * graph of all objects.
   */
  readonly canPlace: (oid: string) => boolean;
}

/**
 * New objects keep their numbers; behind them come those that are remembered (known-objects.ts).
 * @param facts all about what was known when the last scan ended
 * @param fresh all that was not known then; it may number known objects as well, with or without what they hold
 * @param isKnown tells whether an object was known then: scanned, and in the store
 */
export function composeGraph(
  facts: HistoryFacts,
  fresh: NumberedGraph,
  isKnown: (oid: string) => boolean,
): ComposedGraph {
  const numbers = new ComposedNumbers(facts, fresh, isKnown);
  const commits = composedCommits(facts, fresh.graph, numbers);
  const tags = composedTags(facts, fresh.graph, numbers);
  const trees = composedTrees(facts, fresh.graph, numbers);
  return {
    // Whatever is missing has been named by now.
    graph: { count: numbers.count, missing: numbers.missing, commits, tags, trees },
    // Refs are asked for again and again.
    idOf: memoised((oid) => numbers.idOf(oid)),
    oidOf: (object) => numbers.oidOf(object),
    numbers,
    canPlace: (oid) => numbers.canPlace(oid),
  };
}
