/*
 * Owns going through delta families: each object is rebuilt from its base, and searched only where it is new. What is
 * found in bytes that were copied from the base is taken over from the base.
 */

import { applyDelta, deltaBaseSize, deltaResultSize, LITERAL, OP_SIZE } from './delta';
import { inflate, SLACK } from './inflate';
import { HIT_SIZE, HOT, hasShape, lengthOf, longest, NEW, reachAfter, reachBefore, search } from './keywords';
import { logCommit, logTag, logTree } from './log';

/**
 * Asked for every object in which something may be. `why` has the bits below; `hits` are those that are NEW, and HOT ones that
 * were copied. The host flags as HOT those new ones at which something is found: objects that copy them are asked about, too.
 */
@external('host', 'inspect')
declare function inspect(id: u32, type: u32, at: usize, size: usize, hits: usize, count: u32, why: u32): void;

/** Some hits are new. */
const WHY_NEW: u32 = 1;
/** It holds something that its base had already. */
const WHY_INHERITED: u32 = 2;
/** Text with NUL bytes between its characters has a keyword. */
const WHY_WIDE: u32 = 4;
/** It starts like an archive. */
const WHY_ARCHIVE: u32 = 8;
/** It has more hits than there is room for, or too little room to look into it. */
const WHY_UNKNOWN: u32 = 16;

/** How an object is put into the slots: `how` of the plan (model/object-store.ts), and whether it is loose. */
const LEVEL_BITS: u32 = 0x1f;
const REPLACES_BASE: u32 = 0x20;
const BASE_ONLY: u32 = 0x40;
const LOOSE: u32 = 0x100;

/** Numbers of object types in packs (gitformat-pack). */
const COMMIT: u32 = 1;
const TREE: u32 = 2;
const BLOB: u32 = 3;
const TAG: u32 = 4;
const OFS_DELTA: u32 = 6;
const REF_DELTA: u32 = 7;

/** What a slot knows of its object. */
const IS_VALID: u32 = 1;
/** Its hits are not known: objects that are built on it are searched whole. */
const IS_UNKNOWN: u32 = 2;
const HAS_NUL: u32 = 4;
const IS_LOGGED: u32 = 8;

/** Rows of the log that are trees, so far. */
let treeRows: u32 = 0;

/** A slot: where content and hits stand, type and flags, the row of a tree that is logged. */
const SLOT_AT: usize = 0;
const SLOT_SIZE: usize = 4;
const SLOT_HITS: usize = 8;
const SLOT_HITS_END: usize = 12;
const SLOT_TYPE: usize = 16;
const SLOT_FLAGS: usize = 20;
const SLOT_ROW: usize = 24;
const slots = memory.data(32 * 32, 16);
let liveSlots: u32 = 0;

/** Answers to a record: what became of the object. */
const DONE: u8 = 0;
/** Damaged, or built on something damaged. */
const DAMAGED: u8 = 1;
/** Needs more memory than there is. */
const TOO_LARGE: u8 = 2;

let arena: usize = 0;
let arenaEnd: usize = 0;
let hashBytes: usize = 20;
let searches: bool = true;
/** How archives begin: offset, mask, and the four bytes there, little-endian, that the mask leaves. */
let archives: usize = 0;
let archiveCount: u32 = 0;

/** Objects done, and their bytes. */
export let objectCount: u32 = 0;
export let byteCount: f64 = 0;

/** Says where objects are rebuilt, and whether they are searched. */
export function useArena(from: usize, to: usize, bytesOfHash: usize, search: bool): void {
  arena = from;
  arenaEnd = to;
  hashBytes = bytesOfHash;
  searches = search;
  liveSlots = 0;
  treeRows = 0;
  objectCount = 0;
  byteCount = 0;
}

/** Says how archives begin: `count` records of three words at `at`. */
export function useArchives(at: usize, count: u32): void {
  archives = at;
  archiveCount = count;
}

/**
 * Goes through `count` records of 16 bytes at `records`: id, where the stored bytes stand, how many, how.
 * @param answers receives a byte for each
 */
export function readRecords(records: usize, count: u32, answers: usize): void {
  for (let i: u32 = 0; i < count; i++) {
    const record = records + ((i as usize) << 4);
    const answer = readRecord(load<u32>(record), load<u32>(record + 4), load<u32>(record + 8), load<u32>(record + 12));
    store<u8>(answers + i, answer);
  }
}

@inline
function slotAt(level: u32): usize {
  return slots + ((level as usize) << 5);
}

function readRecord(id: u32, stored: usize, storedSize: usize, how: u32): u8 {
  const level = how & LEVEL_BITS;
  const replaces = (how & REPLACES_BASE) != 0;
  const baseLevel: i32 = replaces ? (level as i32) : (level as i32) - 1;
  liveSlots = min(liveSlots, (baseLevel + 1) as u32);
  const answer = rebuild(id, stored, storedSize, how, baseLevel);
  if (answer != DONE) leaveEmpty(level, answer);
  liveSlots = level + 1;
  return answer;
}

/** An empty slot keeps the reason, for all that is built on it. */
function leaveEmpty(level: u32, answer: u8): void {
  const slot = slotAt(level);
  const below = level > 0 ? endOf(slotAt(level - 1)) : arena;
  store<u32>(slot + SLOT_FLAGS, 0);
  store<u32>(slot + SLOT_AT, below as u32);
  store<u32>(slot + SLOT_HITS, below as u32);
  store<u32>(slot + SLOT_HITS_END, below as u32);
  store<u32>(slot + SLOT_SIZE, answer as u32);
}

@inline
function endOf(slot: usize): usize {
  return load<u32>(slot + SLOT_HITS_END) as usize;
}

/** The new object, before it is put into its slot. */
let objectAt: usize = 0;
let objectSize: usize = 0;
let objectType: u32 = 0;
let opsAt: usize = 0;
let opCount: i32 = 0;

function rebuild(id: u32, stored: usize, storedSize: usize, how: u32, baseLevel: i32): u8 {
  if (storedSize == 0) return DAMAGED;
  let base: usize = 0;
  if (baseLevel >= 0) {
    base = slotAt(baseLevel as u32);
    const flags = load<u32>(base + SLOT_FLAGS);
    if ((flags & IS_VALID) == 0) return load<u32>(base + SLOT_SIZE) as u8;
  }
  const answer = how & LOOSE ? openLoose(stored, storedSize) : openPacked(stored, storedSize, base);
  if (answer != DONE) return answer;
  const limit = opCount >= 0 && base != 0 ? opsAt : arenaEnd;
  const isWanted = (how & BASE_ONLY) == 0;
  const hits = (objectAt + objectSize + 16 + 7) & ~(7 as usize);
  let flags: u32 = IS_VALID;
  let hitsEnd = hits;
  const baseFlags = base != 0 ? load<u32>(base + SLOT_FLAGS) : 0;
  if (isWanted && searches) {
    const isFresh = base == 0 || (baseFlags & IS_UNKNOWN) != 0;
    hitsEnd = isFresh
      ? search(objectAt, objectSize, 0, objectSize, hits, limit, NEW)
      : inheritHits(base, hits, limit);
    if (objectType == BLOB && (isFresh ? hasNul(objectAt, objectSize) : (baseFlags & HAS_NUL) != 0 || literalsHaveNul()))
      flags |= HAS_NUL;
    if (hitsEnd == 0) {
      hitsEnd = hits;
      flags |= IS_UNKNOWN;
    }
  } else {
    flags |= IS_UNKNOWN;
  }
  if (isWanted && objectType != BLOB) flags |= logObject(id, base, baseFlags);
  const level = how & LEVEL_BITS;
  const slot = slotAt(level);
  store<u32>(slot + SLOT_AT, objectAt as u32);
  store<u32>(slot + SLOT_SIZE, objectSize as u32);
  store<u32>(slot + SLOT_HITS, hits as u32);
  store<u32>(slot + SLOT_HITS_END, hitsEnd as u32);
  store<u32>(slot + SLOT_TYPE, objectType);
  store<u32>(slot + SLOT_FLAGS, flags);
  store<u32>(slot + SLOT_ROW, treeRows - 1);
  if (isWanted) {
    objectCount++;
    byteCount += objectSize as f64;
    if (searches) judge(id, hits, hitsEnd, flags, limit);
  }
  return DONE;
}

/** Rebuilds an object from a pack: header, then a zlib stream of the object or of a delta. */
function openPacked(stored: usize, storedSize: usize, base: usize): u8 {
  let at = stored;
  const end = stored + storedSize;
  // Type in bits 4 to 6 of the first byte; size four bits there, then seven a byte (gitformat-pack, "pack-*.pack files").
  let byte = load<u8>(at++);
  const type = ((byte >> 4) & 7) as u32;
  let size: u64 = (byte & 15) as u64;
  let shift: u64 = 4;
  while (byte & 0x80) {
    if (at >= end || shift > 46) return DAMAGED;
    byte = load<u8>(at++);
    size |= ((byte & 0x7f) as u64) << shift;
    shift += 7;
  }
  if (type == OFS_DELTA) {
    do {
      if (at >= end) return DAMAGED;
    } while (load<u8>(at++) & 0x80);
  } else if (type == REF_DELTA) {
    at += hashBytes;
  }
  if (at >= end) return DAMAGED;
  if (size > ((arenaEnd - arena) as u64)) return TOO_LARGE;
  if (type == OFS_DELTA || type == REF_DELTA) {
    return base == 0 ? DAMAGED : openDelta(at, end - at, size as usize, base);
  }
  if (base != 0 || type == 0 || type > TAG) return DAMAGED;
  objectType = type;
  return inflateObject(at, end - at, size as usize);
}

function inflateObject(at: usize, storedSize: usize, size: usize): u8 {
  objectAt = arena;
  objectSize = size;
  opCount = -1;
  if (arena + size + SLACK + HIT_SIZE > arenaEnd) return TOO_LARGE;
  return inflate(at, storedSize, objectAt, size) ? DONE : DAMAGED;
}

/** A loose object, which the host has inflated: its type as a number, then its content. */
function openLoose(stored: usize, storedSize: usize): u8 {
  objectType = load<u32>(stored);
  objectSize = storedSize - 4;
  objectAt = arena;
  opCount = -1;
  if (arena + objectSize + SLACK + HIT_SIZE > arenaEnd) return TOO_LARGE;
  memory.copy(objectAt, stored + 4, objectSize);
  return DONE;
}

/**
 * Rebuilds an object from a delta. At the end of the arena stand the pieces, behind them the inflated delta; the object is
 * put behind its base.
 */
function openDelta(at: usize, storedSize: usize, deltaSize: usize, base: usize): u8 {
  if (!makeRoom(deltaSize * 4 + SLACK * 2, base)) return TOO_LARGE;
  const delta = (arenaEnd - deltaSize - SLACK) & ~(7 as usize);
  if (!inflate(at, storedSize, delta, deltaSize)) return DAMAGED;
  const baseSize = deltaBaseSize(delta, delta + deltaSize);
  const size = deltaResultSize(delta + deltaSize);
  if (size < 0 || baseSize != (load<u32>(base + SLOT_SIZE) as i64)) return DAMAGED;
  // An instruction to copy is one byte at least, most have four or more.
  const opRoom = min(deltaSize, (deltaSize >> 1) + 4096) * OP_SIZE;
  if ((size as u64) > ((arenaEnd - arena) as u64)) return TOO_LARGE;
  if (!makeRoom((size as usize) + opRoom + deltaSize + SLACK * 3 + 4096, base)) return TOO_LARGE;
  opsAt = (delta - opRoom) & ~(7 as usize);
  objectAt = (endOf(base) + 15) & ~(15 as usize);
  objectSize = size as usize;
  objectType = load<u32>(base + SLOT_TYPE);
  opCount = applyDelta(
    delta + deltaSize,
    load<u32>(base + SLOT_AT),
    load<u32>(base + SLOT_SIZE),
    objectAt,
    objectSize,
    opsAt,
    delta,
  );
  return opCount >= 0 ? DONE : opCount == -2 ? TOO_LARGE : DAMAGED;
}

/** True when `size` bytes are free behind `base`, the highest slot; objects that stand there for nothing make place. */
function makeRoom(size: usize, base: usize): bool {
  if (endOf(base) + size + 64 <= arenaEnd) return true;
  let free = arena;
  for (let level: u32 = 0; level < liveSlots; level++) {
    const slot = slotAt(level);
    const at = load<u32>(slot + SLOT_AT) as usize;
    const end = endOf(slot);
    const shift = at - free;
    if (shift >= 16) {
      // Hits keep their distance, so that they stay aligned.
      const by = shift & ~(15 as usize);
      memory.copy(at - by, at, end - at);
      store<u32>(slot + SLOT_AT, (at - by) as u32);
      store<u32>(slot + SLOT_HITS, load<u32>(slot + SLOT_HITS) - (by as u32));
      store<u32>(slot + SLOT_HITS_END, (end - by) as u32);
    }
    free = (endOf(slot) + 15) & ~(15 as usize);
  }
  return endOf(base) + size + 64 <= arenaEnd;
}

/** Hits of an object that is built on `base`: taken over where bytes were copied, searched for where they are new. */
function inheritHits(base: usize, hits: usize, hitsEnd: usize): usize {
  const baseSize = load<u32>(base + SLOT_SIZE) as usize;
  const baseHits = load<u32>(base + SLOT_HITS) as usize;
  const baseHitsEnd = load<u32>(base + SLOT_HITS_END) as usize;
  const back = longest - 1;
  insertFloor = hits;
  let out = hits;
  let searchedTo: usize = 0;
  for (let i: i32 = 0; i < opCount; i++) {
    const op = opsAt + (i as usize) * OP_SIZE;
    const to = load<u32>(op) as usize;
    const from = load<u32>(op + 4);
    const length = load<u32>(op + 8) as usize;
    // Keywords that reach over the seam start before it; those of a literal in it.
    const start = max(searchedTo, to > back ? to - back : 0);
    const end = from == LITERAL ? to + length : to;
    if (start < end) {
      out = searchSeam(start, end, i, out, hitsEnd);
      if (out == 0) return 0;
      searchedTo = end;
    }
    if (from == LITERAL) continue;
    out = takeOver(baseHits, baseHitsEnd, baseSize, from as usize, to, length, out, hitsEnd);
    if (out == 0) return 0;
  }
  return out;
}

/** Finds keywords that start in `[from, to)` and are not within one copied piece; pieces up to `op` may hold them. */
function searchSeam(from: usize, to: usize, op: i32, hits: usize, hitsEnd: usize): usize {
  const end = search(objectAt, objectSize, from, to, hits, hitsEnd, NEW);
  if (end == 0) return 0;
  let out = hits;
  for (let hit = hits; hit < end; hit += HIT_SIZE) {
    const value = load<u64>(hit);
    const offset = (value as u32) as usize;
    if (isCopied(offset, offset + lengthOf(((value >> 32) as u32) & 0xffff), op)) continue;
    out = insert(value, out);
  }
  return out;
}

/** True when `[from, to)` lies within one copied piece at or before piece `op`. */
function isCopied(from: usize, to: usize, op: i32): bool {
  for (let i = op; i >= 0; i--) {
    const piece = opsAt + (i as usize) * OP_SIZE;
    const start = load<u32>(piece) as usize;
    if (start > from) continue;
    return load<u32>(piece + 4) != LITERAL && to <= start + (load<u32>(piece + 8) as usize);
  }
  return false;
}

/** Puts a hit behind `out`, in order of offsets: what was taken over before may start later. */
function insert(value: u64, out: usize): usize {
  let at = out;
  while (at > insertFloor && load<u32>(at - HIT_SIZE) > (value as u32)) {
    store<u64>(at, load<u64>(at - HIT_SIZE));
    at -= HIT_SIZE;
  }
  store<u64>(at, value);
  return out + HIT_SIZE;
}

let insertFloor: usize = 0;

/** Takes over the hits of the base within a copied piece. */
function takeOver(
  baseHits: usize,
  baseHitsEnd: usize,
  baseSize: usize,
  from: usize,
  to: usize,
  length: usize,
  hits: usize,
  hitsEnd: usize,
): usize {
  let low: usize = 0;
  let high = (baseHitsEnd - baseHits) / HIT_SIZE;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((load<u32>(baseHits + middle * HIT_SIZE) as usize) < from) low = middle + 1;
    else high = middle;
  }
  const end = from + length;
  const isStart = from == 0 && to == 0;
  const isEnd = end == baseSize && to + length == objectSize;
  let out = hits;
  for (let hit = baseHits + low * HIT_SIZE; hit < baseHitsEnd; hit += HIT_SIZE) {
    const value = load<u64>(hit);
    const offset = (value as u32) as usize;
    if (offset >= end) break;
    const id = ((value >> 32) as u32) & 0xffff;
    if (offset + lengthOf(id) > end) continue;
    if (out + HIT_SIZE > hitsEnd) return 0;
    const isWhole =
      (offset >= from + reachBefore(id) || isStart) && (offset + reachAfter(id) <= end || isEnd);
    const flags: u64 = isWhole ? (value >> 48) & (HOT as u64) : (NEW as u64);
    store<u64>(out, (((offset - from + to) as u32) as u64) | ((id as u64) << 32) | (flags << 48));
    out += HIT_SIZE;
  }
  return out;
}

/** Asks the host about an object when something in it may matter, and takes over what it says of the hits. */
function judge(id: u32, hits: usize, hitsEnd: usize, flags: u32, limit: usize): void {
  let why: u32 = flags & IS_UNKNOWN ? WHY_UNKNOWN : 0;
  const told = (hitsEnd + 7) & ~(7 as usize);
  let count: u32 = 0;
  let rest = hits;
  for (; rest < hitsEnd; rest += HIT_SIZE) {
    const value = load<u64>(rest);
    const mark = (value >> 48) as u16;
    if (mark == 0) continue;
    if (mark & NEW) {
      store<u16>(rest + 6, 0);
      if (!hasShape(objectAt, objectSize, value as u32 as usize, ((value >> 32) as u32) & 0xffff)) continue;
    }
    const at = told + (count as usize) * HIT_SIZE;
    if (at + HIT_SIZE > limit) {
      why |= WHY_UNKNOWN;
      break;
    }
    why |= mark & NEW ? WHY_NEW : WHY_INHERITED;
    store<u64>(at, value);
    // Found again by its place in the list.
    store<u16>(rest + 6, NEW);
    count++;
  }
  if (flags & HAS_NUL) why |= wideText(told + (count as usize) * HIT_SIZE, limit);
  if (objectType == BLOB && isArchive()) why |= WHY_ARCHIVE;
  if (why == 0) return;
  inspect(id, objectType, objectAt, objectSize, told, count, why);
  let at = told;
  for (let hit = hits; hit < rest; hit += HIT_SIZE) {
    if (load<u16>(hit + 6) == 0) continue;
    store<u16>(hit + 6, load<u16>(at + 6) & HOT);
    at += HIT_SIZE;
  }
  // What there was no room for may be anything.
  for (; rest < hitsEnd; rest += HIT_SIZE) store<u16>(rest + 6, HOT);
}

function isArchive(): bool {
  for (let i: u32 = 0; i < archiveCount; i++) {
    const magic = archives + (i as usize) * 12;
    const at = load<u32>(magic) as usize;
    if (at + 4 > objectSize) continue;
    if ((load<u32>(objectAt + at) & load<u32>(magic + 4)) == load<u32>(magic + 8)) return true;
  }
  return false;
}

/** Fewer NUL bytes cannot stand between the characters of a keyword. */
const FEW_NULS: u32 = 3;

/** Searches the object without its NUL bytes, at `scratch`: how UTF-16 and UTF-32 look without them. */
function wideText(scratch: usize, limit: usize): u32 {
  if (scratch + objectSize + SLACK > limit) return WHY_UNKNOWN;
  let length: usize = 0;
  for (let i: usize = 0; i < objectSize; i++) {
    const byte = load<u8>(objectAt + i);
    store<u8>(scratch + length, byte);
    length += (byte != 0) as usize;
  }
  if (objectSize - length < (FEW_NULS as usize)) return 0;
  const hits = (scratch + length + 16 + 7) & ~(7 as usize);
  const end = search(scratch, length, 0, length, hits, limit, NEW);
  if (end == 0) return WHY_WIDE;
  for (let hit = hits; hit < end; hit += HIT_SIZE) {
    if (hasShape(scratch, length, load<u32>(hit) as usize, load<u16>(hit + 4) as u32)) return WHY_WIDE;
  }
  return 0;
}

function literalsHaveNul(): bool {
  for (let i: i32 = 0; i < opCount; i++) {
    const op = opsAt + (i as usize) * OP_SIZE;
    if (load<u32>(op + 4) != LITERAL) continue;
    if (hasNul(objectAt + (load<u32>(op) as usize), load<u32>(op + 8) as usize)) return true;
  }
  return false;
}

/** True when one of `size` bytes at `at` is NUL. */
function hasNul(at: usize, size: usize): bool {
  let done: usize = 0;
  for (; done + 16 <= size; done += 16) {
    if (!i8x16.all_true(v128.load(at + done))) return true;
  }
  for (; done < size; done++) if (load<u8>(at + done) == 0) return true;
  return false;
}

/** Logs what a tree, commit or tag names; returns the flag for its slot. */
function logObject(id: u32, base: usize, baseFlags: u32): u32 {
  if (objectType == COMMIT) logCommit(id, objectAt, objectSize);
  else if (objectType == TAG) logTag(id, objectAt, objectSize);
  if (objectType != TREE) return 0;
  treeRows++;
  if (base == 0 || (baseFlags & IS_LOGGED) == 0) {
    logTree(id, objectAt, objectSize, 0xffffffff, 0, 0, 0, 0);
    return IS_LOGGED;
  }
  const first = opsAt;
  const last = opsAt + ((opCount - 1) as usize) * OP_SIZE;
  const baseSize = load<u32>(base + SLOT_SIZE);
  let prefix: usize = 0;
  let suffix: usize = 0;
  if (opCount > 0) {
    if (load<u32>(first + 4) == 0) prefix = load<u32>(first + 8) as usize;
    const from = load<u32>(last + 4);
    if (from != LITERAL && from + load<u32>(last + 8) == baseSize) suffix = load<u32>(last + 8) as usize;
  }
  logTree(
    id,
    objectAt,
    objectSize,
    load<u32>(base + SLOT_ROW),
    load<u32>(base + SLOT_AT),
    baseSize as usize,
    prefix,
    suffix,
  );
  return IS_LOGGED;
}
