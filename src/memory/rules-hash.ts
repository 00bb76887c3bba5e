/*
 * Owns the name of what a scan looks for. Does not own what belongs to it.
 */

import type { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/** SHA-256 of `parts`; no two different lists are alike, wherever their texts are divided. 32 bytes. */
export function rulesHash(parts: readonly string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}
