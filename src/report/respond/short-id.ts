/*
 * Owns ids of keys where there is no room for whole ones. Whole they stand in the chain of keys.
 */

const LONGEST = 12;
const ENDS = 4;

/** `AKIA…WXYZ`: both ends, as consoles and mails show them. `id` is printable already. */
export function shortId(id: string): string {
  const characters = [...id];
  if (characters.length <= LONGEST) return id;
  return `${characters.slice(0, ENDS).join('')}…${characters.slice(-ENDS).join('')}`;
}
