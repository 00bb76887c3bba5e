/*
 * Owns making tokens that prove themselves, so that none stands in this repository.
 */

import { Buffer } from 'node:buffer';
import { crc32 } from '../../../src/util/crc32.ts';
import { sample } from '../../helpers/sample.ts';

const UPPER_FIRST = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LOWER_FIRST = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** `prefix` and `body` with the checksum of the body, as GitHub and npm issue them. */
export function gitHubLike(prefix: string, body = sample('${A-Za-z0-9}{30}')): string {
  return prefix + body + base62(crc32(body), UPPER_FIRST);
}

/** As Apify issues them: the prefix is in the checksum. */
export function apifyLike(prefix: string, body = sample('${A-Za-z0-9}{30}')): string {
  return prefix + body + base62(crc32(prefix + body), LOWER_FIRST);
}

/** `text` and its checksum in hexadecimal digits. */
export function withHex(text: string, of = text): string {
  return text + crc32(of).toString(16).padStart(8, '0');
}

/** As GitLab issues routable ones. */
export function routable(prefix: string, version = '.01'): string {
  const payload = Buffer.from(`o:1\nu:2${sample('${A-Za-z0-9}{17}')}`).toString('base64url');
  const text = `${prefix}${payload}${version}.${payload.length.toString(36).padStart(2, '0')}`;
  return text + crc32(text).toString(36).padStart(7, '0');
}

/** An NKEY seed of a user. */
export function nkeySeed(seed = 1): string {
  const key = Buffer.from(sample('${A-Za-z0-9}{32}', seed), 'latin1');
  // The kinds of key go over both bytes: S for a seed, then U.
  const bytes = [(18 << 3) | ((20 << 3) >> 5), ((20 << 3) & 31) << 3, ...key];
  const crc = crc16(bytes);
  return base32([...bytes, crc & 0xff, crc >> 8]);
}

/** A token of `header` and `payload`, signed with nothing that holds. */
export function jwtOf(payload: object, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  return `${base64url(header)}.${base64url(payload)}.${sample('${A-Za-z0-9_-}{43}')}`;
}

export function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Base64 of a DER SEQUENCE of `length` bytes, in lines. */
export function derBody(length = 600): string {
  const content = Buffer.from(
    sample('${A-Za-z0-9}{40}')
      .repeat(Math.ceil(length / 40))
      .slice(0, length),
    'latin1',
  );
  const bytes = Buffer.concat([Buffer.from([0x30, 0x82, length >> 8, length & 0xff]), content]);
  return (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
}

function base62(number: number, digits: string): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) text = digits.charAt(rest % 62) + text;
  return text.padStart(6, '0');
}

function base32(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32.charAt(Number.parseInt(five.padEnd(5, '0'), 2))).join('');
}

/** By polynomial division of the whole: another way than that of src/. */
function crc16(bytes: readonly number[]): number {
  const bits = [...bytes, 0, 0].map((byte) => BigInt(byte)).reduce((all, byte) => (all << 8n) | byte, 0n);
  let rest = bits;
  for (let at = BigInt(bytes.length * 8 + 15); at >= 16n; at--) if ((rest >> at) & 1n) rest ^= 0x11021n << (at - 16n);
  return Number(rest);
}
