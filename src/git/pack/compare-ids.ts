/*
 * Owns the order of object ids, in place.
 */

/** Compares `length` bytes of `a` from `aAt` with those of `b` from `bAt`: negative, zero or positive. In bounds. */
export function compareIds(a: Uint8Array, aAt: number, b: Uint8Array, bAt: number, length: number): number {
  for (let index = 0; index < length; index++) {
    const difference = (a[aAt + index] ?? 0) - (b[bAt + index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** True when the `length` bytes, a multiple of 4, are the same: four at a time, this is what most look-ups spend. */
export function areSameIds(a: Uint8Array, aAt: number, b: Uint8Array, bAt: number, length: number): boolean {
  for (let index = 0; index < length; index += 4) {
    const first = (a[aAt + index] ?? 0) ^ (b[bAt + index] ?? 0);
    const second = (a[aAt + index + 1] ?? 0) ^ (b[bAt + index + 1] ?? 0);
    const third = (a[aAt + index + 2] ?? 0) ^ (b[bAt + index + 2] ?? 0);
    const fourth = (a[aAt + index + 3] ?? 0) ^ (b[bAt + index + 3] ?? 0);
    if ((first | second | third | fourth) !== 0) return false;
  }
  return true;
}
