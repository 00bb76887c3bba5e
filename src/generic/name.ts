/*
 * Owns where a name begins and ends around a keyword.
 */

import { classAt, JOINER, WORD } from './characters.ts';

/** Longest part of a name to either side of the keyword, in characters. */
export const NAME_REACH = 80;

/** A name in a text. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** The name that holds the character at `at`; null when it is endless, as in the middle of encoded data. */
export function nameAround(text: string, at: number): NameSpan | null {
  let start = at;
  const first = Math.max(0, at - NAME_REACH);
  while (start > first && (classAt(text, start - 1) & (WORD | JOINER)) !== 0) start--;
  let end = at;
  const last = Math.min(text.length, at + NAME_REACH);
  while (end < last && isNameAt(text, end)) end++;
  if (start < at && start === first && first > 0) return null;
  if (end === last && last < text.length) return null;
  return { start: trimmedStart(text, start, at), end };
}

/** Dashes and dots go on only when a word follows. */
function isNameAt(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if ((kind & WORD) !== 0) return true;
  return (kind & JOINER) !== 0 && at + 1 < text.length && (classAt(text, at + 1) & WORD) !== 0;
}

/** Without the dashes of an option, and without the letter of an escape such as `\n`. */
function trimmedStart(text: string, from: number, to: number): number {
  let start = from;
  if (text.charCodeAt(start - 1) === 0x5c && 'nrt'.includes(text.charAt(start))) start++;
  while (start < to && (classAt(text, start) & JOINER) !== 0) start++;
  return start;
}
