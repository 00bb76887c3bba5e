/*
 * Owns the facts to remember after a rescan: what was remembered, and what is new.
 */

import type { ComposedGraph } from './compose-graph.ts';
import { factsFrom } from './facts-from.ts';
import type { HistoryFacts } from './history-facts.ts';

/**
 * @param facts what `composed` was composed of
 * @param wanted hex ids of blobs and trees with findings; what was wanted before is wanted still
 * @returns null when facts about all objects are needed to know where the wanted ones are
 */
export function extendFacts(
  facts: HistoryFacts,
  composed: ComposedGraph,
  wanted: readonly string[],
): HistoryFacts | null {
  if (!wanted.every(composed.canPlace)) return null;
  const { numbers, graph } = composed;
  const { known } = numbers;
  const before = numbers.ofContent.subarray(1, 1 + facts.contents.wanted.length / facts.hashBytes);
  const now = wanted.map(composed.idOf).filter((object) => object >= 0 && object < graph.count);
  return factsFrom({
    graph,
    hashBytes: facts.hashBytes,
    wanted: [...new Set([...before, ...now])],
    idsOf: (objects) => numbers.idsOf(objects),
    standIns: { ids: facts.trees.ids, object: facts.trees.content.map((content) => numbers.ofContent[content] ?? 0) },
    // Others stand for contents, or are in `standIns`.
    hasOwnId: (tree) => tree < known.firstCommit && numbers.ofFresh(tree) === tree,
  });
}
