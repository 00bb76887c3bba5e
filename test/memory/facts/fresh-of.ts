/*
 * Owns the graph that a rescan reads: that of a whole store without what is not read again.
 */

import type { NumberedGraph } from '../../../src/memory/facts/composed-numbers.ts';
import { NO_CHILD, type StoreGraph } from '../../../src/model/store-graph.ts';

export interface FreshWish {
  /** Whether an object of the store has a number. */
  readonly isListed: (oid: string) => boolean;
  /** Whether it is read as well: what it holds is in the graph. */
  readonly isRead: (oid: string) => boolean;
}

/** Trees are told whole. */
export function freshOf({ graph, oidOf }: NumberedGraph, { isListed, isRead }: FreshWish): NumberedGraph {
  const oids = Array.from({ length: graph.count }, (_, object) => oidOf(object)).filter(isListed);
  const numbers = new Map(oids.map((oid, index) => [oid, index]));
  const missing = new Map<string, number>();
  const numberOf = (object: number): number => {
    const oid = oidOf(object);
    const known = numbers.get(oid) ?? missing.get(oid);
    if (known !== undefined) return known;
    missing.set(oid, oids.length + missing.size);
    return oids.length + missing.size - 1;
  };
  const isRow = (object: number | undefined): boolean => {
    const oid = oidOf(object ?? -1);
    return isListed(oid) && isRead(oid);
  };
  const { tags } = graph;
  const tagRows = [...tags.id.keys()].filter((row) => isRow(tags.id[row]));
  const tables = {
    commits: commitsOf(graph, isRow, numberOf),
    tags: {
      id: Uint32Array.from(tagRows, (row) => numberOf(tags.id[row] ?? -1)),
      target: Uint32Array.from(tagRows, (row) => numberOf(tags.target[row] ?? -1)),
    },
    trees: treesOf(graph, isRow, numberOf),
  };
  const all = [...oids, ...missing.keys()];
  return {
    graph: { count: oids.length, missing: [...missing.keys()], ...tables },
    idOf: (oid) => numbers.get(oid) ?? -1,
    oidOf: (object) => all[object] ?? '',
  };
}

type IsRow = (object: number | undefined) => boolean;
type NumberOf = (object: number) => number;

function commitsOf({ commits }: StoreGraph, isRow: IsRow, numberOf: NumberOf): StoreGraph['commits'] {
  const rows = [...commits.id.keys()].filter((row) => isRow(commits.id[row]));
  const parents = rows.map((row) =>
    [...commits.parents.subarray(commits.parentStart[row], commits.parentStart[row + 1])].map(numberOf),
  );
  return {
    id: Uint32Array.from(rows, (row) => numberOf(commits.id[row] ?? -1)),
    tree: Uint32Array.from(rows, (row) => numberOf(commits.tree[row] ?? -1)),
    time: Float64Array.from(rows, (row) => commits.time[row] ?? 0),
    parentStart: startsOf(parents.map(({ length }) => length)),
    parents: Uint32Array.from(parents.flat()),
  };
}

function treesOf({ trees }: StoreGraph, isRow: IsRow, numberOf: NumberOf): StoreGraph['trees'] {
  const whole: Map<number, number>[] = [];
  for (const [row, base] of trees.base.entries()) {
    const entries = new Map(whole[base] ?? []);
    for (let at = trees.entryStart[row] ?? 0; at < (trees.entryStart[row + 1] ?? 0); at++) {
      const [name, child] = [trees.name[at] ?? 0, trees.child[at] ?? 0];
      if (child === NO_CHILD) entries.delete(name);
      else entries.set(name, child);
    }
    whole.push(entries);
  }
  const rows = [...trees.id.keys()].filter((row) => isRow(trees.id[row]));
  const entries = rows.map((row) => [...(whole[row] ?? [])]);
  return {
    id: Uint32Array.from(rows, (row) => numberOf(trees.id[row] ?? -1)),
    base: new Int32Array(rows.length).fill(-1),
    entryStart: startsOf(entries.map(({ length }) => length)),
    name: Uint32Array.from(entries.flat(), ([name]) => name),
    child: Uint32Array.from(entries.flat(), ([, child]) => numberOf(child)),
    names: trees.names,
  };
}

function startsOf(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  return starts;
}
