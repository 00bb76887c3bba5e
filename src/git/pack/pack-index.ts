/*
 * Owns the format of `.idx` files, versions 1 and 2 (git's Documentation/gitformat-pack.txt, "Original (version 1)
 * pack-*.idx files" and "Version 2 pack-*.idx files"). Does not own what a pack must look like (open-store.ts).
 */

import { Buffer } from 'node:buffer';
import { PackError } from './pack-error.ts';
import { PACK_HEADER_BYTES, readHex } from './pack-header.ts';
import { type RegularFile, readExactly } from './regular-file.ts';

/** An index file whose outline is sound. */
export interface PackIndex {
  readonly version: 1 | 2;
  /** Number of objects. */
  readonly count: number;
  /** How many offsets of version 2 are kept in the table of 64-bit ones, going by the length of the file. */
  readonly wide: number;
}

/** Version 2 starts with these bytes, which no fan-out table of version 1 starts with. */
const SIGNATURE = 0xff744f63;
const SIGNATURE_BYTES = 8;
/** 256 numbers of 4 bytes: how many objects have an id whose first byte is at most n. */
const FANOUT_BYTES = 1024;
/** Set when the rest of the number is a row of the table of 64-bit offsets. */
const IS_WIDE = 0x80000000;
/** Rows read at once. */
const ROWS = 16384;

/** The checksum of the pack that an index was made for, in hex: the last but one hash of either version. */
export function indexedChecksum(file: RegularFile, hashBytes: number): string {
  return readHex(file, file.size - 2 * hashBytes, hashBytes);
}

/** Checks signature, fan-out and length of an index. Throws PackError. */
export function openPackIndex(file: RegularFile, hashBytes: number): PackIndex {
  const head = Buffer.alloc(SIGNATURE_BYTES + FANOUT_BYTES);
  readExactly(file.fd, head, 0);
  if (head.readUInt32BE(0) !== SIGNATURE) return openVersion1(file, head.subarray(0, FANOUT_BYTES), hashBytes);
  if (head.readUInt32BE(4) !== 2) throw new PackError('unknown index version');
  const count = countIn(head.subarray(SIGNATURE_BYTES));
  const wide = (file.size - narrowBytes(count, hashBytes)) / 8;
  if (!Number.isInteger(wide) || wide < 0 || wide > count) throw new PackError('index has the wrong length');
  return { version: 2, count, wide };
}

/** Where the content of an index goes. */
export interface IndexRoom {
  readonly hashBytes: number;
  /** `hashBytes` for each object, in the order of the index. */
  readonly names: Uint8Array;
  /** Where each object starts in the pack, in bytes. */
  readonly offsets: Float64Array;
  /** Where the objects end in the pack: its trailer. */
  readonly end: number;
}

/**
 * Reads names and offsets. Throws PackError when an offset is not within the pack, or when the table of 64-bit offsets
 * is not used to the full. Nothing is checked about the order of the names.
 */
export function readPackIndex(file: RegularFile, { version, wide }: PackIndex, room: IndexRoom): void {
  if (version === 1) {
    readRows(file, room);
    return;
  }
  // Offsets first: a file full of zeros is noticed before much memory is used.
  readOffsets(file, wide, room);
  readExactly(file.fd, room.names, SIGNATURE_BYTES + FANOUT_BYTES);
}

/** Reads a fan-out table and returns the number of objects. Throws PackError when a number is below the one before. */
export function countIn(fanout: Buffer): number {
  let count = 0;
  for (let at = 0; at < FANOUT_BYTES; at += 4) {
    const next = fanout.readUInt32BE(at);
    if (next < count) throw new PackError('fan-out table is not in order');
    count = next;
  }
  return count;
}

function openVersion1(file: RegularFile, fanout: Buffer, hashBytes: number): PackIndex {
  const count = countIn(fanout);
  const length = FANOUT_BYTES + count * (4 + hashBytes) + 2 * hashBytes;
  if (file.size !== length) throw new PackError('not an index, or of the wrong length');
  return { version: 1, count, wide: 0 };
}

/** Length of an index of version 2 without 64-bit offsets: per object a name, a CRC and an offset. */
function narrowBytes(count: number, hashBytes: number): number {
  return SIGNATURE_BYTES + FANOUT_BYTES + count * (hashBytes + 4 + 4) + 2 * hashBytes;
}

/** Version 1: rows of an offset of 4 bytes and a name. */
function readRows(file: RegularFile, { hashBytes, names, offsets, end }: IndexRoom): void {
  const rowBytes = 4 + hashBytes;
  eachPiece(file, FANOUT_BYTES, offsets.length, rowBytes, (rows, first) => {
    for (let at = 0, row = first; at < rows.length; at += rowBytes, row++) {
      offsets[row] = withinPack(rows.readUInt32BE(at), end);
      names.set(rows.subarray(at + 4, at + rowBytes), row * hashBytes);
    }
  });
}

/** Version 2: a table of names, of CRCs (not read), of offsets of 4 bytes, and of offsets of 8 bytes. */
function readOffsets(file: RegularFile, wide: number, { hashBytes, offsets, end }: IndexRoom): void {
  const narrowAt = SIGNATURE_BYTES + FANOUT_BYTES + offsets.length * (hashBytes + 4);
  let wideSeen = 0;
  eachPiece(file, narrowAt, offsets.length, 4, (rows, first) => {
    for (let at = 0, row = first; at < rows.length; at += 4, row++) {
      const offset = rows.readUInt32BE(at);
      offsets[row] = offset;
      if (offset >= IS_WIDE) wideSeen++;
      else withinPack(offset, end);
    }
  });
  if (wideSeen !== wide) throw new PackError('index has the wrong length');
  if (wide > 0) widenOffsets(readWide(file, narrowAt + 4 * offsets.length, wide), offsets, end);
}

/** Puts the 64-bit offsets in the place of the row numbers that point at them. */
function widenOffsets(wide: Buffer, offsets: Float64Array, end: number): void {
  for (const [row, offset] of offsets.entries()) {
    if (offset < IS_WIDE) continue;
    const at = (offset - IS_WIDE) * 8;
    if (at + 8 > wide.length) throw new PackError('no such 64-bit offset');
    offsets[row] = withinPack(wide.readUInt32BE(at) * 2 ** 32 + wide.readUInt32BE(at + 4), end);
  }
}

function readWide(file: RegularFile, position: number, count: number): Buffer {
  const wide = Buffer.alloc(count * 8);
  readExactly(file.fd, wide, position);
  return wide;
}

/** `offset`, when an object can start there. Throws PackError. */
export function withinPack(offset: number, end: number): number {
  if (offset < PACK_HEADER_BYTES || offset >= end) throw new PackError('offset is not within the pack');
  return offset;
}

/** Reads `count` rows from `position` on, some at a time. `first` is the number of the first row of a piece. */
function eachPiece(
  file: RegularFile,
  position: number,
  count: number,
  rowBytes: number,
  visit: (rows: Buffer, first: number) => void,
): void {
  const room = Buffer.alloc(Math.min(count, ROWS) * rowBytes);
  for (let first = 0; first < count; first += ROWS) {
    const rows = room.subarray(0, Math.min(count - first, ROWS) * rowBytes);
    readExactly(file.fd, rows, position + first * rowBytes);
    visit(rows, first);
  }
}
