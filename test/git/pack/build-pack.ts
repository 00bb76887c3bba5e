/*
 * Owns writing packs that git would not write, with an index of version 2, after git's Documentation/gitformat-pack.txt.
 */

import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { deflateSync } from 'node:zlib';

/** An object as it is in a pack. */
export interface Entry {
  /** In hex. */
  readonly oid: string;
  readonly bytes: Buffer;
  /** Where it starts; behind the one before when left out. */
  readonly at?: number;
}

/** A blob, whole. */
export function blob(content: string): Entry {
  return { oid: oidOf(content), bytes: Buffer.concat([header(3, content.length), deflateSync(content)]) };
}

/** A piece of a delta's result: copied from the base, or new. */
export type Piece = string | { readonly from: number; readonly length: number };

/**
 * A blob as a delta of what starts `distance` bytes before it, which has `baseLength` bytes. `pieces` make up `content`; all
 * of it is new when they are left out.
 */
export function offsetDelta(
  content: string,
  baseLength: number,
  distance: number,
  pieces: readonly Piece[] = [content],
): Entry {
  const delta = deltaOf(content, baseLength, pieces);
  const bytes = [distance % 128];
  for (let rest = Math.floor(distance / 128); rest > 0; rest = Math.floor(rest / 128)) {
    rest--;
    bytes.unshift((rest % 128) | 128);
  }
  return {
    oid: oidOf(content),
    bytes: Buffer.concat([header(6, delta.length), Buffer.from(bytes), deflateSync(delta)]),
  };
}

/** A blob as a delta of the object `base`, in hex. */
export function namedDelta(content: string, baseLength: number, base: string): Entry {
  const delta = deltaOf(content, baseLength);
  const name = Buffer.from(base, 'hex');
  return { oid: oidOf(content), bytes: Buffer.concat([header(7, delta.length), name, deflateSync(delta)]) };
}

export function oidOf(content: string): string {
  return createHash('sha1').update(`blob ${content.length}\0${content}`).digest('hex');
}

/** Writes `path` and the index beside it. Gaps between objects take no room on the disk. */
export function writePack(path: string, entries: readonly Entry[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const start = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  start.writeUInt32BE(entries.length, 8);
  const fd = openSync(path, 'w');
  writeSync(fd, start, 0, start.length, 0);
  const offsets = new Map<Entry, number>();
  let next = start.length;
  for (const entry of entries) {
    const at = entry.at ?? next;
    offsets.set(entry, at);
    writeSync(fd, entry.bytes, 0, entry.bytes.length, at);
    next = at + entry.bytes.length;
  }
  const checksum = createHash('sha1').update(path).digest();
  writeSync(fd, checksum, 0, checksum.length, next);
  closeSync(fd);
  writeFileSync(path.replace(/\.pack$/, '.idx'), indexOf(offsets, checksum));
}

function indexOf(offsets: ReadonlyMap<Entry, number>, checksum: Buffer): Buffer {
  const rows = [...offsets].sort(([a], [b]) => (a.oid < b.oid ? -1 : 1));
  const wide = rows.map(([, offset]) => offset).filter((offset) => offset >= 2 ** 31);
  const bytes = rows.map(([{ oid }]) => Number.parseInt(oid.slice(0, 2), 16));
  const fanout = Array.from({ length: 256 }, (_, byte) => number(bytes.filter((first) => first <= byte).length));
  const narrow = rows.map(([, offset]) => number(offset < 2 ** 31 ? offset : 2 ** 31 + wide.indexOf(offset)));
  const wides = wide.map((offset) => Buffer.concat([number(Math.floor(offset / 2 ** 32)), number(offset % 2 ** 32)]));
  const names = rows.map(([{ oid }]) => Buffer.from(oid, 'hex'));
  const crcs = Buffer.alloc(4 * rows.length);
  const magic = Buffer.from('\xfftOc\0\0\0\x02', 'latin1');
  return Buffer.concat([magic, ...fanout, ...names, crcs, ...narrow, ...wides, checksum, Buffer.alloc(20)]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function header(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = size >> 4; rest > 0; rest >>= 7) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 128;
    bytes.push(rest & 127);
  }
  return Buffer.from(bytes);
}

/** Instructions for ASCII text: `pieces` are copied as they are, literals cut after 127 bytes. */
function deltaOf(content: string, baseLength: number, pieces: readonly Piece[] = [content]): Buffer {
  const ops = pieces.flatMap((piece) => (typeof piece === 'string' ? literalOps(piece) : [copyOp(piece)]));
  return Buffer.concat([sizeOf(baseLength), sizeOf(content.length), ...ops]);
}

function sizeOf(size: number): Buffer {
  const bytes = [size & 127];
  for (let rest = size >> 7; rest > 0; rest >>= 7) {
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 128;
    bytes.push(rest & 127);
  }
  return Buffer.from(bytes);
}

function literalOps(text: string): Buffer[] {
  const parts = text.match(/[\s\S]{1,127}/g) ?? [];
  return parts.map((part) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part)]));
}

/** Four bytes of offset, three of length, all of them written. */
function copyOp({ from, length }: { readonly from: number; readonly length: number }): Buffer {
  const op = Buffer.alloc(8, 0xff);
  op.writeUInt32LE(from, 1);
  op.writeUIntLE(length, 5, 3);
  return op;
}
