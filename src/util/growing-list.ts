/*
 * Owns typed arrays of numbers that grow.
 */

/** A list of unsigned 32-bit numbers, four bytes each. */
export class Uint32List {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#numbers.length) this.#numbers = grown(this.#numbers, Uint32Array);
    this.#numbers[this.length++] = value;
  }

  /** Drops what stands behind the first `length` numbers. */
  cut(length: number): void {
    this.length = Math.min(this.length, length);
  }

  at(index: number): number {
    return this.#numbers[index] as number;
  }

  set(index: number, value: number): void {
    this.#numbers[index] = value;
  }

  /** The numbers, in the memory of this list. */
  toArray(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}

/** A list of numbers of any size. */
export class Float64List {
  #numbers = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#numbers.length) this.#numbers = grown(this.#numbers, Float64Array);
    this.#numbers[this.length++] = value;
  }

  /** The numbers, in the memory of this list. */
  toArray(): Float64Array {
    return this.#numbers.subarray(0, this.length);
  }
}

function grown<T extends Uint32Array | Float64Array>(numbers: T, make: new (length: number) => T): T {
  const larger = new make(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
