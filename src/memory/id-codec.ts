/*
 * Owns an IdSet as bytes.
 */

import { Buffer } from 'node:buffer';
import { endianness } from 'node:os';
import { type HashBytes, IdSet } from './id-set.ts';
import { BUCKETS, TAIL_BYTES } from './id-table.ts';

/** Bytes of the index that says where each bucket ends. */
const ENDS_BYTES = BUCKETS * 4;

/**
 * Parts to be written one after another, numbers little-endian: how many ids there are (4 bytes); which bucket they are
 * in; their tails (10 bytes each). The buckets are the prefix of each id (2 bytes each) or, when that is not longer, the
 * end of each bucket (65,536 × 4 bytes, counted in ids): a small repository does not need 256 KB.
 */
export function encodeIds(set: IdSet): Uint8Array[] {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(set.size);
  const { starts, tails } = set.table;
  return [count, hasEnds(set.size) ? endsOf(starts) : prefixesOf(starts), tails];
}

/** The set that `bytes` are, which it keeps; null when they are not one. */
export function decodeIds(bytes: Buffer, hashBytes: HashBytes): IdSet | null {
  if (bytes.length < 4) return null;
  const count = bytes.readUInt32LE(0);
  const tailsAt = 4 + (hasEnds(count) ? ENDS_BYTES : count * 2);
  if (bytes.length !== tailsAt + count * TAIL_BYTES) return null;
  const index = bytes.subarray(4, tailsAt);
  const starts = hasEnds(count) ? startsOfEnds(index) : startsOfPrefixes(index);
  if (starts === null || starts[BUCKETS] !== count) return null;
  return new IdSet(hashBytes, { starts, tails: bytes.subarray(tailsAt) });
}

function hasEnds(count: number): boolean {
  return count * 2 >= ENDS_BYTES;
}

function endsOf(starts: Uint32Array): Buffer {
  return inFileOrder(Buffer.from(Uint32Array.from(starts.subarray(1)).buffer));
}

function prefixesOf(starts: Uint32Array): Buffer {
  const prefixes = Buffer.allocUnsafe((starts[BUCKETS] as number) * 2);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const end = starts[bucket + 1] as number;
    for (let id = starts[bucket] as number; id < end; id++) prefixes.writeUInt16LE(bucket, id * 2);
  }
  return prefixes;
}

/** Null when the ends go down: lookups would leave the tails. */
function startsOfEnds(ends: Buffer): Uint32Array | null {
  const starts = new Uint32Array(BUCKETS + 1);
  const own = Buffer.from(starts.buffer, 4);
  own.set(ends);
  inFileOrder(own);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if ((starts[bucket + 1] as number) < (starts[bucket] as number)) return null;
  }
  return starts;
}

/** Null when the prefixes go down. */
function startsOfPrefixes(prefixes: Buffer): Uint32Array | null {
  const starts = new Uint32Array(BUCKETS + 1);
  let bucket = 0;
  for (let at = 0; at < prefixes.length; at += 2) {
    const own = prefixes.readUInt16LE(at);
    if (own < bucket) return null;
    while (bucket < own) starts[++bucket] = at / 2;
  }
  while (bucket < BUCKETS) starts[++bucket] = prefixes.length / 2;
  return starts;
}

/** Turns numbers of this machine into numbers of the file, or back, in place. */
function inFileOrder(numbers: Buffer): Buffer {
  return endianness() === 'BE' ? numbers.swap32() : numbers;
}
