/*
 * Owns testing a character against a class as rules write it.
 */

import { memoised } from './memoised.ts';

const compiled = memoised((characters: string) => new RegExp(`[${characters}]`));

/** True when `character` is of the class `characters` (without brackets); false for none, and without a class. */
export function isOneOf(character: string, characters: string | undefined): boolean {
  return characters !== undefined && character !== '' && compiled(characters).test(character);
}
