/*
 * Owns CRC-32 (ISO 3309, as in zlib). Bit by bit: what is checked are tokens, and a table would have to be made first.
 */

/** CRC-32 of `text`, one byte a character, as an unsigned number. */
export function crc32(text: string): number {
  let crc = -1;
  for (let i = 0; i < text.length; i++) {
    crc ^= text.charCodeAt(i) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
