/*
 * Owns turning keywords into the tables that the search runs on. Does not own the search (search.ts).
 */

/** Length of the part of a keyword that the shift tables know. Shorter keywords are refused. */
export const ANCHOR = 4;

/** Keywords ready for searching. */
export interface KeywordTable {
  /** How far the search may jump when it sees two bytes (little-endian) at positions 2 and 3 of a possible anchor. */
  readonly shift: Uint8Array;
  /** One bit per hash of four case-folded bytes with which some keyword starts. */
  readonly startBits: Uint8Array;
  /** Hash of those four bytes → keywords. */
  readonly byStart: ReadonlyMap<number, readonly Keyword[]>;
}

/** One keyword. */
export interface Keyword {
  /** Its number: the index in the list given to `compileKeywords`. */
  readonly id: number;
  /** Its bytes; lower case when `anyCase`. */
  readonly bytes: Uint8Array;
  readonly anyCase: boolean;
}

/**
 * Compiles `keywords` (ASCII, at least 4 characters). Smart case: an all-lower-case keyword matches in any case, one with
 * a capital letter matches exactly.
 * @throws RangeError for a keyword that is too short or not ASCII
 */
export function compileKeywords(keywords: readonly string[]): KeywordTable {
  const shift = new Uint8Array(65536).fill(ANCHOR - 1);
  const startBits = new Uint8Array(65536 >> 3);
  const byStart = new Map<number, Keyword[]>();
  for (const [id, text] of keywords.entries()) {
    const keyword = toKeyword(id, text);
    addShifts(shift, keyword);
    const start = hashOfFour(keyword.bytes, 0);
    startBits[start >> 3] = (startBits[start >> 3] ?? 0) | (1 << (start & 7));
    byStart.set(start, [...(byStart.get(start) ?? []), keyword]);
  }
  return { shift, startBits, byStart };
}

/** A 16-bit hash of the four bytes at `at`, letters in any case hash alike. Knuth's multiplicative hash (TAOCP 6.4). */
export function hashOfFour(bytes: Uint8Array, at: number): number {
  const four =
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  return Math.imul(four | 0x20202020, 0x9e3779b1) >>> 16;
}

function toKeyword(id: number, text: string): Keyword {
  if (text.length < ANCHOR || !/^[\x20-\x7e]+$/.test(text)) {
    throw new RangeError(`keyword ${JSON.stringify(text)} is not ASCII of at least ${ANCHOR} characters`);
  }
  return { id, bytes: new TextEncoder().encode(text), anyCase: text === text.toLowerCase() };
}

/** Wu and Manber's shift table over blocks of two bytes (TR-94-17, University of Arizona, 1994). */
function addShifts(shift: Uint8Array, keyword: Keyword): void {
  for (let position = 0; position + 2 <= ANCHOR; position++) {
    for (const first of cases(keyword, position)) {
      for (const second of cases(keyword, position + 1)) {
        const block = first | (second << 8);
        shift[block] = Math.min(shift[block] ?? 0, ANCHOR - 2 - position);
      }
    }
  }
}

function cases(keyword: Keyword, position: number): number[] {
  const byte = keyword.bytes[position] ?? 0;
  const isLower = byte >= 0x61 && byte <= 0x7a;
  return keyword.anyCase && isLower ? [byte, byte - 0x20] : [byte];
}
