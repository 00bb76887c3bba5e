/*
 * Owns which objects a repository should have and has not: those that its refs, reflogs and index lead to. Does not own
 * reading those (git/roots.ts).
 */

import type { StoreGraph } from '../model/store-graph.ts';
import { compare } from '../util/compare.ts';
import { CommitOrder } from './commit-order.ts';
import { ContainingTrees } from './containing-trees.ts';
import { rowsByObject } from './rows-by-object.ts';

/** Hex ids from which git keeps objects. */
export interface RootIds {
  /** What refs, HEADs and indexes name: it must be there. */
  readonly tips: readonly string[];
  /** What reflogs name: git passes over what has been pruned. */
  readonly logged: readonly string[];
  /** Commits at which a shallow clone ends. */
  readonly shallow: readonly string[];
}

/** git has the empty tree even when the store has not (SHA-1 and SHA-256; git's object-file.c). */
const EMPTY_TREES: readonly string[] = [
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
];

/**
 * @param idOf the number of an object by its hex id; negative, or from `graph.count` on, when the store has none
 * @returns hex ids, sorted, of what `git rev-list --objects --missing=print --all --reflog --indexed-objects` finds
 * missing, behind missing commits as well
 */
export function missingFrom(graph: StoreGraph, idOf: (oid: string) => number, roots: RootIds): string[] {
  const isThere = (object: number): boolean => object >= 0 && object < graph.count;
  const tips = roots.tips.map(idOf);
  const absent = new Set(roots.tips.filter((_, index) => !isThere(tips[index] ?? -1)));
  const starts = [...tips, ...roots.logged.map(idOf)].filter(isThere);
  for (const object of reachableMissing(graph, starts, new Set(roots.shallow.map(idOf))))
    absent.add(graph.missing[object - graph.count] ?? '');
  for (const oid of EMPTY_TREES) absent.delete(oid);
  return [...absent].sort(compare);
}

/**
 * @param roots numbers of objects of any kind
 * @param shallow numbers of commits whose parents are not to be there
 * @returns numbers of the missing objects that `roots` lead to: through commits, tags and trees
 */
export function reachableMissing(graph: StoreGraph, roots: Iterable<number>, shallow: ReadonlySet<number>): number[] {
  if (graph.missing.length === 0) return [];
  const order = CommitOrder.of(graph, shallow);
  const objects = withTagged(graph, roots);
  const commits = [...objects].map((object) => order.rowOf(object)).filter((row) => row >= 0);
  for (const [row, isReached] of order.reachableFrom(commits).entries())
    if (isReached === 1) addNamed(graph, row, shallow, objects);
  return missingBelow(graph, objects);
}

/** `roots` and all that their tags lead to. */
function withTagged(graph: StoreGraph, roots: Iterable<number>): Set<number> {
  const tags = rowsByObject(graph.tags.id, graph.count);
  const objects = new Set(roots);
  // A set is walked with what is added on the way.
  for (const object of objects) {
    const row = tags[object] ?? -1;
    if (row >= 0) objects.add(graph.tags.target[row] ?? -1);
  }
  return objects;
}

/** Adds the tree of a commit, and its parents where they are missing. */
function addNamed(
  { commits, count }: StoreGraph,
  row: number,
  shallow: ReadonlySet<number>,
  objects: Set<number>,
): void {
  objects.add(commits.tree[row] ?? -1);
  if (shallow.has(commits.id[row] ?? -1)) return;
  for (const parent of commits.parents.subarray(commits.parentStart[row], commits.parentStart[row + 1]))
    if (parent >= count) objects.add(parent);
}

/** Only trees that lead to something missing are looked into. */
function missingBelow(graph: StoreGraph, objects: Set<number>): number[] {
  const missing = graph.missing.map((_, index) => graph.count + index);
  const trees = new ContainingTrees(graph, missing);
  const found: number[] = [];
  for (const object of objects) {
    if (object >= graph.count) found.push(object);
    const entries = trees.entriesOf(object);
    for (let at = 1; at < entries.length; at += 2) objects.add(entries[at] ?? -1);
  }
  return found.sort((a, b) => a - b);
}
