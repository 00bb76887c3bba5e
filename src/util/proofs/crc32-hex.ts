/*
 * Owns tokens that end in the CRC-32 of what is before, in eight hexadecimal digits.
 */

import type { Proof } from '../../model/rule.ts';
import { crc32 } from '../crc32.ts';

const DIGITS = 8;

/** Proven when the last eight characters are the checksum in one of the ways that are known. */
export function crc32Hex(value: string): Proof {
  // A token that ends in `=…` is often written escaped or for a URL.
  const plain = value.replace(/(?:\\=|%3[Dd])(?=[0-9A-F]{8}$)/, '=');
  const body = plain.slice(0, -DIGITS);
  return checksums(body).includes(plain.slice(-DIGITS)) ? 'proven' : 'unproven';
}

function checksums(body: string): string[] {
  // Zuplo: between the two `_`.
  if (body.endsWith('_')) return [hex(body.slice(body.indexOf('_') + 1, -1))];
  // Atlassian: capitals, with the `=`. Canva: small letters.
  return [body.endsWith('=') ? hex(body).toUpperCase() : hex(body)];
}

function hex(text: string): string {
  return crc32(text).toString(16).padStart(DIGITS, '0');
}
