/*
 * Owns which refs lead to what. Does not own reading refs (git/roots.ts).
 */

import type { StoreGraph } from '../model/store-graph.ts';
import { compare } from '../util/compare.ts';
import { type CommitOrder, SETS_AT_ONCE } from './commit-order.ts';
import { rowsByObject } from './rows-by-object.ts';

/** A ref and the number of the object it points to. */
export interface NumberedRef {
  /** Full name, `refs/heads/main`. */
  readonly name: string;
  readonly object: number;
}

/** Refs of a store, tags followed to what they tag. Refs that lead to something that is not there are left out. */
export class RefReach {
  readonly #order: CommitOrder;
  /** Names of refs, sorted. */
  readonly #names: readonly string[];
  /** By ref the row of the commit it leads to, or -1. */
  readonly #rows: Int32Array;
  /** Refs by the objects they point to, at once or through tags. */
  readonly #pointing = new Map<number, string[]>();
  /** Lists that were given out, by hash. */
  readonly #given = new Map<number, (readonly string[])[]>();

  /** @param head number of the commit that HEAD names, or -1; HEAD counts as a ref when no ref leads there */
  constructor(graph: StoreGraph, order: CommitOrder, refs: readonly NumberedRef[], head: number) {
    const peeled = peel(graph, refs, head);
    this.#order = order;
    this.#names = peeled.map(({ name }) => name);
    this.#rows = Int32Array.from(peeled, ({ chain }) => order.rowOf(chain.at(-1) ?? -1));
    for (const { name, chain } of peeled) {
      for (const object of chain) {
        const known = this.#pointing.get(object);
        if (known === undefined) this.#pointing.set(object, [name]);
        else known.push(name);
      }
    }
  }

  /** Rows of the commits that refs lead to. */
  get tips(): Iterable<number> {
    return this.#rows.filter((row) => row >= 0);
  }

  /** Names of refs that point to an object, at once or through tags; sorted. */
  pointingTo(object: number): readonly string[] {
    return this.#pointing.get(object) ?? [];
  }

  /**
   * @param sets sets of commits, as rows of the commit table
   * @returns for each set the names of refs from which any of its commits can be reached, sorted. Equal lists are the
   * same object: there may be a thousand sets, and ten thousands of refs that reach each.
   */
  reaching(sets: readonly (readonly number[])[]): (readonly string[])[] {
    const found: (readonly string[])[] = [];
    for (let from = 0; from < sets.length; from += SETS_AT_ONCE) {
      const some = sets.slice(from, from + SETS_AT_ONCE);
      const masks = this.#order.descendantMasks(some);
      const ofRefs = Uint32Array.from(this.#rows, (row) => (row < 0 ? 0 : (masks[row] ?? 0)));
      for (let bit = 0; bit < some.length; bit++) found.push(this.#namesWith(ofRefs, bit));
    }
    return found;
  }

  #namesWith(masks: Uint32Array, bit: number): readonly string[] {
    let hash = 0;
    for (let ref = 0; ref < masks.length; ref++)
      if ((((masks[ref] ?? 0) >>> bit) & 1) === 1) hash = (Math.imul(hash, 31) + ref + 1) | 0;
    const given = this.#given.get(hash) ?? [];
    const same = given.find((names) => this.#areNames(names, masks, bit));
    if (same !== undefined) return same;
    const names = this.#names.filter((_, ref) => (((masks[ref] ?? 0) >>> bit) & 1) === 1);
    this.#given.set(hash, [...given, names]);
    return names;
  }

  #areNames(names: readonly string[], masks: Uint32Array, bit: number): boolean {
    let at = 0;
    for (let ref = 0; ref < masks.length; ref++) {
      if ((((masks[ref] ?? 0) >>> bit) & 1) === 0) continue;
      if (names[at] !== this.#names[ref]) return false;
      at++;
    }
    return at === names.length;
  }
}

/** A ref with the objects it leads to, one behind the other: tags, then what they tag. */
interface PeeledRef {
  readonly name: string;
  readonly chain: readonly number[];
}

function peel(graph: StoreGraph, refs: readonly NumberedRef[], head: number): PeeledRef[] {
  const tags = rowsByObject(graph.tags.id, graph.count);
  const peeled: PeeledRef[] = [];
  for (const { name, object } of refs) {
    const chain = chainFrom(object, tags, graph.tags.target);
    const target = chain.at(-1) ?? -1;
    if (target >= 0 && target < graph.count) peeled.push({ name, chain });
  }
  if (head >= 0 && !peeled.some(({ chain }) => chain.at(-1) === head)) peeled.push({ name: 'HEAD', chain: [head] });
  return peeled.sort((a, b) => compare(a.name, b.name));
}

function chainFrom(object: number, tags: Int32Array, targets: Uint32Array): number[] {
  const chain = [object];
  for (let row = tags[object] ?? -1; row >= 0; ) {
    const next = targets[row] ?? -1;
    // Damage alone can make a tag of itself.
    if (chain.includes(next)) break;
    chain.push(next);
    row = tags[next] ?? -1;
  }
  return chain;
}
