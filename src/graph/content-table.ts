/*
 * Owns contents: what a tree has of the wanted objects, names and all, kept once however many trees have the same. Equal
 * contents have equal numbers. Does not own finding them (containment.ts).
 */

/** The content of what has no wanted object in it. */
export const NOTHING = 0;

/** One step down from a content: `name * STEP_BASE + content`, exact in a double as long as both are below 2^26. */
const STEP_BASE = 2 ** 26;

/**
 * Most paths of one tree. A few trees within each other can have billions (a "git bomb"); 10,000 places of what is looked
 * for in one commit are more than anybody reads.
 */
const MOST_PATHS = 10_000;

/** Most folders within each other: git's default of `core.maxTreeDepth`. */
const MOST_DEPTH = 2048;

/** Contents by number: 0 is `NOTHING`, then come the wanted objects themselves, then what trees have of them. */
export class ContentTable {
  /** True when a tree had more paths, or deeper ones, than are kept. */
  isCut = false;
  readonly #objects: readonly number[];
  /** Steps of each content, ascending, so by name. */
  readonly #steps: Float64Array[];
  readonly #paths: number[];
  readonly #depths: number[];
  /** The last content with a hash, and the one before it with the same hash. */
  readonly #byHash = new Map<number, number>();
  readonly #nextOf: number[] = [];

  constructor(objects: readonly number[]) {
    const leaves = objects.length + 1;
    this.#objects = objects;
    this.#steps = new Array<Float64Array>(leaves).fill(new Float64Array(0));
    this.#paths = new Array<number>(leaves).fill(1);
    this.#depths = new Array<number>(leaves).fill(0);
  }

  /** The wanted object that `content` is, or null for what a tree has of them. */
  objectOf(content: number): number | null {
    return this.#objects[content - 1] ?? null;
  }

  /** Steps down from `content`; for `stepName` and `stepContent`. */
  stepsOf(content: number): Float64Array {
    return this.#steps[content] ?? new Float64Array(0);
  }

  /** True when `content` has exactly this step. */
  hasStep(content: number, step: number): boolean {
    const steps = this.stepsOf(content);
    return steps[lowerBound(steps, step)] === step;
  }

  /** What `content` has under the name of `step`. */
  underSameName(content: number, step: number): number[] {
    const steps = this.stepsOf(content);
    const name = stepName(step);
    const found: number[] = [];
    for (let at = lowerBound(steps, name * STEP_BASE); at < steps.length; at++) {
      const other = steps[at] ?? 0;
      if (stepName(other) !== name) break;
      found.push(stepContent(other));
    }
    return found;
  }

  /** The number of the content with these steps, in any order. They are reordered, and not kept. */
  intern(steps: Float64Array): number {
    if (steps.length === 0) return NOTHING;
    steps.sort();
    const hash = hashOf(steps);
    const known = this.#find(steps, hash);
    if (known !== NOTHING) return known;
    // What is known was not cut, so only what is new is looked at.
    const kept = this.#bounded(steps);
    return kept.length < steps.length ? this.intern(kept) : this.#add(kept, hash);
  }

  #find(steps: Float64Array, hash: number): number {
    let content = this.#byHash.get(hash) ?? NOTHING;
    while (content !== NOTHING && !areEqual(this.stepsOf(content), steps)) content = this.#nextOf[content] ?? NOTHING;
    return content;
  }

  /** A copy of what fits of `steps`. */
  #bounded(steps: Float64Array): Float64Array {
    let paths = 0;
    const kept = steps.filter((step) => {
      const more = this.#paths[stepContent(step)] ?? 0;
      const isFit = paths + more <= MOST_PATHS && (this.#depths[stepContent(step)] ?? 0) < MOST_DEPTH;
      if (isFit) paths += more;
      return isFit;
    });
    if (kept.length < steps.length) this.isCut = true;
    return kept;
  }

  #add(steps: Float64Array, hash: number): number {
    let [paths, depth] = [0, 0];
    for (const step of steps) {
      paths += this.#paths[stepContent(step)] ?? 0;
      depth = Math.max(depth, this.#depths[stepContent(step)] ?? 0);
    }
    this.#paths.push(paths);
    this.#depths.push(depth + 1);
    const content = this.#steps.push(steps) - 1;
    this.#nextOf[content] = this.#byHash.get(hash) ?? NOTHING;
    this.#byHash.set(hash, content);
    return content;
  }
}

/** @param name index into the names of the graph; one more than the last stands for the tree itself */
export function stepTo(name: number, content: number): number {
  return name * STEP_BASE + content;
}

export function stepName(step: number): number {
  return Math.floor(step / STEP_BASE);
}

export function stepContent(step: number): number {
  return step - stepName(step) * STEP_BASE;
}

/** Index of the first of `steps` that is not below `step`. */
function lowerBound(steps: Float64Array, step: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] ?? 0) < step) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the bytes as they are. After FNV-1a (RFC 9923), with words in place of bytes. */
function hashOf(steps: Float64Array): number {
  const words = new Uint32Array(steps.buffer, steps.byteOffset, steps.length * 2);
  let hash = 0;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (hash >>> 15) ^ (words[at] ?? 0), 0x01000193);
  return hash;
}

function areEqual(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
