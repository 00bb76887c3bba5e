/*
 * Owns which digits belong to something drawn: those in a long run of the characters that secrets are made of.
 */

/** Shortest run, in characters. */
export const LONG_RUN = 12;

/**
 * True when a digit stands in a long run.
 * @param from first position looked at; @param to one past the last
 * @param length of the whole text: runs may begin before `from` and end behind `to`
 * @param codeAt code of the character at a position
 * @param isInside true for a code of util/character-classes.ts
 */
export function hasDigitInLongRun(
  { from, to, length }: { readonly from: number; readonly to: number; readonly length: number },
  codeAt: (at: number) => number,
  isInside: (code: number) => boolean,
): boolean {
  for (let at = from; at < to; at++) {
    const code = codeAt(at);
    if (code < 0x30 || code > 0x39) continue;
    let [start, end] = [at, at + 1];
    while (start > 0 && at - start < LONG_RUN && isInside(codeAt(start - 1))) start--;
    while (end < length && end - start < LONG_RUN && isInside(codeAt(end))) end++;
    if (end - start >= LONG_RUN) return true;
  }
  return false;
}
