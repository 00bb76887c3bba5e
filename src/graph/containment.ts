/*
 * Owns what each tree has of some wanted objects, at which paths. Trees that have the same at the same paths have equal
 * contents, which is one comparison. Does not own commits (occurrences.ts).
 */

import type { StoreGraph } from '../model/store-graph.ts';
import { type TreeVisitor, visitChildrenFirst } from './children-first.ts';
import { ContainingTrees } from './containing-trees.ts';
import { ContentTable, NOTHING, stepContent, stepName, stepTo } from './content-table.ts';

/** Takes a wanted object at a path, `dir/file`. */
export type PlaceVisitor = (path: string, object: number) => void;

/** States of a tree before its content is known. */
const UNKNOWN = -1;
const OPEN = -2;

/** Wanted objects in trees. */
export class Containment {
  readonly #names: readonly string[];
  readonly #trees: ContainingTrees;
  readonly #table: ContentTable;
  /** Content of each object, or its state. */
  readonly #contents: Int32Array;
  #scratch = new Float64Array(64);
  /** Content that each wanted object is itself. */
  readonly #leaves: ReadonlyMap<number, number>;
  readonly #visitor: TreeVisitor = {
    open: (tree) => {
      this.#contents[tree] = OPEN;
      return this.#trees.entriesOf(tree);
    },
    isUnknown: (object) => this.#contents[object] === UNKNOWN,
    close: (tree, entries) => this.#close(tree, entries),
  };

  /** @param wanted numbers of blobs and trees, missing ones as well */
  constructor(graph: StoreGraph, wanted: Iterable<number>) {
    const objects = [...new Set(wanted)];
    this.#names = graph.trees.names;
    this.#trees = new ContainingTrees(graph, objects);
    this.#table = new ContentTable(objects);
    this.#contents = new Int32Array(graph.count + graph.missing.length).fill(UNKNOWN);
    this.#leaves = new Map(objects.map((object, index) => [object, index + 1]));
  }

  /** True when a tree had more paths, or deeper ones, than are told. */
  get isCut(): boolean {
    return this.#table.isCut;
  }

  /** A number that stands for what `tree` has of the wanted objects; `NOTHING` (0) when it has none or is not there. */
  contentOf(tree: number): number {
    if (!this.#trees.has(tree)) return NOTHING;
    if (this.#contents[tree] === UNKNOWN) visitChildrenFirst(tree, this.#visitor);
    return this.#contents[tree] ?? NOTHING;
  }

  /** Everything `content` has. The tree itself has no path and is not told. */
  placesIn(content: number, visit: PlaceVisitor): void {
    this.onlyIn(content, [], visit);
  }

  /** What `content` has and none of `others` has at the same path. */
  onlyIn(content: number, others: readonly number[], visit: PlaceVisitor): void {
    if (!others.includes(content)) this.#walk(content, others, '', visit);
  }

  /**
   * For every place in any of `contents`, the greatest of their values.
   * @param isGreater tells whether the first of two values is greater
   */
  greatest(
    contents: ReadonlyMap<number, number>,
    isGreater: (a: number, b: number) => boolean,
    visit: (path: string, object: number, value: number) => void,
    path = '',
  ): void {
    for (const [name, below] of this.#byName(contents, isGreater)) {
      const inner = this.#pathOf(path, name);
      for (const [content, value] of below) {
        const object = this.#table.objectOf(content);
        if (object === null) continue;
        below.delete(content);
        if (inner !== '') visit(inner, object, value);
      }
      this.greatest(below, isGreater, visit, inner);
    }
  }

  /** Contents one step down, by name. */
  #byName(
    contents: ReadonlyMap<number, number>,
    isGreater: (a: number, b: number) => boolean,
  ): Map<number, Map<number, number>> {
    const steps = new Map<number, number>();
    for (const [content, value] of contents) {
      for (const step of this.#table.stepsOf(content)) {
        const known = steps.get(step);
        if (known === undefined || isGreater(value, known)) steps.set(step, value);
      }
    }
    const byName = new Map<number, Map<number, number>>();
    for (const [step, value] of steps) {
      const below = byName.get(stepName(step)) ?? new Map<number, number>();
      byName.set(stepName(step), below.set(stepContent(step), value));
    }
    return byName;
  }

  /** Never deeper than contents are. */
  #walk(content: number, others: readonly number[], path: string, visit: PlaceVisitor): void {
    for (const step of this.#table.stepsOf(content)) {
      if (others.some((other) => this.#table.hasStep(other, step))) continue;
      const inner = this.#pathOf(path, stepName(step));
      const object = this.#table.objectOf(stepContent(step));
      if (object === null) {
        const innerOthers = others.flatMap((other) => this.#table.underSameName(other, step));
        this.#walk(stepContent(step), innerOthers, inner, visit);
      } else if (inner !== '') visit(inner, object);
    }
  }

  #pathOf(folder: string, name: number): string {
    const written = this.#names[name];
    if (written === undefined) return folder;
    return folder === '' ? written : `${folder}/${written}`;
  }

  /** A tree that is open still counts as not having itself. */
  #close(tree: number, entries: readonly number[]): void {
    const leaf = this.#leaves.get(tree);
    if (leaf !== undefined && entries.length === 0) {
      this.#contents[tree] = leaf;
      return;
    }
    const steps = this.#room(entries.length / 2 + 1);
    let filled = 0;
    if (leaf !== undefined) steps[filled++] = stepTo(this.#names.length, leaf);
    for (let at = 0; at < entries.length; at += 2) {
      const content = this.#contents[entries[at + 1] ?? 0] ?? NOTHING;
      if (content > NOTHING) steps[filled++] = stepTo(entries[at] ?? 0, content);
    }
    this.#contents[tree] = this.#table.intern(steps.subarray(0, filled));
  }

  #room(length: number): Float64Array {
    if (this.#scratch.length < length) this.#scratch = new Float64Array(2 * length);
    return this.#scratch;
  }
}
