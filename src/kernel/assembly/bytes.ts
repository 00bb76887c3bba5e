/*
 * Owns passes over bytes; kernel/plain-bytes.ts does the same in plain JavaScript and is the oracle.
 */

import { isBase64 } from './keywords';

/** How often `byte` stands in `[from, to)`, which are addresses. */
export function countByte(from: usize, to: usize, byte: u32): u32 {
  const wanted = i8x16.splat(byte as i8);
  let count: u32 = 0;
  let at = from;
  for (; at + 16 <= to; at += 16) count += popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), wanted)) as u32);
  for (; at < to; at++) if (load<u8>(at) == (byte as u8)) count++;
  return count;
}

/**
 * Writes start (from `text`) and length of every maximal run of at least `shortest` base64 characters, two u32 each, up to
 * `runsEnd`. Looks at one byte in `shortest` where there are no runs.
 * @returns how many there are, -1 when there is no room
 */
export function findRuns(text: usize, length: usize, shortest: usize, runs: usize, runsEnd: usize): i32 {
  const end = text + length;
  let out = runs;
  let start = text;
  while (start + shortest <= end) {
    let at = start + shortest;
    while (at > start && isBase64(at - 1)) at--;
    if (at > start) {
      start = at;
      continue;
    }
    at = start + shortest;
    while (at < end && isBase64(at)) at++;
    if (out + 8 > runsEnd) return -1;
    store<u32>(out, (start - text) as u32);
    store<u32>(out + 4, (at - start) as u32);
    out += 8;
    start = at + 1;
  }
  return ((out - runs) >> 3) as i32;
}
