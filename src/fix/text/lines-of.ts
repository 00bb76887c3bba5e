/*
 * Owns cutting a text into lines that can be put together again.
 */

/** The lines of a text, and what separates them: where both are in use, what the first line ends with. */
export function linesOf(text: string): { readonly lines: readonly string[]; readonly ending: string } {
  const ending = /\r?\n/.exec(text)?.[0] ?? '\n';
  return { lines: text.split(ending), ending };
}

/** Where the line of `at` ends, before what ends it. */
export function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' && newline > at ? newline - 1 : newline;
}
