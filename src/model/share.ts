/*
 * Owns one share of a scan that several runs divide among them: what belongs to it, and a tally of what was divided, by
 * which the runs are told to have divided the same. Does not own dividing a store (git/pack/share-plan.ts).
 */

/** Which share, of how many. */
export interface SharePosition {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** Sums over names or ids: of all that is divided, and of what this share takes. 24 hex digits each. */
export interface ShareTally {
  readonly all: string;
  readonly mine: string;
}

/** Numbers of 32 bits that a tally sums, each by itself: how many there are, and two hashes of each. */
const LANES = 3;
/** FNV-1a: its offset basis, and another start for the second hash. */
const STARTS = [0x811c9dc5, 0x5bd1e995] as const;
const FNV_PRIME = 0x01000193;

/** Takes every name in exactly one of its shares, whatever the order in which names come. */
export class Share implements SharePosition {
  readonly index: number;
  readonly count: number;
  readonly #all = new Uint32Array(LANES);
  readonly #mine = new Uint32Array(LANES);
  /** True when all shares together must have something to look at. */
  isExpecting = false;

  constructor({ index, count }: SharePosition) {
    this.index = index;
    this.count = count;
  }

  /** True when `name` belongs to this share; it is tallied, so each is asked for once. */
  takes(name: string): boolean {
    const hash = hashOf(name, STARTS[0]);
    const isMine = this.#isMine(hash);
    this.#add([hash, hashOf(name, STARTS[1])], isMine);
    return isMine;
  }

  /** The same for the object whose id is at `at` of `ids`: ids are hashes already. */
  takesId(ids: Uint8Array, at: number): boolean {
    const isMine = this.#isMine(wordAt(ids, at));
    this.tallyId(ids, at, isMine);
    return isMine;
  }

  /** Tallies an object of which something else has decided whose it is. */
  tallyId(ids: Uint8Array, at: number, isMine: boolean): void {
    this.#add([wordAt(ids, at), wordAt(ids, at + 4)], isMine);
  }

  get tally(): ShareTally {
    return { all: hexOf(this.#all), mine: hexOf(this.#mine) };
  }

  #isMine(hash: number): boolean {
    return hash % this.count === this.index - 1;
  }

  #add(hashes: readonly [number, number], isMine: boolean): void {
    for (const sums of isMine ? [this.#all, this.#mine] : [this.#all]) {
      sums[0] = (sums[0] ?? 0) + 1;
      sums[1] = (sums[1] ?? 0) + hashes[0];
      sums[2] = (sums[2] ?? 0) + hashes[1];
    }
  }
}

/** The tally of what several have together. */
export function sumOfTallies(tallies: readonly string[]): string {
  const sums = new Uint32Array(LANES);
  for (const tally of tallies)
    for (let lane = 0; lane < LANES; lane++)
      sums[lane] = (sums[lane] ?? 0) + Number.parseInt(tally.slice(8 * lane, 8 * lane + 8), 16);
  return hexOf(sums);
}

function hexOf(sums: Uint32Array): string {
  return Array.from(sums, (sum) => sum.toString(16).padStart(8, '0')).join('');
}

function wordAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

/** FNV-1a over UTF-16 units; its last step of MurmurHash3 (fmix32) lets short names differ in all bits. */
function hashOf(name: string, start: number): number {
  let hash = start;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
