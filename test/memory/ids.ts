/*
 * Owns made object ids for the tests of the memory.
 */

import { Buffer } from 'node:buffer';
import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { type HashBytes, IdSet } from '../../src/memory/id-set.ts';
import type { MemoryScope, ScanMemory } from '../../src/memory/scan-memory.ts';

export const SCOPE: MemoryScope = { key: Buffer.alloc(32, 1), rulesHash: Buffer.alloc(32, 2), hashBytes: 20 };

/** The same `count` ids each time, for the same `name`. */
export function madeIds(count: number, hashBytes: HashBytes = 20, name = 'id'): Buffer {
  const algorithm = hashBytes === 20 ? 'sha1' : 'sha256';
  return Buffer.concat(Array.from({ length: count }, (_, n) => createHash(algorithm).update(`${name} ${n}`).digest()));
}

/** Many ids, different each time. */
export function randomIds(count: number, hashBytes: HashBytes): Buffer {
  return randomBytes(count * hashBytes);
}

export function hexOf(ids: Buffer, hashBytes: HashBytes): string[] {
  return Array.from({ length: ids.length / hashBytes }, (_, n) =>
    ids.toString('hex', n * hashBytes, (n + 1) * hashBytes),
  );
}

export function bytesOf(ids: readonly string[]): Buffer {
  return Buffer.from(ids.join(''), 'hex');
}

/**
 * Hex ids of which many are close: of the 96 bits that count, all but a few are alike in most. What follows these bits is
 * alike in all, as a set does not look at it.
 */
export function closeIds(hashBytes: HashBytes): fc.Arbitrary<string[]> {
  const byte = fc.oneof(fc.constant(0), fc.constant(255), fc.nat(255));
  const changes = fc.array(fc.tuple(fc.nat(11), byte), { maxLength: 3 });
  const id = changes.map((all) => {
    const bytes = Buffer.alloc(hashBytes, 0x77);
    for (const [at, value] of all) bytes[at] = value;
    return bytes.toString('hex');
  });
  return fc.array(id, { maxLength: 200 });
}

export function memoryOf(ids: Buffer, more: Partial<ScanMemory> = {}, hashBytes: HashBytes = 20): ScanMemory {
  return { scanned: IdSet.from(ids, hashBytes), packs: [], again: [], extra: new Map(), ...more };
}
