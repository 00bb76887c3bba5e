/*
 * Owns telling the kind of a file at one place of its masked text.
 */

import { fileKindOf } from '../../advice/file-kind.ts';

/** The kind of the line that `at` is in: within one file it can change (the scripts of a workflow). */
export function kindAt(path: string, text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const end = newline < 0 ? text.length : newline;
  return fileKindOf({ path, above: text.slice(0, start), line: text.slice(start, end), below: text.slice(end + 1) });
}
