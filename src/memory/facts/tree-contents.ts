/*
 * Owns which content each tree of a graph has, and what the contents are. The like of graph/containment.ts, which tells
 * paths; here folders stay folders, so that contents remain small and can stand in for trees.
 */

import { type TreeVisitor, visitChildrenFirst } from '../../graph/children-first.ts';
import { ContainingTrees } from '../../graph/containing-trees.ts';
import { ContentTable, NOTHING, stepContent, stepName, stepTo } from '../../graph/content-table.ts';
import type { StoreGraph } from '../../model/store-graph.ts';
import type { ContentFacts } from './history-facts.ts';

/** States of an object before its content is known. */
const UNKNOWN = -1;
const OPEN = -2;

/** Entries of contents, as `ContentFacts` has them. */
export type ContentEntries = Pick<ContentFacts, 'entryStart' | 'name' | 'content' | 'names'>;

/** Contents of all objects of a graph. */
export class TreeContents {
  readonly #names: readonly string[];
  readonly #trees: ContainingTrees;
  readonly #table: ContentTable;
  /** Content of each object, or its state. */
  readonly #contents: Int32Array;
  /** Contents that wanted objects are, by object. */
  readonly #leaves: ReadonlyMap<number, number>;
  /** What wanted trees have, by their content. */
  readonly #within = new Map<number, Float64Array>();
  /** The highest content. */
  #last: number;
  readonly #visitor: TreeVisitor = {
    open: (tree) => {
      this.#contents[tree] = OPEN;
      return this.#trees.entriesOf(tree);
    },
    isUnknown: (object) => this.#contents[object] === UNKNOWN,
    close: (tree, entries) => this.#close(tree, entries),
  };

  /** @param leaves numbers of wanted and of missing objects, each once; they have the contents from 1 on, in this order */
  constructor(graph: StoreGraph, leaves: readonly number[]) {
    this.#names = graph.trees.names;
    this.#trees = new ContainingTrees(graph, leaves);
    this.#table = new ContentTable(leaves);
    this.#contents = new Int32Array(graph.count + graph.missing.length).fill(UNKNOWN);
    this.#leaves = new Map(leaves.map((object, index) => [object, index + 1]));
    this.#last = leaves.length;
    for (const leaf of leaves) this.#find(leaf);
    for (const tree of graph.trees.id) this.#find(tree);
  }

  /** True when not everything is told: some tree has more paths, or deeper ones, than attribution tells. */
  get isCut(): boolean {
    return this.#table.isCut;
  }

  /** 0 for what has none of the leaves. */
  contentOf(object: number): number {
    return Math.max(this.#contents[object] ?? NOTHING, NOTHING);
  }

  /** What the contents have. */
  entries(): ContentEntries {
    const entryStart = new Uint32Array(this.#last + 1);
    for (let own = 1; own <= this.#last; own++)
      entryStart[own] = (entryStart[own - 1] ?? 0) + this.#stepsOf(own).length;
    const name = new Uint32Array(entryStart[this.#last] ?? 0);
    const content = new Uint32Array(name.length);
    const newNames = new Int32Array(this.#names.length).fill(-1);
    const names: string[] = [];
    for (let own = 1, at = 0; own <= this.#last; own++) {
      for (const step of this.#stepsOf(own)) {
        const old = stepName(step);
        if (newNames[old] === -1) newNames[old] = names.push(this.#names[old] ?? '') - 1;
        name[at] = newNames[old] ?? 0;
        content[at++] = stepContent(step);
      }
    }
    return { entryStart, name, content, names };
  }

  #stepsOf(content: number): Float64Array {
    return this.#within.get(content) ?? this.#table.stepsOf(content);
  }

  #find(object: number): void {
    if (this.#contents[object] === UNKNOWN && this.#trees.has(object)) visitChildrenFirst(object, this.#visitor);
  }

  /** A tree that is open still counts as not having itself. */
  #close(object: number, entries: readonly number[]): void {
    const steps = new Float64Array(entries.length / 2);
    let filled = 0;
    for (let at = 0; at < entries.length; at += 2) {
      const content = this.contentOf(entries[at + 1] ?? 0);
      if (content !== NOTHING) steps[filled++] = stepTo(entries[at] ?? 0, content);
    }
    const leaf = this.#leaves.get(object);
    if (leaf !== undefined && filled > 0) this.#within.set(leaf, steps.subarray(0, filled));
    const content = leaf ?? this.#table.intern(steps.subarray(0, filled));
    this.#contents[object] = content;
    this.#last = Math.max(this.#last, content);
  }
}
