/*
 * Owns the characters that stand for secrets in masked text: the private use area of the Basic Multilingual Plane (The
 * Unicode Standard, 23.5), so that one is one UTF-16 unit and no parser takes it for anything but a letter.
 */

/** Code of the first, and how many there are. */
export const FIRST_MASK = 0xe000;
export const MASKS = 0x1900;

/** Any of them; for `matchAll`, `replace` and `search`, which keep no place in it. */
export const MASK: RegExp = /[\uE000-\uF8FF]/g;

/** True when `text` has a masked secret. */
export function hasSecret(text: string): boolean {
  return text.search(MASK) >= 0;
}
