/*
 * Owns texts that are one piece over and over.
 */

/** `size` characters of `unit`, cut at the end. */
export function repeated(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}
