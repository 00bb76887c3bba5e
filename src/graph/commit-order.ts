/*
 * Owns the order of commits: who follows whom, and when. Commits are rows of the commit table here. Does not own what
 * they have (occurrences.ts).
 */

import type { CommitTable, StoreGraph } from '../model/store-graph.ts';
import { rowsByObject } from './rows-by-object.ts';

/** Sets of commits that `descendantMasks` takes at once. */
export const SETS_AT_ONCE = 32;

/** Orders that were made, with the shallow commits they were made for. */
const ORDERS = new WeakMap<StoreGraph, { readonly key: string; readonly order: CommitOrder }>();

/** Commits of a store, reachable or not. */
export class CommitOrder {
  /** All rows, parents before children. */
  readonly rows: Int32Array;
  /**
   * By row the committer date in seconds since 1970, moved so that no commit is older than, or as old as, a parent:
   * scripts commit several times a second, and clocks differ (git's "corrected commit date").
   */
  readonly times: Float64Array;
  /** Rows of the parents of row `i` are `parents[parentStart[i] … parentStart[i + 1])`; -1 for one that is not there. */
  readonly parents: Int32Array;
  readonly parentStart: Uint32Array;
  readonly #rowOf: Int32Array;

  /** The order of `graph`, made when it is asked for the first time. */
  static of(graph: StoreGraph, shallow: ReadonlySet<number>): CommitOrder {
    const key = [...shallow].sort((a, b) => a - b).join();
    const known = ORDERS.get(graph);
    if (known?.key === key) return known.order;
    const order = new CommitOrder(graph, shallow);
    ORDERS.set(graph, { key, order });
    return order;
  }

  /** @param shallow numbers of commits at which git says history ends, whatever parents they name */
  constructor(graph: Pick<StoreGraph, 'count' | 'commits'>, shallow: ReadonlySet<number> = new Set()) {
    const { commits, count } = graph;
    this.#rowOf = rowsByObject(commits.id, count);
    this.parentStart = commits.parentStart;
    this.parents = parentRows(commits, this.#rowOf, shallow);
    this.rows = parentsFirst(this.parents, this.parentStart);
    this.times = this.#correctedTimes(commits.time);
  }

  /** The row of a commit by its object number, or -1. */
  rowOf(object: number): number {
    return this.#rowOf[object] ?? -1;
  }

  /** By row 1 for `starts`, which are rows, and all that can be reached from them. */
  reachableFrom(starts: Iterable<number>): Uint8Array {
    const reached = new Uint8Array(this.rows.length);
    for (const row of starts) reached[row] = 1;
    for (let at = this.rows.length - 1; at >= 0; at--) {
      const row = this.rows[at] ?? 0;
      if (reached[row] === 0) continue;
      const end = this.parentStart[row + 1] ?? 0;
      for (let parent = this.parentStart[row] ?? 0; parent < end; parent++) reached[this.parents[parent] ?? -1] = 1;
    }
    return reached;
  }

  /**
   * @param sets up to 32 sets of rows
   * @returns by row a mask: bit `i` is set for the rows of set `i` and all that descend from them
   */
  descendantMasks(sets: readonly (readonly number[])[]): Uint32Array {
    const masks = new Uint32Array(this.rows.length);
    for (const [bit, set] of sets.entries()) for (const row of set) masks[row] = (masks[row] ?? 0) | (1 << bit);
    for (const row of this.rows) {
      let mask = masks[row] ?? 0;
      const end = this.parentStart[row + 1] ?? 0;
      for (let parent = this.parentStart[row] ?? 0; parent < end; parent++)
        mask |= masks[this.parents[parent] ?? -1] ?? 0;
      masks[row] = mask;
    }
    return masks;
  }

  #correctedTimes(times: Float64Array): Float64Array {
    const corrected = Float64Array.from(times);
    for (const row of this.rows) {
      const end = this.parentStart[row + 1] ?? 0;
      for (let parent = this.parentStart[row] ?? 0; parent < end; parent++) {
        const after = (corrected[this.parents[parent] ?? -1] ?? -Infinity) + 1;
        if (after > (corrected[row] ?? 0)) corrected[row] = after;
      }
    }
    return corrected;
  }
}

function parentRows(
  { id, parents, parentStart }: CommitTable,
  rowOf: Int32Array,
  shallow: ReadonlySet<number>,
): Int32Array {
  const rows = new Int32Array(parents.length);
  for (let at = 0; at < parents.length; at++) rows[at] = rowOf[parents[at] ?? 0] ?? -1;
  if (shallow.size === 0) return rows;
  for (const [row, commit] of id.entries())
    if (shallow.has(commit)) rows.fill(-1, parentStart[row], parentStart[row + 1]);
  return rows;
}

/** Kahn, CACM 5(11), 1962. Commits that descend from themselves, which only damage can make, come last. */
function parentsFirst(parents: Int32Array, parentStart: Uint32Array): Int32Array {
  const count = parentStart.length - 1;
  const open = openParents(parents, parentStart, count);
  const children = childrenOf(parents, parentStart, count);
  const order = new Int32Array(count);
  let filled = 0;
  for (let row = 0; row < count; row++) if (open[row] === 0) order[filled++] = row;
  for (let at = 0; at < filled; at++) {
    const row = order[at] ?? 0;
    const end = children.start[row + 1] ?? 0;
    for (let index = children.start[row] ?? 0; index < end; index++) {
      const child = children.rows[index] ?? 0;
      open[child] = (open[child] ?? 0) - 1;
      if (open[child] === 0) order[filled++] = child;
    }
  }
  for (let row = 0; row < count && filled < count; row++) if ((open[row] ?? 0) > 0) order[filled++] = row;
  return order;
}

/** How many parents that are there each row has. */
function openParents(parents: Int32Array, parentStart: Uint32Array, count: number): Int32Array {
  const open = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const end = parentStart[row + 1] ?? 0;
    for (let index = parentStart[row] ?? 0; index < end; index++)
      if ((parents[index] ?? -1) >= 0) open[row] = (open[row] ?? 0) + 1;
  }
  return open;
}

/** Children of row `i` are `rows[start[i] … start[i + 1])`. */
function childrenOf(
  parents: Int32Array,
  parentStart: Uint32Array,
  count: number,
): { start: Int32Array; rows: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const parent of parents) if (parent >= 0) start[parent + 1] = (start[parent + 1] ?? 0) + 1;
  for (let row = 0; row < count; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  const next = start.slice();
  const rows = new Int32Array(start[count] ?? 0);
  for (let child = 0; child < count; child++) {
    const end = parentStart[child + 1] ?? 0;
    for (let index = parentStart[child] ?? 0; index < end; index++) {
      const parent = parents[index] ?? -1;
      if (parent < 0) continue;
      const at = next[parent] ?? 0;
      rows[at] = child;
      next[parent] = at + 1;
    }
  }
  return { start, rows };
}
