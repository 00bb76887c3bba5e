/*
 * Owns copying text. Engines keep the whole text alive that a string was cut from, for as long as the string lives.
 */

/** A copy of `text` that shares nothing with the text it was cut from. */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
