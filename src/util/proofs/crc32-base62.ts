/*
 * Owns tokens that end in the CRC-32 of what is before, in base 62.
 */

import type { Proof } from '../../model/rule.ts';
import { crc32 } from '../crc32.ts';

const DIGITS = 6;
const UPPER_FIRST = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LOWER_FIRST = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What the checksum is made of and how it is written. */
interface Variant {
  readonly of: (body: string) => string;
  readonly digits: string;
}

const VARIANTS: readonly Variant[] = [
  // GitHub, npm, Polar, SaladCloud: without the prefix, whatever it is.
  { of: (body) => body.slice(body.lastIndexOf('_') + 1), digits: UPPER_FIRST },
  // Vercel: what is behind the prefix may have a `_` itself.
  { of: (body) => body.slice(body.indexOf('_') + 1), digits: UPPER_FIRST },
  // Apify: with the prefix.
  { of: (body) => body, digits: LOWER_FIRST },
];

/** Proven when the last six characters are the checksum in one of the ways that are known. */
export function crc32Base62(value: string): Proof {
  const body = value.slice(0, -DIGITS);
  const holds = VARIANTS.some(({ of, digits }) => base62(crc32(of(body)), digits) === value.slice(-DIGITS));
  return holds ? 'proven' : 'unproven';
}

function base62(number: number, digits: string): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) text = digits.charAt(rest % 62) + text;
  return text.padStart(DIGITS, '0');
}
