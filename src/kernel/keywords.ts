/*
 * Owns turning keywords into the table that the search in JavaScript runs on. Does not own the search (search.ts).
 */

/** Length of the part of a keyword that is hashed. Shorter keywords are refused. */
const SHORTEST = 4;
/** Bytes of a bit for each hash. */
const BITS = 65536 >> 3;

/** Keywords ready for searching. */
export interface KeywordTable {
  /** One bit per hash of the four case-folded bytes with which some keyword starts. */
  readonly bits: Uint8Array;
  /** Those hashes, ascending, one for each keyword. */
  readonly hashes: Uint16Array;
  /** The keywords in the same order. */
  readonly keywords: readonly Keyword[];
}

/** One keyword. */
export interface Keyword {
  /** Its number: the index in the list given to `compileKeywords`. */
  readonly id: number;
  /** ASCII; lower case when any case is meant. */
  readonly text: string;
}

/**
 * Compiles `keywords` (ASCII, at least 4 characters). Smart case: an all-lower-case keyword matches in any case, one with
 * a capital letter matches exactly.
 * @throws RangeError for a keyword that is too short or not ASCII
 */
export function compileKeywords(keywords: readonly string[]): KeywordTable {
  const hashed = keywords.map((text, id) => ({ id, text, hash: hashOfText(text) }));
  hashed.sort((a, b) => a.hash - b.hash || a.id - b.id);
  const hashes = Uint16Array.from(hashed, ({ hash }) => hash);
  return { bits: bitsOf(hashes), hashes, keywords: hashed.map(({ id, text }) => ({ id, text })) };
}

/** One bit for each of `hashes`. */
export function bitsOf(hashes: Uint16Array): Uint8Array {
  const bits = new Uint8Array(BITS);
  for (const hash of hashes) bits[hash >> 3] = (bits[hash >> 3] ?? 0) | (1 << (hash & 7));
  return bits;
}

/** A 16-bit hash of four bytes (little-endian), letters in any case hash alike. Knuth's multiplicative hash (TAOCP 6.4). */
export function hashOfFour(four: number): number {
  return Math.imul(four | 0x20202020, 0x9e3779b1) >>> 16;
}

function hashOfText(text: string): number {
  if (text.length < SHORTEST || !/^[\x00-\x7f]+$/.test(text)) {
    throw new RangeError(`keyword ${JSON.stringify(text)} is not ASCII of at least ${SHORTEST} characters`);
  }
  const code = (at: number) => text.charCodeAt(at);
  return hashOfFour(code(0) | (code(1) << 8) | (code(2) << 16) | (code(3) << 24));
}
