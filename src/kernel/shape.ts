/*
 * Owns telling, by bytes alone, whether a secret can stand near a keyword: the cheap test between keyword and pattern.
 * assembly/keywords.ts does the same; this one is the oracle.
 */

import { CHARACTER_CLASSES, isOfSecrets } from '../util/character-classes.ts';
import { hasDigitInLongRun } from '../util/long-run.ts';

/** What must stand near a keyword. */
export interface Shape {
  /** So many characters of `classes` in a row. */
  readonly run: number;
  /** Bits of util/character-classes.ts. */
  readonly classes: number;
  /** Bytes before and after the keyword's start in which the run may be. */
  readonly before: number;
  readonly after: number;
  /** A digit has to stand within `DIGIT_REACH` bytes of the keyword's start, in a run of `LONG_RUN` characters of any class. */
  readonly nearDigits?: boolean;
}

export const DIGIT_REACH = 160;

/** Starts an escape sequence in some notation: `\/`, `%2F`, `&#47;`. It and the next bytes do not end a run. */
const ESCAPE = 0x40;
/** Stands between string literals that are put together; does not end a run behind a quote. */
const GLUE = 0x80;
const QUOTE = ESCAPE | GLUE;
/** So many bytes after an escape character may be anything: `&quot;` and `\u002f` have five more. */
const GRACE = 8;

/** For every byte its class, and what it is inside a run. */
export const BYTE_KINDS: Uint8Array = byteKinds();

/**
 * True when a run of `shape` stands within its distance of the keyword at `offset`. Whatever decodings
 * (chunks/views) put together is put together here as well, so a secret that shows only after decoding has its shape.
 */
export function hasShape(bytes: Uint8Array, offset: number, shape: Shape): boolean {
  if (shape.nearDigits && !hasDigit(bytes, offset)) return false;
  const end = Math.min(bytes.length, offset + shape.after);
  let count = 0;
  let grace = 0;
  let isGlued = false;
  for (let at = Math.max(0, offset - shape.before); at < end; at++) {
    const kind = BYTE_KINDS[bytes[at] as number] as number;
    const inside = kind & QUOTE;
    if ((kind & shape.classes) !== 0 || inside === ESCAPE) {
      count++;
      if (count >= shape.run) return true;
    }
    // The plus between two literals is of a class, too.
    if ((kind & shape.classes) !== 0) isGlued &&= inside === GLUE;
    else if (inside === ESCAPE) {
      isGlued = true;
      grace = GRACE + 1;
    } else if (inside === QUOTE || (inside === GLUE && (isGlued || grace > 0))) isGlued = true;
    else if (grace <= 0) {
      count = 0;
      isGlued = false;
    }
    grace--;
  }
  return false;
}

function hasDigit(bytes: Uint8Array, offset: number): boolean {
  const span = { from: offset, to: Math.min(bytes.length, offset + DIGIT_REACH + 1), length: bytes.length };
  return hasDigitInLongRun(span, (at) => bytes[at] as number, isOfSecrets);
}

function byteKinds(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => {
    const character = String.fromCharCode(byte);
    let kind = 0;
    for (const [bit, characters] of CHARACTER_CLASSES) if (characters.test(character)) kind |= bit;
    if (/[\\%&]/.test(character)) kind |= ESCAPE;
    if (/[ \t\r\n+.~|<>^*_bfruBFRUL@$]/.test(character)) kind |= GLUE;
    if (/["'`]/.test(character)) kind |= QUOTE;
    return kind;
  });
}
