/*
 * Owns making facts, whatever they are made of. Does not own those about commits (commit-facts.ts) and contents
 * (tree-contents.ts).
 */

import { Buffer } from 'node:buffer';
import type { StoreGraph } from '../../model/store-graph.ts';
import { commitFacts } from './commit-facts.ts';
import type { FactSource } from './fact-source.ts';
import type { HistoryFacts, TreeFacts } from './history-facts.ts';
import { idsAt } from './ids.ts';
import { TreeContents } from './tree-contents.ts';

/** More are not remembered: in a partial clone nearly everything is missing, and each tree would have its own content. */
const MOST_ABSENT = 1000;

/** @returns null when some tree has too many paths, or too much is missing */
export function factsFrom(source: FactSource): HistoryFacts | null {
  const { graph, hashBytes, wanted, idsOf } = source;
  const absent = absentBelow(graph, new Set(wanted));
  if (absent.length > MOST_ABSENT) return null;
  const contents = new TreeContents(graph, [...wanted, ...absent]);
  if (contents.isCut) return null;
  return {
    hashBytes,
    commits: commitFacts(source, contents),
    tags: { ids: idsOf(graph.tags.id), targets: idsOf(graph.tags.target) },
    contents: {
      wanted: idsOf(Uint32Array.from(wanted)),
      absent: idsOf(Uint32Array.from(absent)),
      ...contents.entries(),
    },
    trees: treeFacts(source, contents),
  };
}

/** Numbers of the missing objects that trees name, or commits as their tree. */
function absentBelow({ count, missing, trees, commits }: StoreGraph, wanted: ReadonlySet<number>): number[] {
  if (missing.length === 0) return [];
  const isNamed = new Uint8Array(missing.length);
  // Writing beside the array, as for what is there, does nothing.
  for (const child of trees.child) isNamed[child - count] = 1;
  for (const tree of commits.tree) isNamed[tree - count] = 1;
  return missing.map((_, index) => count + index).filter((id) => isNamed[id - count] === 1 && !wanted.has(id));
}

function treeFacts(source: FactSource, contents: TreeContents): TreeFacts {
  const { graph, hashBytes, idsOf, hasOwnId } = source;
  const wanted = new Set(source.wanted);
  const own = graph.trees.id.filter((tree) => contents.contentOf(tree) > 0 && !wanted.has(tree) && hasOwnId(tree));
  const others = standInFacts(source, contents);
  const content = new Uint32Array(own.length + others.content.length);
  content.set(own.map((tree) => contents.contentOf(tree)));
  content.set(others.content, own.length);
  const ids = Buffer.allocUnsafe(content.length * hashBytes);
  ids.set(idsOf(own));
  ids.set(others.ids, own.length * hashBytes);
  return { ids, content };
}

/** A tree may have nothing now when what was absent turned out to be something else. */
function standInFacts({ standIns, hashBytes }: FactSource, contents: TreeContents): TreeFacts {
  const content = standIns.object.map((tree) => contents.contentOf(tree));
  if (!content.includes(0)) return { ids: standIns.ids, content };
  const rows = content.map((_, row) => row).filter((row) => content[row] !== 0);
  return { ids: idsAt(standIns.ids, rows, hashBytes), content: content.filter((each) => each !== 0) };
}
