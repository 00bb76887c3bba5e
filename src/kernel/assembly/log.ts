/*
 * Owns the log of how objects hang together: what trees change against their bases, trees and parents of commits, targets
 * of tags. A stream of words (u32, little-endian) that kernel/graph-log.ts reads.
 */

import { numberOf } from './names';

/** Receives the words from `at` on, `size` bytes. */
@external('host', 'takeLog')
declare function takeLog(at: usize, size: usize): void;

const TREE: u32 = 1;
const ENTRY: u32 = 2;
const GONE: u32 = 3;
const COMMIT: u32 = 4;
const PARENT: u32 = 5;
const TAG: u32 = 6;

/** Largest unit: COMMIT with an id of 32 bytes. */
const LARGEST_UNIT: usize = 64;

let log: usize = 0;
let logEnd: usize = 0;
let at: usize = 0;
let hashBytes: usize = 20;

/** Says where the log may stand, and how long object ids are. */
export function startLog(from: usize, to: usize, bytesOfHash: usize): void {
  log = from;
  logEnd = to;
  at = from;
  hashBytes = bytesOfHash;
}

/** Hands over what was logged. */
export function flushLog(): void {
  if (at > log) takeLog(log, at - log);
  at = log;
}

function reserve(): void {
  if (at + LARGEST_UNIT > logEnd) flushLog();
}

function word(value: u32): void {
  store<u32>(at, value);
  at += 4;
}

/**
 * Logs what the tree at `tree` has beyond the one at `base`, of which the first `prefix` and the last `suffix` bytes are the
 * same; without a base (`baseRow` 0xffffffff) all of it. Entries are `mode SP name NUL id` (git's tree-walk.c); a tree that is none is logged as
 * far as it goes.
 */
export function logTree(
  id: u32,
  tree: usize,
  size: usize,
  baseRow: u32,
  base: usize,
  baseSize: usize,
  prefix: usize,
  suffix: usize,
): void {
  reserve();
  word(TREE);
  word(id);
  word(baseRow);
  let a = base;
  let b = tree;
  const aEnd = base + baseSize;
  const bEnd = tree + size;
  // Whole entries of the common start are the same in both.
  const commonEnd = tree + prefix;
  while (true) {
    const end = entryEnd(b, bEnd);
    if (end == 0 || end > commonEnd) break;
    a += end - b;
    b = end;
  }
  while (a < aEnd || b < bEnd) {
    // As far from both ends, within what the ends have in common, the rest is the same.
    if (aEnd - a == bEnd - b && bEnd - b <= suffix) return;
    const aNext = a < aEnd ? entryEnd(a, aEnd) : 0;
    const bNext = b < bEnd ? entryEnd(b, bEnd) : 0;
    if (aNext == 0 && bNext == 0) return;
    const order = aNext == 0 ? 1 : bNext == 0 ? -1 : compareEntries(a, aNext, b, bNext);
    if (order == 0) {
      if (memory.compare(aNext - hashBytes, bNext - hashBytes, hashBytes) != 0) logEntry(b, bNext);
      a = aNext;
      b = bNext;
    } else if (order < 0) {
      logGone(a, aNext);
      a = aNext;
    } else {
      logEntry(b, bNext);
      b = bNext;
    }
  }
}

/** Where the entry at `entry` ends; 0 when it does not within `end`. */
@inline
function entryEnd(entry: usize, end: usize): usize {
  if (entry + 8 + hashBytes > end) return 0;
  let p = nameOf(entry);
  while (p < end) {
    const zeros = i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(0)));
    if (zeros != 0) {
      p += (ctz(zeros) as usize) + 1 + hashBytes;
      return p <= end ? p : 0;
    }
    p += 16;
  }
  return 0;
}

@inline
function nameOf(entry: usize): usize {
  return load<u8>(entry + 5) == 0x20 ? entry + 6 : entry + 7;
}

/** A folder: `40000 name`. */
@inline
function isFolder(entry: usize): bool {
  return load<u8>(entry + 5) == 0x20;
}

/** Order of entries in a tree: by name, folders as if they ended in a slash (git's base_name_compare). 0 for one name. */
function compareEntries(a: usize, aEnd: usize, b: usize, bEnd: usize): i32 {
  let p = nameOf(a);
  let q = nameOf(b);
  while (true) {
    const x = load<u8>(p);
    const y = load<u8>(q);
    if (x != y || x == 0) {
      if (x == 0 && y == 0) return 0;
      const left: i32 = x == 0 && isFolder(a) ? 0x2f : (x as i32);
      const right: i32 = y == 0 && isFolder(b) ? 0x2f : (y as i32);
      return left <= right ? -1 : 1;
    }
    p++;
    q++;
  }
}

function logEntry(entry: usize, end: usize): void {
  // A submodule's commit is in another store: mode 160000.
  if (load<u16>(entry) == 0x3631) {
    logGone(entry, end);
    return;
  }
  const name = nameOf(entry);
  reserve();
  word(ENTRY);
  word(numberOf(name, end - hashBytes - 1 - name));
  memory.copy(at, end - hashBytes, hashBytes);
  at += hashBytes;
}

function logGone(entry: usize, end: usize): void {
  const name = nameOf(entry);
  reserve();
  word(GONE);
  word(numberOf(name, end - hashBytes - 1 - name));
}

/** Logs tree, parents and committer date of the commit at `commit` (git's commit.c). False when it has no tree line. */
export function logCommit(id: u32, commit: usize, size: usize): bool {
  const end = commit + size;
  const hex = hashBytes * 2;
  // "tree <hex>\n"
  if (size < hex + 6 || load<u32>(commit) != 0x65657274) return false;
  reserve();
  word(COMMIT);
  word(id);
  store<f64>(at, committerTime(commit, end));
  at += 8;
  writeId(commit + 5);
  let p = commit + 6 + hex;
  // "parent <hex>\n"
  while (p + 8 + hex <= end && load<u32>(p) == 0x65726170) {
    reserve();
    word(PARENT);
    writeId(p + 7);
    p += 8 + hex;
  }
  return true;
}

/** Logs the target of the annotated tag at `tag`: "object <hex>\n". */
export function logTag(id: u32, tag: usize, size: usize): bool {
  if (size < hashBytes * 2 + 8 || load<u32>(tag) != 0x656a626f) return false;
  reserve();
  word(TAG);
  word(id);
  writeId(tag + 7);
  return true;
}

function writeId(hex: usize): void {
  for (let i: usize = 0; i < hashBytes; i++) {
    const high = digit(load<u8>(hex + i * 2));
    const low = digit(load<u8>(hex + i * 2 + 1));
    store<u8>(at + i, (high << 4) | low);
  }
  at += hashBytes;
}

@inline
function digit(byte: u8): u8 {
  return (byte & 15) + (byte > 0x39 ? 9 : 0);
}

/** Seconds since 1970 of the line "committer … <seconds> <zone>"; 0 when there is none. */
function committerTime(commit: usize, end: usize): f64 {
  let line = commit;
  while (line + 10 < end) {
    // A blank line ends the header.
    if (load<u8>(line) == 0x0a) return 0;
    let lineEnd = line;
    while (lineEnd < end && load<u8>(lineEnd) != 0x0a) lineEnd++;
    // "committe"
    if (load<u64>(line) == 0x65747469_6d6d6f63) return timeBefore(line, lineEnd);
    line = lineEnd + 1;
  }
  return 0;
}

/** The number before the last space of a line. */
function timeBefore(line: usize, lineEnd: usize): f64 {
  let p = lineEnd;
  while (p > line && load<u8>(p - 1) != 0x20) p--;
  if (p <= line) return 0;
  let digits = p - 1;
  while (digits > line && load<u8>(digits - 1) >= 0x30 && load<u8>(digits - 1) <= 0x39) digits--;
  let time: f64 = 0;
  const isNegative = digits > line && load<u8>(digits - 1) == 0x2d;
  for (; digits < p - 1; digits++) time = time * 10 + ((load<u8>(digits) - 0x30) as f64);
  return isNegative ? -time : time;
}
