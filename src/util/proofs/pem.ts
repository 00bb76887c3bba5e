/*
 * Owns what is inside a PEM block: one DER SEQUENCE (PKCS #1, PKCS #8, SEC 1), or an OpenSSH key.
 */

import type { Proof } from '../../model/rule.ts';
import { bytesOfBase64 } from '../base64.ts';

const OPENSSH = 'openssh-key-v1\0';
const SEQUENCE = 0x30;

/** Proven when the body is one whole key. Its lines may be held together by source code. */
export function pem(value: string): Proof {
  const bytes = bytesOfBase64(joined(value));
  if (bytes === null) return 'unproven';
  return bytes.startsWith(OPENSSH) || isSequence(bytes) ? 'proven' : 'unproven';
}

/** The base64 of all lines, without what source code, comments and escapes put between them. */
function joined(value: string): string {
  return value
    .replace(/\\+[nrt]/g, '\n')
    .replace(/["'][^\S\n]*[+.,&\\]?\s*["']?/g, '\n')
    .replace(/\n\s*(?:\/\/+|[+*#>|-]+)\s/g, '\n')
    .replace(/[^A-Za-z0-9+/=]/g, '');
}

/** True when `bytes` is one SEQUENCE of the length it says (X.690, section 8.1.3). */
function isSequence(bytes: string): boolean {
  if (bytes.charCodeAt(0) !== SEQUENCE) return false;
  const first = bytes.charCodeAt(1);
  if (first < 0x80) return bytes.length === 2 + first;
  const count = first - 0x80;
  let length = 0;
  for (let i = 0; i < count && i < 4; i++) length = length * 256 + bytes.charCodeAt(2 + i);
  return bytes.length === 2 + count + length;
}
