/*
 * Owns GitLab's routable tokens: `<prefix><base64url>.<version>.<length><CRC-32>`, in older ones without the version, where
 * the length has two digits and the CRC-32 of all before has seven, in base 36 (GitLab handbook, "Routable Tokens").
 */

import type { Proof } from '../../model/rule.ts';
import { crc32 } from '../crc32.ts';

const DIGITS = 7;

/** Proven when the checksum holds; null for tokens of the old form, which have none. */
export function crc32Base36(value: string): Proof | null {
  if (!value.includes('.')) return null;
  const checksum = crc32(value.slice(0, -DIGITS)).toString(36).padStart(DIGITS, '0');
  return checksum === value.slice(-DIGITS) ? 'proven' : 'unproven';
}
