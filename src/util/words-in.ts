/*
 * Owns lists of words that are written as one text, over as many lines as it takes.
 */

/** The words of `text`, between which there is white space. */
export function wordsIn(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
