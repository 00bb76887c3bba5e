/*
 * Owns the tables of a composed graph. New rows come first; what is both new and remembered is in once.
 */

import type { CommitTable, StoreGraph, TagTable, TreeTable } from '../../model/store-graph.ts';
import { joined, joinedStarts, numberIn } from '../../util/joined.ts';
import type { ComposedNumbers } from './composed-numbers.ts';
import type { CommitFacts, ContentFacts, HistoryFacts } from './history-facts.ts';

export function composedCommits(
  { commits: old }: HistoryFacts,
  { commits }: StoreGraph,
  numbers: ComposedNumbers,
): CommitTable {
  const rows = newRows(commits.id, numbers);
  const parents = [...rows].flatMap((row) => [
    ...commits.parents.subarray(commits.parentStart[row], commits.parentStart[row + 1]),
  ]);
  const counts = rows.map((row) => (commits.parentStart[row + 1] ?? 0) - (commits.parentStart[row] ?? 0));
  const times = Float64Array.from(rows, (row) => commits.time[row] ?? 0);
  return {
    id: pair(
      rows.map((row) => commits.id[row] ?? 0),
      range(numbers.known.firstCommit, old.content.length),
    ),
    tree: pair(
      rows.map((row) => numbers.ofFresh(commits.tree[row] ?? 0)),
      lookedUp(old.content, numbers.ofContent),
    ),
    time: joined([times, old.time], Float64Array),
    parentStart: joinedStarts([startsOf(counts), old.parentStart]),
    parents: pair(
      Uint32Array.from(parents, (parent) => numbers.ofFresh(parent)),
      oldParents(old, numbers),
    ),
  };
}

export function composedTags({ tags: old }: HistoryFacts, { tags }: StoreGraph, numbers: ComposedNumbers): TagTable {
  const rows = newRows(tags.id, numbers);
  const targets = Uint32Array.from(numbers.ofIds(old.targets));
  return {
    id: pair(
      rows.map((row) => tags.id[row] ?? 0),
      range(numbers.known.firstTag, targets.length),
    ),
    target: pair(
      rows.map((row) => numbers.ofFresh(tags.target[row] ?? 0)),
      targets,
    ),
  };
}

/**
 * New trees, then one tree for each content that has entries. Rows of trees that are remembered stay, as others may be
 * described against them: nothing names them.
 */
export function composedTrees({ contents }: HistoryFacts, { trees }: StoreGraph, numbers: ComposedNumbers): TreeTable {
  const names = new Map(trees.names.map((name, index) => [name, index]));
  const nameOf = Uint32Array.from(contents.names, (name) => numberIn(names, name));
  const { rows, starts } = filledContents(contents);
  const base = new Int32Array(trees.base.length + rows.length).fill(-1);
  base.set(trees.base);
  return {
    id: pair(trees.id, lookedUp(rows, numbers.ofContent)),
    base,
    entryStart: joinedStarts([trees.entryStart, starts]),
    name: pair(trees.name, lookedUp(contents.name, nameOf)),
    child: pair(
      trees.child.map((child) => numbers.ofFresh(child)),
      lookedUp(contents.content, numbers.ofContent),
    ),
    names: [...names.keys()],
  };
}

/** Rows of what is not remembered; `ids` are its numbers in the new graph. */
function newRows(ids: Uint32Array, numbers: ComposedNumbers): Uint32Array {
  return range(0, ids.length).filter((row) => numbers.ofFresh(ids[row] ?? 0) === ids[row]);
}

function oldParents({ parents, content, absent }: CommitFacts, numbers: ComposedNumbers): Uint32Array {
  const { firstCommit } = numbers.known;
  const count = content.length;
  const ofAbsent = numbers.ofIds(absent);
  return parents.map((row) => (row < count ? firstCommit + row : (ofAbsent[row - count] ?? numbers.known.ofNothing)));
}

/** Contents that have entries, with the starts of these and the end of all. */
function filledContents({ entryStart }: ContentFacts): { rows: Uint32Array; starts: Uint32Array } {
  const rows = range(1, entryStart.length - 1).filter((content) => entryStart[content] !== entryStart[content - 1]);
  const starts = rows.map((content) => entryStart[content - 1] ?? 0);
  return { rows, starts: pair(starts, entryStart.subarray(-1)) };
}

/** `count` numbers from `first` on. */
function range(first: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = first + at;
  return numbers;
}

function lookedUp(keys: Uint32Array, values: Uint32Array): Uint32Array {
  const found = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) found[at] = values[keys[at] ?? 0] ?? 0;
  return found;
}

function pair(a: Uint32Array, b: Uint32Array): Uint32Array {
  return joined([a, b], Uint32Array);
}

/** Starts of lists one after another, with the end of the last. */
function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (const [at, count] of counts.entries()) starts[at + 1] = (starts[at] ?? 0) + count;
  return starts;
}
