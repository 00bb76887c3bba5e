/*
 * Owns putting together what several threads logged into one graph: one numbering of names and of missing objects.
 */

import { NO_CHILD, type StoreGraph } from '../model/store-graph.ts';
import { joined, joinedStarts, numberIn } from '../util/joined.ts';
import type { GraphPart } from './graph-log.ts';

/** @param count number of objects in the store */
export function graphOfParts(parts: readonly GraphPart[], count: number): StoreGraph {
  const missing = new Map<string, number>();
  const names = new Map<string, number>();
  const numbered = parts.map((part) => renumbered(part, { count, missing, names }));
  const column = (name: Column) =>
    joined(
      numbered.map((part) => part[name]),
      Uint32Array,
    );
  return {
    count,
    missing: [...missing.keys()],
    commits: {
      id: column('commitId'),
      tree: column('commitTree'),
      time: joined(
        numbered.map(({ commitTime }) => commitTime),
        Float64Array,
      ),
      parentStart: joinedStarts(numbered.map(({ parentStart }) => parentStart)),
      parents: column('parents'),
    },
    tags: { id: column('tagId'), target: column('tagTarget') },
    trees: {
      id: column('treeId'),
      base: joinedBases(numbered.map(({ treeBase }) => treeBase)),
      entryStart: joinedStarts(numbered.map(({ entryStart }) => entryStart)),
      name: column('entryName'),
      child: column('entryChild'),
      names: [...names.keys()],
    },
  };
}

type Column = Exclude<keyof GraphPart, 'commitTime' | 'names' | 'missing'>;

interface Numbering {
  readonly count: number;
  readonly missing: Map<string, number>;
  readonly names: Map<string, number>;
}

/** The part with the numbers that hold for all; its arrays are changed in place. */
function renumbered(part: GraphPart, { count, missing, names }: Numbering): GraphPart {
  const nameOf = part.names.map((name) => numberIn(names, name));
  const idOf = part.missing.map((oid) => count + numberIn(missing, oid));
  const { entryName, entryChild, parents, commitTree, tagTarget } = part;
  for (let at = 0; at < entryName.length; at++) entryName[at] = nameOf[entryName[at] as number] ?? 0;
  for (const ids of idOf.length === 0 ? [] : [entryChild, parents, commitTree, tagTarget]) {
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      if (id >= count && id !== NO_CHILD) ids[at] = idOf[id - count] as number;
    }
  }
  return part;
}

/** Rows of bases, one higher and 0 for none, become rows of all, -1 for none. */
function joinedBases(lists: readonly Uint32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bases of lists) {
    const shift = at;
    for (const base of bases) all[at++] = base === 0 ? -1 : base - 1 + shift;
  }
  return all;
}
