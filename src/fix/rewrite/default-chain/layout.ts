/*
 * Owns where lines and the blanks in them begin and end.
 */

/** Start of the line that `at` is on. */
export function startOfLine(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Whether nothing stands before `at` on its line. */
export function beginsLine(text: string, at: number): boolean {
  return text.slice(startOfLine(text, at), at).trim() === '';
}

/** Start of the next line when nothing stands behind `at` on its line; -1 otherwise. */
export function endOfBlank(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const next = end < 0 ? text.length : end + 1;
  return text.slice(at, next).trim() === '' ? next : -1;
}

/** Past the blanks behind `at`. */
export function pastBlanks(text: string, at: number): number {
  let end = at;
  while (/[ \t]/.test(text[end] ?? '')) end++;
  return end;
}

/** Before the blanks in front of `at`. */
export function beforeBlanks(text: string, at: number): number {
  let start = at;
  while (/[ \t]/.test(text[start - 1] ?? '')) start--;
  return start;
}
