/*
 * Owns numbering entry names: equal names have equal numbers. Grows at the end of memory.
 */

/** A slot: number + 1 (u32) and hash (u32). */
const SLOT_SIZE: usize = 8;

let slots: usize = 0;
let slotCount: usize = 0;
/** Where each name stands: offset u32, length u32. */
let entries: usize = 0;
let entryRoom: usize = 0;
export let nameCount: u32 = 0;
let bytes: usize = 0;
let bytesUsed: usize = 0;
let bytesRoom: usize = 0;
/** First byte of memory that nobody uses. */
let free: usize = 0;

/** Starts numbering; everything from `at` on belongs to the names. */
export function startNames(at: usize): void {
  free = at;
  nameCount = 0;
  bytesUsed = 0;
  slotCount = 4096;
  slots = take(slotCount * SLOT_SIZE);
  memory.fill(slots, 0, slotCount * SLOT_SIZE);
  entryRoom = 4096;
  entries = take(entryRoom * 8);
  bytesRoom = 65536;
  bytes = take(bytesRoom);
}

/** The number of the name of `length` bytes at `at`; 0xffffffff when memory cannot grow. */
export function numberOf(at: usize, length: usize): u32 {
  const h = hashOf(at, length);
  const mask = slotCount - 1;
  let slot = (h as usize) & mask;
  while (true) {
    const number = load<u32>(slots + slot * SLOT_SIZE);
    if (number == 0) return add(at, length, h, slot);
    if (load<u32>(slots + slot * SLOT_SIZE + 4) == h && isName(number - 1, at, length)) return number - 1;
    slot = (slot + 1) & mask;
  }
}

/** Where the bytes of name `number` stand. */
export function nameStart(number: u32): usize {
  return bytes + (load<u32>(entries + ((number as usize) << 3)) as usize);
}

/** How many bytes name `number` has. */
export function nameLength(number: u32): u32 {
  return load<u32>(entries + ((number as usize) << 3) + 4);
}

/** FNV-1a over words of eight bytes. */
function hashOf(at: usize, length: usize): u32 {
  let h: u64 = 0xcbf29ce484222325 ^ (length as u64);
  let done: usize = 0;
  for (; done + 8 <= length; done += 8) h = (h ^ load<u64>(at + done)) * 0x9e3779b97f4a7c15;
  for (; done < length; done++) h = (h ^ (load<u8>(at + done) as u64)) * 0x100000001b3;
  return ((h >> 32) ^ h) as u32;
}

function isName(number: u32, at: usize, length: usize): bool {
  return nameLength(number) == (length as u32) && memory.compare(nameStart(number), at, length) == 0;
}

function add(at: usize, length: usize, h: u32, slot: usize): u32 {
  if (bytesUsed + length > bytesRoom) {
    const room = max(bytesRoom * 2, bytesUsed + length);
    bytes = moved(bytes, bytesUsed, room);
    if (bytes == 0) return 0xffffffff;
    bytesRoom = room;
  }
  if ((nameCount as usize) == entryRoom) {
    entries = moved(entries, entryRoom * 8, entryRoom * 16);
    if (entries == 0) return 0xffffffff;
    entryRoom *= 2;
  }
  memory.copy(bytes + bytesUsed, at, length);
  store<u32>(entries + ((nameCount as usize) << 3), bytesUsed as u32);
  store<u32>(entries + ((nameCount as usize) << 3) + 4, length as u32);
  bytesUsed += length;
  nameCount++;
  store<u32>(slots + slot * SLOT_SIZE, nameCount);
  store<u32>(slots + slot * SLOT_SIZE + 4, h);
  if ((nameCount as usize) * 2 > slotCount && !rehash()) return 0xffffffff;
  return nameCount - 1;
}

function rehash(): bool {
  const count = slotCount * 2;
  const to = take(count * SLOT_SIZE);
  if (to == 0) return false;
  memory.fill(to, 0, count * SLOT_SIZE);
  for (let i: usize = 0; i < slotCount; i++) {
    const slot = load<u64>(slots + i * SLOT_SIZE);
    if (slot == 0) continue;
    let at = ((slot >> 32) as usize) & (count - 1);
    while (load<u32>(to + at * SLOT_SIZE) != 0) at = (at + 1) & (count - 1);
    store<u64>(to + at * SLOT_SIZE, slot);
  }
  slots = to;
  slotCount = count;
  return true;
}

function moved(from: usize, used: usize, room: usize): usize {
  const to = take(room);
  if (to != 0) memory.copy(to, from, used);
  return to;
}

/** `size` fresh bytes, 0 when memory cannot grow. */
function take(size: usize): usize {
  const at = (free + 15) & ~(15 as usize);
  const end = at + size + 16;
  const have = (memory.size() as usize) << 16;
  if (end > have && memory.grow(((end - have + 0xffff) >> 16) as i32) < 0) return 0;
  free = at + size;
  return at;
}
