/*
 * Owns random UUIDs (RFC 9562, section 5.4).
 */

import type { Proof } from '../../model/rule.ts';

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Proven when version and variant say that all other bits are random. */
export function uuidV4(value: string): Proof {
  return UUID_V4.test(value) ? 'proven' : 'unproven';
}
