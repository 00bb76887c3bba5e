/*
 * Owns telling, by bytes alone, whether a character that a secret cannot do without stands behind a keyword.
 * kernel/assembly/keywords.ts does the same; this one is the oracle.
 */

/** True when `needed` stands in `bytes[offset, offset + after)` before any blank, quote or `<`. */
export function hasNeeded(bytes: Uint8Array, offset: number, after: number, needed: number): boolean {
  const end = Math.min(bytes.length, offset + after);
  for (let at = offset; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === needed) return true;
    if (byte <= 0x20 || byte === 0x22 || byte === 0x27 || byte === 0x3c) return false;
  }
  return false;
}
