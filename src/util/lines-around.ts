/*
 * Owns which lines of a text a part of it is on.
 */

/** Start and end of the lines that `text.slice(start, end)` is on, without the line break at their end. */
export function linesAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const before = start === 0 ? -1 : text.lastIndexOf('\n', start - 1);
  const after = text.indexOf('\n', end);
  return { start: before + 1, end: after === -1 ? text.length : after };
}
