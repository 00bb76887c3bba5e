/*
 * Owns the order of strings: by UTF-16 unit, the same on every machine and in every locale.
 */

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
