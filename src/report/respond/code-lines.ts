/*
 * Owns text that is to be copied, such as commands: lines stay lines, and nothing else of it acts on a terminal.
 */

import type { Veil } from '../secrets.ts';

/** `text` as lines, without secrets, also those of several lines. */
export function codeLines(text: string, veil: Veil): string[] {
  return veil.text(text).split(/\r?\n/).map(veil.code);
}
