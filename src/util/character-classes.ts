/*
 * Owns the classes of characters by which runs are told apart: what a rule asks for and what the kernel counts.
 */

/** Each class as one bit of a mask. */
export const CHARACTER_CLASSES: readonly (readonly [bit: number, characters: RegExp])[] = [
  [0x01, /[a-z]/],
  [0x02, /[A-Z]/],
  [0x04, /[0-9]/],
  [0x08, /[+/]/],
  [0x10, /[-_]/],
  [0x20, /[=.]/],
];

const OF_SECRETS = Array.from({ length: 128 }, (_, code) =>
  CHARACTER_CLASSES.some(([, characters]) => characters.test(String.fromCharCode(code))),
);

/** True for the code of a character of any class. */
export function isOfSecrets(code: number): boolean {
  return OF_SECRETS[code] === true;
}
