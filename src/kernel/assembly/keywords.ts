/*
 * Owns finding keywords in bytes, and telling by their surroundings which of them may matter. The tables are made by
 * kernel/kernel-tables.ts; kernel/search.ts and kernel/shape.ts do the same in plain JavaScript and are the oracle.
 */

/** A hit is 8 bytes: where the keyword starts (u32), its number (u16), flags (u16). */
export const HIT_SIZE: usize = 8;
/** Flag of a hit whose surroundings hold something that is reported. */
export const HOT: u16 = 1;
/** Flag of a hit that must be looked at: the keyword or its surroundings are new. */
export const NEW: u16 = 2;

/** Layout of the tables, in bytes from their start; see kernel/encode-tables.ts. Hashes are there twice: */
const IS_ANCHOR: usize = 0;
const FIRST: usize = 32768;
const IS_PAIR: usize = FIRST + 32768 * 2;
const HASHES: usize = IS_PAIR + 32768;
/** those of keywords that are looked for everywhere, then those of keywords that only matter near digits. */
const EVERYWHERE: usize = 0;
const NEAR_DIGITS: usize = HASHES;
const CLASSES: usize = 2 * HASHES;
const NAMES: usize = CLASSES + 256;
const KEYWORDS: usize = NAMES + 256;
/** A keyword: bytes u32, length u16, any case u16, near digits (1) or part of a name (2) u8, needed byte or 0 u8, run u16, class mask u32, then before, after, shape before, shape after u32. */
const KEYWORD_SIZE: usize = 32;
/** An anchor: keyword u16, bytes from its start u16, next u16, unused u16. */
const ANCHOR_SIZE: usize = 8;

let tables: usize = 0;
let anchors: usize = 0;
/** Length of the longest keyword. */
export let longest: usize = 0;
/** How far into a keyword an anchor may be. */
let deepest: usize = 0;

/** Says where the tables stand, how many keywords they have, and how far their anchors are from their starts. */
export function useTables(at: usize, keywordCount: usize, longestKeyword: usize, deepestAnchor: usize): void {
  tables = at;
  anchors = at + KEYWORDS + keywordCount * KEYWORD_SIZE;
  longest = longestKeyword;
  deepest = deepestAnchor;
}

@inline
function keywordAt(id: u32): usize {
  return tables + KEYWORDS + (id as usize) * KEYWORD_SIZE;
}

@inline
export function lengthOf(id: u32): usize {
  return load<u16>(keywordAt(id) + 4) as usize;
}

/** Bytes before a keyword that its patterns may look at. */
@inline
export function reachBefore(id: u32): usize {
  return load<u32>(keywordAt(id) + 16) as usize;
}

/** Bytes from a keyword's start that its patterns may look at. */
@inline
export function reachAfter(id: u32): usize {
  return load<u32>(keywordAt(id) + 20) as usize;
}

/**
 * Finds keywords that start in `[from, to)` of the text at `text`, which is `length` bytes long; they may end after `to`.
 * Every keyword has two anchors, of three bytes each, that stand one byte apart. So it is enough to look at every other
 * byte: one of the two begins there.
 * @param hits where hits are written in order of offset, up to `hitsEnd`
 * @returns the end of the hits, 0 when there is no room
 */
export function search(text: usize, length: usize, from: usize, to: usize, hits: usize, hitsEnd: usize, flags: u16): usize {
  if (length < 4) return hits;
  let out = hits;
  // In pieces: keywords near digits come after the others, and each has to find its place among the hits.
  for (let piece = from; piece < to && out != 0; piece += PIECE) {
    const pieceEnd = min(piece + PIECE, to);
    out = searchFor(EVERYWHERE, text, length, piece, pieceEnd, hits, out, hitsEnd, flags);
    if (out != 0) out = searchNearDigits(text, length, piece, pieceEnd, hits, out, hitsEnd, flags);
  }
  return out;
}

/** Bytes searched before the next are looked at for digits. */
const PIECE: usize = 16384;

/** Finds the keywords of one set, as `search`; `hitsSoFar` is the end of the hits. */
function searchFor(
  set: usize,
  text: usize,
  length: usize,
  from: usize,
  to: usize,
  hits: usize,
  hitsSoFar: usize,
  hitsEnd: usize,
  flags: u16,
): usize {
  const hashes = tables + set;
  let out = hitsSoFar;
  let at = text + from;
  const end = text + min(to + deepest, length - 2);
  const fast = end > text + 16 ? end - 16 : at;
  while (at < fast) {
    // Eight places at once: nearly always there is no anchor at any of them. Letters in any case look alike.
    const a = load<u64>(at) | 0x2020202020202020;
    const b = load<u64>(at + 6) | 0x2020202020202020;
    const c = load<u64>(at + 10) | 0x2020202020202020;
    let found =
      isAnchor(hashes, a as u32) |
      (isAnchor(hashes, (a >> 16) as u32) << 1) |
      (isAnchor(hashes, (a >> 32) as u32) << 2) |
      (isAnchor(hashes, b as u32) << 3) |
      (isAnchor(hashes, (b >> 16) as u32) << 4) |
      (isAnchor(hashes, (b >> 32) as u32) << 5) |
      (isAnchor(hashes, (c >> 16) as u32) << 6) |
      (isAnchor(hashes, (c >> 32) as u32) << 7);
    for (; found != 0; found &= found - 1) {
      const place = at + ((ctz(found) as usize) << 1);
      if (!isOfPair(hashes, place)) continue;
      out = verify(hashes, hash(load<u32>(place) | FOLD), place, text, length, from, to, hits, out, hitsEnd, flags);
      if (out == 0) return 0;
    }
    at += 16;
  }
  for (; at < end; at += 2) {
    const three = load<u32>(at) | FOLD;
    if (!isAnchor(hashes, three) || !isOfPair(hashes, at)) continue;
    out = verify(hashes, hash(three), at, text, length, from, to, hits, out, hitsEnd, flags);
    if (out == 0) return 0;
  }
  return out;
}

/** A hash of 15 bits of the three lower bytes. Knuth's multiplicative hash (TAOCP 6.4). */
@inline
function hash(four: u32): u32 {
  return ((four << 8) * 0x9e3779b1) >>> 17;
}

@inline
function isAnchor(hashes: usize, four: u32): u32 {
  return load<u8>(hashes + IS_ANCHOR + (hash(four) as usize)) as u32;
}

/** Makes letters in any case look alike. */
const FOLD: u32 = 0x20202020;

/**
 * Whether the two anchors of some keyword may stand here, or one byte earlier: many words have a rare anchor's three
 * letters, few its neighbour as well.
 */
@inline
function isOfPair(hashes: usize, at: usize): bool {
  return isPair(hashes, load<u32>(at) | FOLD) || isPair(hashes, load<u32>(at - 1) | FOLD);
}

@inline
function isPair(hashes: usize, four: u32): bool {
  const h = (four * 0x9e3779b1) >>> 14;
  return ((load<u8>(hashes + IS_PAIR + ((h >>> 3) as usize)) >> ((h & 7) as u8)) & 1) != 0;
}

/** A digit that matters stands among so many characters that secrets are made of. */
const LONG_RUN: usize = 12;
/** A keyword matters so many bytes before such a digit, at most. */
const DIGIT_REACH: usize = 160;
/** So much is searched behind a digit at once: where one is, more follow. */
const AHEAD: usize = 256;
const NONE: usize = usize.MAX_VALUE;

/** As `searchFor`, keywords that only matter near digits: nearly all text has none of these. */
function searchNearDigits(
  text: usize,
  length: usize,
  from: usize,
  to: usize,
  hits: usize,
  hitsSoFar: usize,
  hitsEnd: usize,
  flags: u16,
): usize {
  const last = min(length, to + DIGIT_REACH);
  let out = hitsSoFar;
  let done = from;
  for (let digit = nextDigit(text, length, from, last); digit != NONE && done < to; ) {
    const start = max(done, digit > DIGIT_REACH ? digit - DIGIT_REACH : 0);
    done = min(to, digit + AHEAD);
    out = searchFor(NEAR_DIGITS, text, length, start, done, hits, out, hitsEnd, flags);
    if (out == 0) return 0;
    digit = nextDigit(text, length, max(digit + 1, done), last);
  }
  return out;
}

/** The first digit in `[from, to)` that stands in a long run; `NONE` when there is none. */
function nextDigit(text: usize, length: usize, from: usize, to: usize): usize {
  let at = from;
  while (at + 16 <= to) {
    const block = v128.load(text + at);
    let digits = i8x16.bitmask(i8x16.lt_u(i8x16.sub(block, i8x16.splat(0x30)), i8x16.splat(10))) as u32;
    for (; digits != 0; digits &= digits - 1) {
      const digit = at + (ctz(digits) as usize);
      if (isInLongRun(text, length, digit)) return digit;
    }
    at += 16;
  }
  for (; at < to; at++) if (load<u8>(text + at) - 0x30 < 10 && isInLongRun(text, length, at)) return at;
  return NONE;
}

function isInLongRun(text: usize, length: usize, at: usize): bool {
  const classes = tables + CLASSES;
  let start = at;
  while (start > 0 && at - start < LONG_RUN && isOfClass(classes, text + start - 1)) start--;
  let end = at + 1;
  while (end < length && end - start < LONG_RUN && isOfClass(classes, text + end)) end++;
  return end - start >= LONG_RUN;
}

@inline
function isOfClass(classes: usize, at: usize): bool {
  return (load<u8>(classes + (load<u8>(at) as usize)) & 0x3f) != 0;
}

/** Adds the keywords that have an anchor with hash `h` at `at`, in order of offset and then of number. */
function verify(
  hashes: usize,
  h: u32,
  at: usize,
  text: usize,
  length: usize,
  from: usize,
  to: usize,
  hits: usize,
  hitsSoFar: usize,
  hitsEnd: usize,
  flags: u16,
): usize {
  let out = hitsSoFar;
  // Numbers are one higher in the chains, 0 ends them.
  for (let next = load<u16>(hashes + FIRST + ((h as usize) << 1)) as usize; next != 0; ) {
    const anchor = anchors + (next - 1) * ANCHOR_SIZE;
    next = load<u16>(anchor + 4) as usize;
    const start = at - (load<u16>(anchor + 2) as usize);
    if (start < text + from || start >= text + to) continue;
    const id = load<u16>(anchor);
    if (!matches(keywordAt(id as u32), start, text + length)) continue;
    if (out + HIT_SIZE > hitsEnd) return 0;
    insertHit((start - text) as u32, id, flags, hits, out);
    out += HIT_SIZE;
  }
  return out;
}

/** Keywords are found by what is inside of them: one that starts earlier may come later. */
function insertHit(offset: u32, id: u16, flags: u16, hits: usize, end: usize): void {
  let at = end;
  while (at > hits) {
    const before = load<u32>(at - HIT_SIZE);
    if (before < offset || (before == offset && load<u16>(at - HIT_SIZE + 4) < id)) break;
    store<u64>(at, load<u64>(at - HIT_SIZE));
    at -= HIT_SIZE;
  }
  store<u32>(at, offset);
  store<u16>(at + 4, id);
  store<u16>(at + 6, flags);
}

function matches(keyword: usize, at: usize, end: usize): bool {
  const size = load<u16>(keyword + 4) as usize;
  if (at + size > end) return false;
  const bytes = load<u32>(keyword) as usize;
  const anyCase = load<u16>(keyword + 6) != 0;
  for (let i: usize = 0; i < size; i++) {
    let byte = load<u8>(at + i);
    if (anyCase && byte >= 0x41 && byte <= 0x5a) byte += 0x20;
    if (byte != load<u8>(bytes + i)) return false;
  }
  return true;
}

/** Bits of the class table beside the six classes of characters: what may stand inside a run without ending it. */
const ESCAPE: u8 = 0x40;
const GLUE: u8 = 0x80;
/** Quotes are escapes and glue. */
const QUOTE: u8 = 0xc0;
/** So many bytes after an escape character may be anything. */
const GRACE: i32 = 8;

/**
 * Whether there may be a secret around a keyword: a run of as many characters of the right classes as the shortest secret
 * has. Escapes and the seams of put-together string literals do not end a run, so that decoding cannot make a longer one.
 * Must stay the same as kernel/shape.ts.
 */
export function hasShape(text: usize, length: usize, offset: usize, id: u32): bool {
  const keyword = keywordAt(id);
  const kind = load<u8>(keyword + 8);
  if (kind == PART_OF_NAME) return isAssigned(text, length, offset);
  const needed = load<u8>(keyword + 9);
  if (needed != 0 && !hasNeeded(text, length, offset, load<u32>(keyword + 20) as usize, needed)) return false;
  if (kind == NEEDS_DIGIT && nextDigit(text, length, offset, min(length, offset + DIGIT_REACH + 1)) == NONE)
    return false;
  const wanted = load<u16>(keyword + 10) as i32;
  if (wanted == 0) return true;
  const mask = load<u32>(keyword + 12) as u8;
  const before = load<u32>(keyword + 24) as usize;
  const after = load<u32>(keyword + 28) as usize;
  const end = text + min(length, offset + after);
  let at = text + (offset > before ? offset - before : 0);
  let count: i32 = 0;
  let grace: i32 = 0;
  let glued: bool = false;
  const classes = tables + CLASSES;
  for (; at < end; at++) {
    const kind = load<u8>(classes + (load<u8>(at) as usize));
    if (kind & mask) {
      count++;
      if (count >= wanted) return true;
      // The plus between two literals is of a class, too.
      glued = glued && (kind & QUOTE) == GLUE;
    } else if ((kind & QUOTE) == ESCAPE) {
      count++;
      if (count >= wanted) return true;
      grace = GRACE;
      glued = true;
      continue;
    } else if ((kind & QUOTE) == QUOTE) {
      glued = true;
    } else if ((kind & QUOTE) == GLUE && (glued || grace > 0)) {
      glued = true;
    } else if (grace <= 0) {
      count = 0;
      glued = false;
    }
    grace--;
  }
  return false;
}

/** Whether `needed` stands behind a keyword before any blank, quote or `<`. Must stay the same as util/needed-byte.ts. */
function hasNeeded(text: usize, length: usize, offset: usize, after: usize, needed: u8): bool {
  const end = text + min(length, offset + after);
  for (let at = text + offset; at < end; at++) {
    const byte = load<u8>(at);
    if (byte == needed) return true;
    if (byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x3c) return false;
  }
  return false;
}

/** Letters, digits, plus and slash: the first four of util/character-classes.ts. */
const BASE64_CLASSES: u8 = 0x0f;

/** Whether the byte at `at` is a character of base64 (RFC 4648 section 4). */
@inline
export function isBase64(at: usize): bool {
  return (load<u8>(tables + CLASSES + (load<u8>(at) as usize)) & BASE64_CLASSES) != 0;
}

const NEEDS_DIGIT: u8 = 1;
const PART_OF_NAME: u8 = 2;

/** Bits of the table of names; kernel/assigned.ts does the same and is the oracle. */
const IN_NAME: u8 = 1;
const CLOSER: u8 = 2;
const BLANK: u8 = 4;
const JOINT: u8 = 8;
const MARK: u8 = 16;
const NAME_REACH: usize = 80;
const CLOSERS: usize = 8;
const BLANKS: usize = 60;
const NEAR: usize = 3;
const WITHIN_CALL: usize = 40;

/** Whether a value may be assigned to the name around the keyword at `offset`. */
function isAssigned(text: usize, length: usize, offset: usize): bool {
  const start = text + offset;
  const end = text + length;
  const name = skip(start, end, IN_NAME, NAME_REACH);
  const closed = skip(name, end, CLOSER, CLOSERS);
  const at = skip(closed, end, BLANK, BLANKS);
  const next: u8 = at < end ? load<u8>(at) : 0;
  if (isOf(next, JOINT)) return true;
  if (next == 0x2c) return isQuoteWithin(skip(at + 1, end, BLANK, BLANKS), end, NEAR);
  if (next == 0x28) return isQuoteWithin(skip(at + 1, end, BLANK, BLANKS), end, WITHIN_CALL);
  if (at == closed) return false;
  if (isOf(next, MARK) || closed > name) return true;
  return isStatement(text, start, name) || isJoinedByWord(at, end);
}

function isQuoteWithin(from: usize, end: usize, most: usize): bool {
  for (let at = from; at < from + most; at++) {
    const byte: u8 = at < end ? load<u8>(at) : 0x0a;
    if (isOf(byte, MARK)) return true;
    if (byte == 0x0a || byte == 0x29 || byte == 0x3b) return false;
  }
  return false;
}

function isStatement(text: usize, keyword: usize, nameEnd: usize): bool {
  let start = keyword;
  while (start > text && keyword - start < NAME_REACH && isOf(load<u8>(start - 1), IN_NAME)) start--;
  if (load<u8>(start) == 0x2d || (isCapital(load<u8>(start)) && isCapital(load<u8>(nameEnd - 1)))) return true;
  let before = start;
  while (before > text && start - before < BLANKS && (load<u8>(before - 1) | 0x29) == 0x29) before--;
  return before == text || load<u8>(before - 1) == 0x0a;
}

function isJoinedByWord(at: usize, end: usize): bool {
  const first: u32 = at < end ? load<u8>(at) : 0;
  const second: u32 = at + 1 < end ? load<u8>(at + 1) : 0;
  const two = (first | (second << 8)) | 0x2020;
  if (two == 0x7962 || two == 0x7369 || two == 0x7361 || two == 0x6f74 || two == 0x6176) return true;
  const last = min(end, at + BLANKS);
  for (let place = at; place < last && load<u8>(place) != 0x0a; place++) if (load<u8>(place) == 0x3d) return true;
  return false;
}

@inline
function isCapital(byte: u8): bool {
  return byte >= 0x41 && byte <= 0x5a;
}

@inline
function isOf(byte: u8, bits: u8): bool {
  return (load<u8>(tables + NAMES + (byte as usize)) & bits) != 0;
}

function skip(from: usize, end: usize, bits: u8, most: usize): usize {
  let at = from;
  while (at < end && at - from < most && isOf(load<u8>(at), bits)) at++;
  return at;
}

/** As `search`, and leaves only hits that have their shape. Returns how many there are, -1 when there is no room. */
export function searchShaped(text: usize, length: usize, from: usize, to: usize, hits: usize, hitsEnd: usize): i32 {
  const end = search(text, length, from, to, hits, hitsEnd, 0);
  if (end == 0) return -1;
  let out = hits;
  for (let hit = hits; hit < end; hit += HIT_SIZE) {
    if (!hasShape(text, length, load<u32>(hit) as usize, load<u16>(hit + 4) as u32)) continue;
    store<u64>(out, load<u64>(hit));
    out += HIT_SIZE;
  }
  return ((out - hits) / HIT_SIZE) as i32;
}
