/*
 * Owns the facts about commits.
 */

import { rowsByObject } from '../../graph/rows-by-object.ts';
import type { FactSource } from './fact-source.ts';
import type { CommitFacts } from './history-facts.ts';
import type { TreeContents } from './tree-contents.ts';

export function commitFacts(source: FactSource, contents: TreeContents): CommitFacts {
  const { id, tree, time, parentStart } = source.graph.commits;
  const content = new Uint32Array(id.length);
  for (let row = 0; row < id.length; row++) content[row] = contents.contentOf(tree[row] ?? 0);
  return { ids: source.idsOf(id), time, content, parentStart, ...parentFacts(source) };
}

/** What is no commit of the graph is told by its id: it may be there the next time. */
function parentFacts({ graph, idsOf }: FactSource): Pick<CommitFacts, 'parents' | 'absent'> {
  const { id, parents } = graph.commits;
  const rowOf = rowsByObject(id, graph.count);
  const absent = new Map<number, number>();
  const rows = parents.map((parent) => {
    const row = rowOf[parent] ?? -1;
    if (row >= 0) return row;
    const index = absent.get(parent) ?? absent.size;
    absent.set(parent, index);
    return id.length + index;
  });
  return { parents: rows, absent: idsOf(Uint32Array.from(absent.keys())) };
}
