/*
 * Owns which packed objects are deltas of which, as trees, and the order in which the objects of a tree are rebuilt. Trees
 * may be as deep as a pack is long: nothing here recurses.
 */

import { BASE_ONLY, REPLACES_BASE } from '../../model/object-store.ts';
import type { ObjectHeaders } from './object-headers.ts';
import type { PlanWriter } from './plan-writer.ts';

/**
 * All trees of a store, of places (ObjectHeaders); `plant` picks one. Objects that no root leads to (broken bases, cycles)
 * are never seen.
 */
export class DeltaForest {
  readonly #ids: Uint32Array;
  readonly #wants: (id: number) => boolean;
  /** Deltas of `place` are `#deltas[#start[place] … #start[place + 1])`, in the order in which they are in the pack. */
  readonly #start: Uint32Array;
  readonly #deltas: Uint32Array;
  readonly #seen: Uint8Array;
  /** How many objects are read for the sake of an object and what is built on it, itself included; 0 when none is wanted. */
  readonly #weight: Uint32Array;
  readonly #isWanted: Uint8Array;
  /** The objects of the tree, each after its base. */
  readonly #tree: Uint32Array;
  #treeSize = 0;
  /** What is still to be done: objects, and their `ReadPlan.how`. */
  readonly #stack: Uint32Array;
  readonly #stackHow: Uint8Array;

  /** `wants` is asked about object numbers. */
  constructor({ ids, base }: ObjectHeaders, wants: (id: number) => boolean) {
    const count = base.length;
    this.#ids = ids;
    this.#wants = wants;
    this.#start = countDeltas(base);
    this.#deltas = sortDeltas(base, this.#start.slice());
    this.#seen = new Uint8Array(count);
    this.#weight = new Uint32Array(count);
    this.#isWanted = new Uint8Array(count);
    this.#tree = new Uint32Array(count);
    this.#stack = new Uint32Array(count);
    this.#stackHow = new Uint8Array(count);
  }

  /** Makes the tree whose root is `root` the current one. */
  plant(root: number): void {
    let open = 0;
    this.#treeSize = 0;
    this.#stack[open++] = root;
    while (open > 0) {
      const place = this.#stack[--open] ?? 0;
      this.#seen[place] = 1;
      this.#tree[this.#treeSize++] = place;
      const end = this.#start[place + 1] ?? 0;
      for (let at = this.#start[place] ?? 0; at < end; at++) this.#stack[open++] = this.#deltas[at] ?? 0;
    }
  }

  /** Numbers of wanted objects that were in no tree that was planted. */
  unseen(): number[] {
    const unseen: number[] = [];
    for (let place = 0; place < this.#ids.length; place++) {
      const id = this.#ids[place] ?? 0;
      if (this.#seen[place] === 0 && this.#wants(id)) unseen.push(id);
    }
    return unseen;
  }

  /** Writes the current tree, without what nothing wanted is built on. */
  write(writer: PlanWriter): void {
    for (let at = this.#treeSize - 1; at >= 0; at--) this.#weigh(this.#tree[at] ?? 0);
    const root = this.#tree[0] ?? 0;
    if (this.#weight[root] === 0) return;
    this.#stack[0] = root;
    this.#stackHow[0] = 0;
    for (let open = 1; open > 0; ) {
      const place = this.#stack[--open] ?? 0;
      const how = this.#stackHow[open] ?? 0;
      writer.add(this.#ids[place] ?? 0, this.#isWanted[place] === 1 ? how : how | BASE_ONLY);
      open = this.#pushDeltas(place, how & ~REPLACES_BASE, open);
    }
    writer.endFamily();
  }

  /** What is built on `place` has been weighed. */
  #weigh(place: number): void {
    const isWanted = this.#wants(this.#ids[place] ?? 0);
    const end = this.#start[place + 1] ?? 0;
    let weight = 0;
    for (let at = this.#start[place] ?? 0; at < end; at++) weight += this.#weight[this.#deltas[at] ?? 0] ?? 0;
    this.#isWanted[place] = isWanted ? 1 : 0;
    this.#weight[place] = weight > 0 || isWanted ? weight + 1 : 0;
  }

  /**
   * The heaviest goes to the bottom, to be read last, in its base's slot. Every other weighs at most half of its base, so
   * that of n objects none gets a level above log2(n), and n is below 2^31: five bits are enough.
   */
  #pushDeltas(place: number, level: number, open: number): number {
    const start = this.#start[place] ?? 0;
    const end = this.#start[place + 1] ?? 0;
    const heaviest = this.#heaviest(start, end);
    if (heaviest < 0) return open;
    let top = this.#push(open, heaviest, level | REPLACES_BASE);
    for (let at = end - 1; at >= start; at--) {
      if (at !== heaviest && (this.#weight[this.#deltas[at] ?? 0] ?? 0) > 0) top = this.#push(top, at, level + 1);
    }
    return top;
  }

  #push(top: number, at: number, how: number): number {
    this.#stack[top] = this.#deltas[at] ?? 0;
    this.#stackHow[top] = how;
    return top + 1;
  }

  /** Index into `#deltas`, or -1 when none of these is to be read. */
  #heaviest(start: number, end: number): number {
    let heaviest = -1;
    let most = 0;
    for (let at = start; at < end; at++) {
      const weight = this.#weight[this.#deltas[at] ?? 0] ?? 0;
      if (weight > 0 && weight >= most) {
        heaviest = at;
        most = weight;
      }
    }
    return heaviest;
  }
}

/** Where the deltas of each object begin, when they are sorted by base. */
function countDeltas(bases: Int32Array): Uint32Array {
  const start = new Uint32Array(bases.length + 1);
  for (const base of bases) if (base >= 0) start[base + 1] = (start[base + 1] ?? 0) + 1;
  for (let place = 0; place < bases.length; place++) start[place + 1] = (start[place + 1] ?? 0) + (start[place] ?? 0);
  return start;
}

function sortDeltas(bases: Int32Array, next: Uint32Array): Uint32Array {
  const deltas = new Uint32Array(next[bases.length] ?? 0);
  for (let place = 0; place < bases.length; place++) {
    const base = bases[place] ?? -1;
    if (base < 0) continue;
    const slot = next[base] ?? 0;
    deltas[slot] = place;
    next[base] = slot + 1;
  }
  return deltas;
}
