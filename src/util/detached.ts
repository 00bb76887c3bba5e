/*
 * Owns copying text. Engines keep the whole text alive that a string was cut from, for as long as the string lives.
 */

/** A copy of `text` that shares nothing with the text it was cut from. */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** `text`, or a copy of the first `length` characters of it. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : detached(text.slice(0, length));
}
