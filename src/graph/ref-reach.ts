/*
 * Owns which refs lead to what. Does not own reading refs (git/roots.ts).
 */

import { addRef, RefSet } from '../model/ref-set.ts';
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

/** Commits, and what is to be told of them. */
interface Asked {
  readonly rows: readonly number[];
  readonly bits: Uint32Array;
}

/** In what order refs are told; others come after these. */
const TOLD_FIRST: readonly string[] = ['HEAD', 'refs/heads/', 'refs/remotes/', 'refs/tags/'];

/** Refs of a store, tags followed to what they tag. Refs that lead to something that is not there are left out. */
export class RefReach {
  readonly #order: CommitOrder;
  /** Names of refs, in the order in which they are told. */
  readonly #names: readonly string[];
  /** By ref the row of the commit it leads to, or -1. */
  readonly #rows: Int32Array;
  /** Refs by the objects they point to, at once or through tags. */
  readonly #pointing = new Map<number, number[]>();
  /** Sets that nobody has used yet. */
  readonly #asked: Asked[] = [];

  /** @param head number of the commit that HEAD names, or -1; HEAD counts as a ref when no ref leads there */
  constructor(graph: StoreGraph, order: CommitOrder, refs: readonly NumberedRef[], head: number) {
    const peeled = peel(graph, refs, head);
    this.#order = order;
    this.#names = peeled.map(({ name }) => name);
    this.#rows = Int32Array.from(peeled, ({ chain }) => order.rowOf(chain.at(-1) ?? -1));
    for (const [ref, { chain }] of peeled.entries()) {
      for (const object of chain) {
        const known = this.#pointing.get(object);
        if (known === undefined) this.#pointing.set(object, [ref]);
        else known.push(ref);
      }
    }
  }

  /** Rows of the commits that refs lead to. */
  get tips(): Iterable<number> {
    return this.#rows.filter((row) => row >= 0);
  }

  /** Refs that point to an object, at once or through tags. */
  pointingTo(object: number): RefSet {
    const bits = this.#noBits();
    for (const ref of this.#pointing.get(object) ?? []) addRef(bits, ref);
    return new RefSet(this.#names, () => bits);
  }

  /**
   * The refs from which any of some commits, given as rows of the commit table, can be reached: found out when the set is
   * used, together with all that were asked for by then, as one walk over all commits serves 32 sets.
   */
  over(rows: readonly number[]): RefSet {
    const asked: Asked = { rows, bits: this.#noBits() };
    this.#asked.push(asked);
    return new RefSet(this.#names, () => {
      this.#findOut();
      return asked.bits;
    });
  }

  #findOut(): void {
    const asked = this.#asked.splice(0);
    for (let from = 0; from < asked.length; from += SETS_AT_ONCE) this.#fill(asked.slice(from, from + SETS_AT_ONCE));
  }

  #fill(asked: readonly Asked[]): void {
    const masks = this.#order.descendantMasks(asked.map(({ rows }) => rows));
    const block = new Uint32Array(32);
    for (let from = 0; from < this.#rows.length; from += 32) {
      // What is no commit has row -1, and nothing reaches it.
      for (let ref = 0; ref < 32; ref++) block[ref] = masks[this.#rows[from + ref] ?? -1] ?? 0;
      transpose(block);
      for (const [set, { bits }] of asked.entries()) bits[from >>> 5] = block[set] ?? 0;
    }
  }

  #noBits(): Uint32Array {
    return new Uint32Array(Math.ceil(this.#names.length / 32));
  }
}

/** Makes columns of the rows of 32 × 32 bits. H. S. Warren, Hacker's Delight, figure 7-3, with bit 0 to the left. */
function transpose(block: Uint32Array): void {
  let mask = 0x0000ffff;
  for (let width = 16; width > 0; width >>= 1, mask ^= mask << width) {
    for (let row = 0; row < 32; row = (row + width + 1) & ~width) {
      const [upper, lower] = [block[row] as number, block[row + width] as number];
      const moved = ((upper >>> width) ^ lower) & mask;
      block[row] = upper ^ (moved << width);
      block[row + width] = lower ^ moved;
    }
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
  return peeled.sort((a, b) => rankOf(a.name) - rankOf(b.name) || compare(a.name, b.name));
}

function rankOf(name: string): number {
  const rank = TOLD_FIRST.findIndex((prefix) => name.startsWith(prefix));
  return rank === -1 ? TOLD_FIRST.length : rank;
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
