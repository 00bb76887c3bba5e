/*
 * Owns a set of refs of one repository. One bit each: mirrors have ten thousands, and most of them reach the same.
 */

/** Refs, in the order in which they are told: a HEAD of no branch, branches, branches of remotes, tags, others. */
export class RefSet {
  /** No refs. */
  static readonly NONE = new RefSet([], () => new Uint32Array(0));
  /** All names that there are. */
  readonly #names: readonly string[];
  readonly #findOut: () => Uint32Array;
  #found: Uint32Array | null = null;

  /**
   * @param names full names of all refs of the repository, the same array for all of its sets
   * @param bits which of them are in the set, asked for when that is needed, once: bit `i % 32` of number `i / 32` for
   * `names[i]`
   */
  constructor(names: readonly string[], bits: () => Uint32Array) {
    this.#names = names;
    this.#findOut = bits;
  }

  /** How many refs there are. */
  get size(): number {
    return this.#bits.reduce((sum, word) => sum + bitCount(word), 0);
  }

  get #bits(): Uint32Array {
    this.#found ??= this.#findOut();
    return this.#found;
  }

  /** A set of all of `names`. */
  static of(names: readonly string[]): RefSet {
    const bits = new Uint32Array(Math.ceil(names.length / 32));
    for (let index = 0; index < names.length; index++) addRef(bits, index);
    return new RefSet(names, () => bits);
  }

  /** What any of `sets` has, which are sets of one repository. */
  static union(sets: Iterable<RefSet>): RefSet {
    const [first = RefSet.NONE, ...others] = new Set([...sets].filter((set) => set !== RefSet.NONE));
    if (others.length === 0) return first;
    return new RefSet(first.#names, () => {
      const bits = first.#bits.slice();
      for (const other of others)
        for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] as number) | (other.#bits[at] as number);
      return bits;
    });
  }

  /** All refs that the set could have, and which of them it has: bits as those of the constructor. */
  get parts(): { readonly names: readonly string[]; readonly bits: Uint32Array } {
    return { names: this.#names, bits: this.#bits };
  }

  /** Full names, at most `most` of them. */
  names(most = Infinity): string[] {
    const names: string[] = [];
    for (const name of this) {
      if (names.length >= most) break;
      names.push(name);
    }
    return names;
  }

  /** True when `test` holds for any name. */
  some(test: (name: string) => boolean): boolean {
    for (const name of this) if (test(name)) return true;
    return false;
  }

  *[Symbol.iterator](): IterableIterator<string> {
    for (const [at, word] of this.#bits.entries()) {
      for (let rest = word; rest !== 0; rest &= rest - 1) yield this.#names[32 * at + lowestBit(rest)] ?? '';
    }
  }
}

/** Puts ref number `index` into a set that is being made. */
export function addRef(bits: Uint32Array, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** H. S. Warren, Hacker's Delight, figure 5-2. */
function bitCount(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  sum = (sum + (sum >>> 4)) & 0x0f0f0f0f;
  return Math.imul(sum, 0x01010101) >>> 24;
}
