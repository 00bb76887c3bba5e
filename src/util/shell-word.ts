/*
 * Owns putting text into a line of a shell, so that it is one word and nothing more. Does not own what may be shown.
 */

/** Words of these alone mean themselves everywhere; a leading `=` would be a path to zsh, a leading `-` an option. */
const PLAIN = /^[\w./@%+:,\p{L}\p{N}][\w./@%+=:,\p{L}\p{N}-]*$/u;

/** `text` as one word of a POSIX shell. @param text on one line, printable */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
