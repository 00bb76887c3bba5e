/*
 * Owns putting together what several threads logged into one graph: one numbering of names and of missing objects.
 */

import { NO_CHILD, type StoreGraph } from '../model/store-graph.ts';
import type { GraphPart } from './graph-log.ts';

/** @param count number of objects in the store */
export function graphOfParts(parts: readonly GraphPart[], count: number): StoreGraph {
  const missing = new Map<string, number>();
  const names = new Map<string, number>();
  const numbered = parts.map((part) => renumbered(part, { count, missing, names }));
  return {
    count,
    missing: [...missing.keys()],
    commits: {
      id: joined(numbered.map(({ commitId }) => commitId)),
      tree: joined(numbered.map(({ commitTree }) => commitTree)),
      time: joinedTimes(numbered.map(({ commitTime }) => commitTime)),
      parentStart: joinedStarts(numbered.map(({ parentStart }) => parentStart)),
      parents: joined(numbered.map(({ parents }) => parents)),
    },
    tags: {
      id: joined(numbered.map(({ tagId }) => tagId)),
      target: joined(numbered.map(({ tagTarget }) => tagTarget)),
    },
    trees: {
      id: joined(numbered.map(({ treeId }) => treeId)),
      base: joinedBases(numbered.map(({ treeBase }) => treeBase)),
      entryStart: joinedStarts(numbered.map(({ entryStart }) => entryStart)),
      name: joined(numbered.map(({ entryName }) => entryName)),
      child: joined(numbered.map(({ entryChild }) => entryChild)),
      names: [...names.keys()],
    },
  };
}

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

function numberIn(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

function joined(arrays: readonly Uint32Array[]): Uint32Array {
  const [only] = arrays;
  if (arrays.length === 1 && only !== undefined) return only;
  const all = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}

function joinedTimes(arrays: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}

/** Lists of starts, each with the end as its last number, become one such list. */
function joinedStarts(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(1 + lists.reduce((sum, { length }) => sum + length - 1, 0));
  let [at, shift] = [0, 0];
  for (const starts of lists) {
    for (let row = 0; row < starts.length; row++) all[at + row] = (starts[row] as number) + shift;
    at += starts.length - 1;
    shift = all[at] as number;
  }
  return all;
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
