/*
 * Owns what makes a JSON Web Token one (RFC 7519, section 7.2; RFC 7515, section 4.1.1).
 */

import type { Proof } from '../../model/rule.ts';
import { jwtOf } from '../jwt.ts';

/** Proven when header and payload are JSON objects, the header has `alg`, and there is a signature. */
export function jwt(value: string): Proof {
  const { header, payload, signature } = jwtOf(value);
  if (header === null) return 'impossible';
  const isWhole = typeof header['alg'] === 'string' && payload !== null && signature !== '';
  return isWhole ? 'proven' : 'unproven';
}
