/*
 * Owns telling, by bytes alone, whether something may be assigned to the name a keyword is part of: most names are only
 * used. assembly/keywords.ts does the same; this one is the oracle.
 */

/** Longest part of a name to either side of the keyword's start. */
const NAME = 80;
/** Quotes and brackets that may close a name, and blanks behind it. */
const CLOSERS = 8;
const BLANKS = 60;
/** A value in quotes begins so many bytes behind a comma (`b"…`), or in a call (`decode("…`), at most. */
const NEAR = 3;
const WITHIN_CALL = 40;

/** Bits of what a byte can be: part of a name, what closes one, a blank, what joins name and value, a quote. */
export const IN_NAME = 1;
export const CLOSER = 2;
export const BLANK = 4;
export const JOINT = 8;
export const QUOTE = 16;

/** For every byte what it can be here. */
export const NAME_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  let bits = 0;
  if (/[\w.$-]/.test(character)) bits |= IN_NAME;
  if (/["'`\\\])}[]/.test(character)) bits |= CLOSER;
  if (/[ \t\r\n]/.test(character)) bits |= BLANK;
  if (/[=:<>{|?!+~&;-]/.test(character)) bits |= JOINT;
  if (/["'`\\]/.test(character)) bits |= QUOTE;
  return bits;
});

/** True when a value may be assigned to the name around the keyword at `offset`. */
export function isAssigned(bytes: Uint8Array, offset: number): boolean {
  const name = skip(bytes, offset, IN_NAME, NAME);
  const closed = skip(bytes, name, CLOSER, CLOSERS);
  const at = skip(bytes, closed, BLANK, BLANKS);
  const next = bytes[at] ?? 0;
  if (isOf(next, JOINT)) return true;
  if (next === 0x2c) return isQuoteWithin(bytes, skip(bytes, at + 1, BLANK, BLANKS), NEAR);
  if (next === 0x28) return isQuoteWithin(bytes, skip(bytes, at + 1, BLANK, BLANKS), WITHIN_CALL);
  if (at === closed) return false;
  // A value in quotes, behind a name in quotes, or behind a bracket: `"name" value="…"`, `let(:name) do`.
  if (isOf(next, QUOTE) || closed > name) return true;
  return isStatement(bytes, offset, name) || isJoinedByWord(bytes, at);
}

function isQuoteWithin(bytes: Uint8Array, from: number, most: number): boolean {
  for (let at = from; at < from + most; at++) {
    const byte = bytes[at] ?? 0x0a;
    if (isOf(byte, QUOTE)) return true;
    if (byte === 0x0a || byte === 0x29 || byte === 0x3b) return false;
  }
  return false;
}

/** An option, a name in capitals, or the first word of a line. */
function isStatement(bytes: Uint8Array, offset: number, end: number): boolean {
  let start = offset;
  while (start > 0 && offset - start < NAME && isOf(bytes[start - 1] as number, IN_NAME)) start--;
  if (bytes[start] === 0x2d || (isCapital(bytes[start] ?? 0) && isCapital(bytes[end - 1] ?? 0))) return true;
  let before = start;
  while (before > 0 && start - before < BLANKS && ((bytes[before - 1] as number) | 0x29) === 0x29) before--;
  return before === 0 || bytes[before - 1] === 0x0a;
}

/** `by`, `is`, `as`, `to` and `value` join, and so does a type before an equals sign. */
function isJoinedByWord(bytes: Uint8Array, at: number): boolean {
  const two = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | 0x2020;
  if (two === 0x7962 || two === 0x7369 || two === 0x7361 || two === 0x6f74 || two === 0x6176) return true;
  const end = Math.min(bytes.length, at + BLANKS);
  for (let index = at; index < end && bytes[index] !== 0x0a; index++) if (bytes[index] === 0x3d) return true;
  return false;
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

function isOf(byte: number, bits: number): boolean {
  return ((NAME_BYTES[byte] as number) & bits) !== 0;
}

function skip(bytes: Uint8Array, from: number, bits: number, most: number): number {
  let at = from;
  while (at < bytes.length && at - from < most && isOf(bytes[at] as number, bits)) at++;
  return at;
}
