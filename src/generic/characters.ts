/*
 * Owns what the characters of names and values are, one byte a character.
 */

/** Bits of a character's class. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const UNDERSCORE = 8;
/** `-` and `.` join the words of a name, but neither begin nor end one. */
export const JOINER = 16;
export const SPACE = 32;
export const QUOTE = 64;
/** What ends a bare value wherever it stands. */
export const STOP = 128;

/** What operators between a name and a value begin with. */
export const SIGN = 256;

export const WORD = LOWER | UPPER | DIGIT | UNDERSCORE;

const CLASSES = new Uint16Array(256);
for (let code = 0; code < 256; code++) CLASSES[code] = classOf(String.fromCharCode(code));

/** Class of the character at `at`; 0 outside the text. */
export function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at) & 0xff] ?? 0;
}

/** First index from `at` on, and before `limit`, whose character is no space or tab. */
export function skipBlanks(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** Space or tab. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function classOf(character: string): number {
  if (/[a-z]/.test(character)) return LOWER;
  if (/[A-Z]/.test(character)) return UPPER;
  if (/[0-9]/.test(character)) return DIGIT;
  if (character === '_') return UNDERSCORE;
  if (character === '-' || character === '.') return JOINER | SIGN;
  if (/[\0\s]/.test(character)) return SPACE | STOP;
  if (/["'`]/.test(character)) return QUOTE | STOP;
  if (character === '|') return STOP | SIGN;
  if (/[<>,;&)}\]]/.test(character)) return STOP;
  return /[=:!?+]/.test(character) ? SIGN : 0;
}
