/*
 * Owns the credentials of HTTP Basic authentication (RFC 7617, section 2).
 */

import type { Proof } from '../../model/rule.ts';
import { bytesOfBase64 } from '../base64.ts';

/** Proven when the value is text with a user, a colon and a password; without a colon it cannot be credentials. */
export function base64UserPassword(value: string): Proof {
  const text = bytesOfBase64(value);
  if (text === null) return 'unproven';
  if (!text.includes(':')) return 'impossible';
  return /^[\x20-\x7e\x80-\xff]+$/.test(text) ? 'proven' : 'unproven';
}
