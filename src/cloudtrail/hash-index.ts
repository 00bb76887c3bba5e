/*
 * Owns numbering many texts without keeping them: 12 bytes a slot, half of the slots used at most.
 */

/** Slots at first; a power of two. */
const SLOTS = 1024;

/**
 * Gives each text a number, from 1 on, in the order of asking. Texts are known by 64 bits of hash alone: for names that AWS
 * hands out, which nobody chooses. Among ten million of them two are taken for one with a chance of 1 : 370,000.
 */
export class HashIndex {
  #high = new Uint32Array(SLOTS);
  #low = new Uint32Array(SLOTS);
  #numbers = new Uint32Array(SLOTS);
  /** How many texts there are: the largest number. */
  size = 0;

  /** The number of `text`, which is new when it is one more than `size` was. */
  numberOf(text: string): number {
    const [high, low] = hash(text);
    const slot = this.#slotOf(high, low);
    const known = this.#numbers[slot] as number;
    if (known !== 0) return known;
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#numbers[slot] = ++this.size;
    if (this.size * 2 > this.#numbers.length) this.#grow();
    return this.size;
  }

  /** The number of `text`; 0 when it has none. */
  find(text: string): number {
    const [high, low] = hash(text);
    return this.#numbers[this.#slotOf(high, low)] as number;
  }

  /** Where a hash is, or would be. */
  #slotOf(high: number, low: number): number {
    const mask = this.#numbers.length - 1;
    let slot = low & mask;
    while (this.#numbers[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high))
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [highs, lows, numbers] = [this.#high, this.#low, this.#numbers];
    this.#high = new Uint32Array(highs.length * 2);
    this.#low = new Uint32Array(lows.length * 2);
    this.#numbers = new Uint32Array(numbers.length * 2);
    for (let old = 0; old < numbers.length; old++) {
      if (numbers[old] === 0) continue;
      const slot = this.#slotOf(highs[old] as number, lows[old] as number);
      this.#high[slot] = highs[old] as number;
      this.#low[slot] = lows[old] as number;
      this.#numbers[slot] = numbers[old] as number;
    }
  }
}

/** cyrb53 by bryc (public domain), with all of its 64 bits. */
function hash(text: string): readonly [number, number] {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return [second >>> 0, first >>> 0];
}
