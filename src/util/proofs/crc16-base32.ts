/*
 * Owns NATS NKEYs: base32 of prefix, 32 bytes and their CRC-16, least byte first (github.com/nats-io/nkeys, strkey.go).
 */

import type { Proof } from '../../model/rule.ts';
import { BASE32 } from '../base32.ts';

/** Proven when the last two bytes are the CRC-16 of those before. */
export function crc16Base32(value: string): Proof {
  const bytes = bytesOf(value);
  const [low = -1, high = -1] = bytes.slice(-2);
  return low + high * 256 === crc16(bytes.slice(0, -2)) ? 'proven' : 'unproven';
}

/** Whole bytes only: what is left over is padding. */
function bytesOf(value: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const character of value) {
    bits = ((bits << 5) | BASE32.indexOf(character)) & 0xfff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return bytes;
}

/** CRC-16/XMODEM. */
function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}
