/*
 * Owns which trees have any of some wanted objects in them, at any depth. Does not own their paths (containment.ts).
 */

import { NO_CHILD, type StoreGraph, type TreeTable } from '../model/store-graph.ts';
import { rowsByObject } from './rows-by-object.ts';

/** The wanted objects and all trees that lead to them. */
export class ContainingTrees {
  readonly #trees: TreeTable;
  readonly #rows: Int32Array;
  /** `MARKED` for each wanted object and each tree that leads to one, by object number. */
  readonly #marks: Uint8Array;
  /** By row of the tree table what is wanted there, once it was asked for. */
  readonly #entries: (readonly number[] | undefined)[];
  /** Which row last had each name, as its own. */
  readonly #ownerOf: Int32Array;

  /** @param wanted numbers of blobs and trees, missing ones as well; others are passed over */
  constructor(graph: StoreGraph, wanted: Iterable<number>) {
    this.#trees = graph.trees;
    this.#rows = rowsByObject(graph.trees.id, graph.count);
    this.#entries = new Array(graph.trees.id.length);
    this.#ownerOf = new Int32Array(graph.trees.names.length).fill(-1);
    this.#marks = marksOf(graph, wanted);
  }

  /** True for a wanted object and for a tree that leads to one. */
  has(object: number): boolean {
    return this.#marks[object] === MARKED;
  }

  /**
   * Entries of `tree` that lead to wanted objects, as `name, child, name, child …` in no order, with those it has from
   * its base. A damaged tree may have one name twice: both entries count.
   */
  entriesOf(tree: number): readonly number[] {
    if (!this.has(tree)) return NO_ENTRIES;
    const { base } = this.#trees;
    const open: number[] = [];
    let row = this.#rows[tree] ?? -1;
    for (; row >= 0 && this.#entries[row] === undefined; row = base[row] ?? -1) open.push(row);
    let entries = this.#entries[row] ?? NO_ENTRIES;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      entries = this.#with(entries, next);
      this.#entries[next] = entries;
    }
    return entries;
  }

  /** `inherited` with what `row` has in its place, and has beside it. */
  #with(inherited: readonly number[], row: number): readonly number[] {
    const { entryStart, name, child } = this.#trees;
    const own: number[] = [];
    const end = entryStart[row + 1] ?? 0;
    for (let entry = entryStart[row] ?? 0; entry < end; entry++) {
      const index = name[entry] ?? 0;
      const object = child[entry] ?? NO_CHILD;
      this.#ownerOf[index] = row;
      if (this.#marks[object] === MARKED) own.push(index, object);
    }
    const kept = this.#notIn(row, inherited);
    if (own.length === 0) return kept;
    return kept.length === 0 ? own : [...own, ...kept];
  }

  /** Those of `entries` whose names `row`, the one looked at last, does not have. */
  #notIn(row: number, entries: readonly number[]): readonly number[] {
    const kept: number[] = [];
    for (let at = 0; at < entries.length; at += 2) {
      const index = entries[at] as number;
      if (this.#ownerOf[index] !== row) kept.push(index, entries[at + 1] as number);
    }
    return kept.length === entries.length ? entries : kept;
  }
}

const NO_ENTRIES: readonly number[] = [];

/** States of an object on the way up; `MARKED` is the last. */
const [NOT_MARKED, MARKED, NEXT_LEVEL] = [0, 1, 2];
/** Deeper trees are looked up by an index of all entries, whose making costs as much as some hundred levels. */
const FEW_LEVELS = 64;

/**
 * Goes from the wanted objects up, level by level: one sweep over all entries finds the trees that have one. Folders are
 * rarely nested more than a dozen deep.
 */
function marksOf(graph: StoreGraph, wanted: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(graph.count + graph.missing.length);
  let level: number[] = [];
  let next: number[] = [];
  const mark = (object: number): void => {
    // Numbers that are no objects have no mark to be 0.
    if (marks[object] !== NOT_MARKED) return;
    marks[object] = NEXT_LEVEL;
    next.push(object);
  };
  for (const object of wanted) mark(object);
  const ends = next.length === 0 ? new Int32Array() : endsOf(graph.trees.base);
  for (let levels = 0; next.length > 0 && levels < FEW_LEVELS; levels++) {
    [level, next] = [next, []];
    sweep(graph.trees, ends, bitsOf(level, marks.length), mark);
    for (const object of level) marks[object] = MARKED;
  }
  if (next.length > 0) climb(graph, { marks, ends, queue: next, mark });
  return marks;
}

/** A bit for each of `objects`: small enough to stay at hand while all entries are looked at. */
function bitsOf(objects: readonly number[], count: number): Uint32Array {
  const bits = new Uint32Array((count >>> 5) + 1);
  for (const object of objects) bits[object >>> 5] = (bits[object >>> 5] ?? 0) | (1 << (object & 31));
  return bits;
}

/** Marks the trees that have one of `wanted`, a set of bits, in them. */
function sweep(trees: TreeTable, ends: Int32Array, wanted: Uint32Array, mark: (object: number) => void): void {
  const { id, entryStart, name, child } = trees;
  const words = wanted.length;
  let entry = 0;
  for (let row = 0; row < id.length; row++) {
    const end = entryStart[row + 1] as number;
    for (; entry < end; entry++) {
      const object = child[entry] as number;
      // Reading beyond the end of an array is slow, and NO_CHILD is.
      if (object >>> 5 >= words || (((wanted[object >>> 5] as number) >>> (object & 31)) & 1) === 0) continue;
      markInheriting(trees, ends, row, name[entry] as number, mark);
    }
  }
}

/** The same for what is left in `queue`, whatever the depth. */
function climb(
  graph: StoreGraph,
  at: { marks: Uint8Array; ends: Int32Array; queue: number[]; mark: (object: number) => void },
): void {
  const { first, next, rowOf } = usesOf(graph.trees, at.marks.length);
  for (let object = at.queue.pop(); object !== undefined; object = at.queue.pop()) {
    at.marks[object] = MARKED;
    for (let entry = first[object] ?? -1; entry >= 0; entry = next[entry] ?? -1)
      markInheriting(graph.trees, at.ends, rowOf[entry] ?? 0, graph.trees.name[entry] ?? 0, at.mark);
  }
}

/** Entries by their child, as chains. */
interface Uses {
  /** First entry that names an object, or -1. */
  readonly first: Int32Array;
  /** The next entry with the same child, or -1. */
  readonly next: Int32Array;
  /** The row an entry belongs to. */
  readonly rowOf: Int32Array;
}

function usesOf({ id, entryStart, child }: TreeTable, objects: number): Uses {
  const first = new Int32Array(objects).fill(-1);
  const next = new Int32Array(child.length);
  const rowOf = new Int32Array(child.length);
  for (let row = 0; row < id.length; row++) {
    const end = entryStart[row + 1] ?? 0;
    for (let entry = entryStart[row] ?? 0; entry < end; entry++) {
      const object = child[entry] ?? NO_CHILD;
      rowOf[entry] = row;
      next[entry] = first[object] ?? -1;
      if (object !== NO_CHILD) first[object] = entry;
    }
  }
  return { first, next, rowOf };
}

/** By row, where those that descend from it end (exclusive): they follow it directly. */
function endsOf(base: Int32Array): Int32Array {
  const ends = new Int32Array(base.length);
  for (let row = base.length - 1; row >= 0; row--) {
    const end = Math.max(ends[row] ?? 0, row + 1);
    ends[row] = end;
    const above = base[row] ?? -1;
    if (above >= 0 && (ends[above] ?? 0) < end) ends[above] = end;
  }
  return ends;
}

/** Marks the tree of `from`, and all that descend from it as far as none gives `name` another meaning. */
function markInheriting(
  trees: TreeTable,
  ends: Int32Array,
  from: number,
  name: number,
  mark: (object: number) => void,
): void {
  mark(trees.id[from] ?? NO_CHILD);
  const end = ends[from] ?? 0;
  for (let row = from + 1; row < end; ) {
    if (hasOwn(trees, row, name)) {
      row = ends[row] ?? end;
    } else {
      mark(trees.id[row] ?? NO_CHILD);
      row++;
    }
  }
}

function hasOwn(trees: TreeTable, row: number, name: number): boolean {
  const end = trees.entryStart[row + 1] ?? 0;
  for (let entry = trees.entryStart[row] ?? 0; entry < end; entry++) if (trees.name[entry] === name) return true;
  return false;
}
