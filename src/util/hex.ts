/*
 * Owns reading hexadecimal digits.
 */

/** Writes the bytes that `hex` (lower-case digits, two a byte) stands for into `bytes`, which has room for all. */
export function writeHex(hex: string, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at++) bytes[at] = (digitAt(hex, 2 * at) << 4) | digitAt(hex, 2 * at + 1);
}

function digitAt(hex: string, at: number): number {
  const code = hex.charCodeAt(at);
  return code < 0x3a ? code - 0x30 : code - 0x57;
}
