/*
 * Owns the 512-byte header of tar entries: ustar (POSIX pax, "ustar Interchange Format") and what GNU tar makes of it, and
 * pax records. Does not own reading what follows (archive-tar.ts).
 */

import { Buffer } from 'node:buffer';

/** Bytes of a header, and what data is padded to. */
export const BLOCK = 512;

/** One header. */
export interface TarHeader {
  readonly name: string;
  /** Bytes of data that follow. */
  readonly size: number;
  /** One character. */
  readonly type: string;
  readonly linkName: string;
}

/** Where fields start, and their lengths. */
const NAME = [0, 100] as const;
const SIZE = [124, 12] as const;
const CHECKSUM = [148, 8] as const;
const TYPE = 156;
const LINK_NAME = [157, 100] as const;
const PREFIX = [345, 155] as const;
/** `ustar` with NUL behind it: only then the prefix is one. */
const POSIX_MAGIC = Buffer.from('ustar\0');
const MAGIC = 257;
/** Set in the first byte of a number that is binary (GNU), not octal. */
const BINARY = 0x80;

/**
 * Reads a header.
 * @throws Error when it is none
 */
export function parseHeader(block: Buffer): TarHeader {
  if (numberAt(block, CHECKSUM) !== checksumOf(block)) throw new Error('tar header with a wrong checksum');
  const prefix = block.subarray(MAGIC, MAGIC + POSIX_MAGIC.length).equals(POSIX_MAGIC) ? textAt(block, PREFIX) : '';
  const name = textAt(block, NAME);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: numberAt(block, SIZE),
    type: String.fromCharCode(block[TYPE] || 0x30),
    linkName: textAt(block, LINK_NAME),
  };
}

/** True for a block of zeros: two of them end a tar. */
export function isZero(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/**
 * The records of a pax header: `length key=value\n`, one after another.
 * @throws Error when they are not such
 */
export function parsePax(data: Buffer): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(0x20, at);
    const length = Number(data.toString('latin1', at, Math.max(at, space)));
    const equals = data.indexOf(0x3d, space);
    if (!Number.isInteger(length) || length <= 0 || at + length > data.length || equals === -1)
      throw new Error('pax header with a wrong record');
    records.set(data.toString('utf8', space + 1, equals), data.toString('utf8', equals + 1, at + length - 1));
    at += length;
  }
  return records;
}

/** Text up to the first NUL. */
export function untilNul(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

function textAt(block: Buffer, [at, length]: readonly [number, number]): string {
  return untilNul(block.subarray(at, at + length));
}

/** A number in octal, or in binary when GNU tar wrote it. */
function numberAt(block: Buffer, [at, length]: readonly [number, number]): number {
  const first = block[at] as number;
  if (first === BINARY) return block.subarray(at + 1, at + length).reduce((sum, byte) => sum * 256 + byte, 0);
  const text = textAt(block, [at, length]).trim();
  const value = text === '' ? 0 : Number.parseInt(text, 8);
  if (!/^[0-7]*$/.test(text) || value < 0) throw new Error('tar header with a wrong number');
  return value;
}

/** The sum of all bytes, those of the checksum itself counted as blanks. */
function checksumOf(block: Buffer): number {
  const [at, length] = CHECKSUM;
  let sum = length * 0x20;
  for (let i = 0; i < BLOCK; i++) if (i < at || i >= at + length) sum += block[i] as number;
  return sum;
}
