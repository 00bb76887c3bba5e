/*
 * Owns lines of a page as plain text.
 */

import type { Line } from '../page.ts';

/** The line as it is read, without marks of what is from outside. */
export function lineText(line: Line): string {
  return line.map(({ text }) => text).join('');
}
