/*
 * Owns arrays of numbers as the bytes of a section of the memory, and back.
 */

import { Buffer } from 'node:buffer';
import { endianness } from 'node:os';

/** Goes up whenever the meaning of a section changes. */
const VERSION = 1;
/** Most bytes of a part: its length has 32 bits. */
const MOST_BYTES = 2 ** 32 - 1;

export type Numbers = Uint8Array | Uint32Array | Float64Array;

/** Numbers little-endian: version and length of each part in bytes (4 bytes each), then the parts. */
export function encodeSection(parts: readonly Numbers[]): Uint8Array {
  const head = 4 * (1 + parts.length);
  const section = Buffer.allocUnsafe(parts.reduce((sum, { byteLength }) => sum + byteLength, head));
  section.writeUInt32LE(VERSION, 0);
  let at = head;
  for (const [index, part] of parts.entries()) {
    if (part.byteLength > MOST_BYTES) throw new RangeError(`a part of ${part.byteLength} bytes`);
    section.writeUInt32LE(part.byteLength, 4 * (index + 1));
    section.set(inFileOrder(Buffer.from(part.buffer, part.byteOffset, part.byteLength), part.BYTES_PER_ELEMENT), at);
    at += part.byteLength;
  }
  return section;
}

/** The `count` parts of a section, which share its memory; null when it is not of this version or not whole. */
export function decodeSection(section: Uint8Array | undefined, count: number): Buffer[] | null {
  let at = 4 * (1 + count);
  if (section === undefined || section.length < at) return null;
  const bytes = Buffer.from(section.buffer, section.byteOffset, section.byteLength);
  if (bytes.readUInt32LE(0) !== VERSION) return null;
  const parts: Buffer[] = [];
  for (let index = 1; index <= count; index++) {
    const length = bytes.readUInt32LE(4 * index);
    parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return at === bytes.length ? parts : null;
}

/** Numbers of four bytes each, in memory of their own; null when the last is not whole. */
export function words(part: Buffer | undefined): Uint32Array | null {
  if (part === undefined || part.length % 4 !== 0) return null;
  const numbers = new Uint32Array(part.length / 4);
  const bytes = Buffer.from(numbers.buffer);
  bytes.set(inFileOrder(part, 4));
  return numbers;
}

/** Numbers of eight bytes each, in memory of their own; null when the last is not whole, or one is not finite. */
export function doubles(part: Buffer | undefined): Float64Array | null {
  if (part === undefined || part.length % 8 !== 0) return null;
  const numbers = new Float64Array(part.length / 8);
  const bytes = Buffer.from(numbers.buffer);
  bytes.set(inFileOrder(part, 8));
  for (let at = 0; at < numbers.length; at++) if (!Number.isFinite(numbers[at])) return null;
  return numbers;
}

/** Numbers of this machine as those of the file, or back. */
function inFileOrder(bytes: Buffer, size: number): Buffer {
  if (endianness() === 'LE' || size === 1) return bytes;
  const copy = Buffer.from(bytes);
  return size === 4 ? copy.swap32() : copy.swap64();
}
