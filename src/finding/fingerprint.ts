/*
 * Owns the stable name of a finding. One of the few places that may see a secret's value.
 */

import { createHmac } from 'node:crypto';
import type { RuleDef } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';

/** Versions the fingerprint: another key means other fingerprints, and baselines that must be written again. */
const KEY = 'leakgate fingerprint v1';

/**
 * 32 hex digits (128 bits of HMAC-SHA-256) over rule id and value. No path, line or commit goes in, so it survives
 * moves, rebases and squashes.
 */
export function fingerprintOf(rule: RuleDef, secret: Secret): string {
  return createHmac('sha256', KEY).update(`${rule.id}\0${secret.expose()}`).digest('hex').slice(0, 32);
}
