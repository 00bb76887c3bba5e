/*
 * Owns finding which object of a pack starts at an offset.
 */

/** Over the sorted offsets of one pack. As many buckets of the same width as there are objects, halving within. */
export class OffsetLookup {
  readonly #starts: Float64Array;
  readonly #first: number;
  /** Buckets a byte. */
  readonly #scale: number;
  /** Offsets in bucket `n` are `starts[bucket[n] … bucket[n + 1])`. */
  readonly #bucket: Uint32Array;

  /** `starts`: in ascending order, in bytes. */
  constructor(starts: Float64Array) {
    const count = starts.length;
    this.#starts = starts;
    this.#first = starts[0] ?? 0;
    this.#scale = count / ((starts[count - 1] ?? 0) - this.#first + 1);
    this.#bucket = new Uint32Array(count + 1);
    for (const start of starts) {
      const next = this.#bucketOf(start) + 1;
      this.#bucket[next] = (this.#bucket[next] ?? 0) + 1;
    }
    for (let bucket = 1; bucket <= count; bucket++) {
      this.#bucket[bucket] = (this.#bucket[bucket] ?? 0) + (this.#bucket[bucket - 1] ?? 0);
    }
  }

  /** Index into `starts` of the object that starts at `offset`, or -1. */
  find(offset: number): number {
    if (offset < this.#first || offset > (this.#starts[this.#starts.length - 1] ?? -1)) return -1;
    const bucket = this.#bucketOf(offset);
    let low = this.#bucket[bucket] ?? 0;
    for (let high = this.#bucket[bucket + 1] ?? 0; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return this.#starts[low] === offset ? low : -1;
  }

  /** Monotonic in `offset`, rounding or not: that is all that is needed. */
  #bucketOf(offset: number): number {
    return Math.min(Math.trunc((offset - this.#first) * this.#scale), this.#starts.length - 1);
  }
}
