/*
 * Owns the digest under which other scanners keep a value. One of the few places that may see a secret's value.
 */

import { createHash } from 'node:crypto';
import type { Secret } from '../model/secret.ts';

/** 40 hex digits: SHA-1 over the value in UTF-8, as `hashed_secret` of detect-secrets. Not for storing: see fingerprint.ts. */
export function valueDigest(secret: Secret): string {
  return createHash('sha1').update(secret.expose()).digest('hex');
}
