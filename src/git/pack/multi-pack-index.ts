/*
 * Owns the format of `multi-pack-index` files (git's Documentation/gitformat-pack.txt, "multi-pack-index (MIDX) files
 * have the following format"), read only for packs that have lost their own index. Does not own incremental chains
 * (`multi-pack-index.d`): a pack without index that only such a chain knows is reported to have no index.
 */

import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { PackError } from './pack-error.ts';
import { type IndexRoom, withinPack } from './pack-index.ts';
import { type RegularFile, readExactly, withRegularFile } from './regular-file.ts';

/** What a multi-pack-index knows of one pack. */
export interface IndexedPack {
  /** Number of objects that it has as this pack's; those that other packs hold too may count as theirs. */
  readonly count: number;
  /** As readPackIndex. */
  fill(room: IndexRoom): void;
}

/** The packs of one `multi-pack-index`, by the name of the pack file. */
export type MultiPackIndex = ReadonlyMap<string, IndexedPack>;

/** `MIDX`, version 1, number of the hash function, number of chunks, number of base files (0), number of packs. */
const SIGNATURE = 'MIDX';
const VERSION = 1;
const HEADER_BYTES = 12;
/** A row of the table of chunks: 4 bytes name, 8 bytes offset. A row more than there are chunks ends the last one. */
const CHUNK_ROW_BYTES = 12;
/** A row of OOFF: number of the pack and offset, 4 bytes each. */
const OFFSET_ROW_BYTES = 8;
/** With a chunk LOFF, an offset with this bit is a row of it. */
const IS_WIDE = 0x80000000;
/** Larger chunks are not read: this is the way out when an index is lost, not the way. */
const LARGEST_CHUNK = 2 ** 30;

/** Reads the multi-pack-index in a pack folder. Throws PackError, or as `openSync` does. */
export function readMultiPackIndex(packFolder: string, hashBytes: number): MultiPackIndex {
  return withRegularFile(join(packFolder, 'multi-pack-index'), (file) => {
    const { chunks, packCount } = readOutline(file, hashBytes);
    const names = packNames(chunkOf(file, chunks, 'PNAM'), packCount);
    const oids = chunkOf(file, chunks, 'OIDL');
    const places = chunkOf(file, chunks, 'OOFF');
    const count = oids.length / hashBytes;
    if (!Number.isInteger(count) || places.length !== count * OFFSET_ROW_BYTES) throw new PackError('bad MIDX chunk');
    const wide = chunks.has('LOFF') ? chunkOf(file, chunks, 'LOFF') : null;
    return byPack(names, { hashBytes, oids, places, wide });
  });
}

interface Chunk {
  readonly start: number;
  readonly end: number;
}

function readOutline(file: RegularFile, hashBytes: number): { chunks: Map<string, Chunk>; packCount: number } {
  const header = Buffer.alloc(HEADER_BYTES);
  readExactly(file.fd, header, 0);
  const hashVersion = hashBytes === 20 ? 1 : 2;
  const isSound =
    header.toString('latin1', 0, 4) === SIGNATURE &&
    header[4] === VERSION &&
    header[5] === hashVersion &&
    header[7] === 0;
  if (!isSound) throw new PackError('unknown kind of MIDX');
  return { chunks: readChunks(file, header.readUInt8(6)), packCount: header.readUInt32BE(8) };
}

function readChunks(file: RegularFile, count: number): Map<string, Chunk> {
  const table = Buffer.alloc((count + 1) * CHUNK_ROW_BYTES);
  readExactly(file.fd, table, HEADER_BYTES);
  const chunks = new Map<string, Chunk>();
  for (let row = 0; row < count; row++) {
    const start = readWide(table, row * CHUNK_ROW_BYTES + 4);
    const end = readWide(table, (row + 1) * CHUNK_ROW_BYTES + 4);
    if (start > end || end > file.size) throw new PackError('bad table of MIDX chunks');
    chunks.set(table.toString('latin1', row * CHUNK_ROW_BYTES, row * CHUNK_ROW_BYTES + 4), { start, end });
  }
  return chunks;
}

function chunkOf(file: RegularFile, chunks: ReadonlyMap<string, Chunk>, name: string): Buffer {
  const chunk = chunks.get(name);
  if (chunk === undefined || chunk.end - chunk.start > LARGEST_CHUNK)
    throw new PackError(`no usable MIDX chunk ${name}`);
  const bytes = Buffer.alloc(chunk.end - chunk.start);
  readExactly(file.fd, bytes, chunk.start);
  return bytes;
}

/** PNAM: names of index files, each ended by a NUL, padded with NULs. */
function packNames(chunk: Buffer, count: number): string[] {
  const names = chunk.toString('utf8').split('\0', count);
  if (names.length < count) throw new PackError('bad MIDX chunk PNAM');
  return names.map((name) => name.replace(/\.idx$/, '.pack'));
}

interface Tables {
  readonly hashBytes: number;
  readonly oids: Buffer;
  readonly places: Buffer;
  readonly wide: Buffer | null;
}

/** Sorts the rows by pack. Linear: there may be many packs and many objects. */
function byPack(names: readonly string[], tables: Tables): MultiPackIndex {
  const rows = tables.places.length / OFFSET_ROW_BYTES;
  const start = new Uint32Array(names.length + 1);
  for (let row = 0; row < rows; row++) {
    const pack = packOf(tables, row);
    if (pack >= names.length) throw new PackError('no such pack in MIDX');
    start[pack + 1] = (start[pack + 1] ?? 0) + 1;
  }
  for (let pack = 0; pack < names.length; pack++) start[pack + 1] = (start[pack + 1] ?? 0) + (start[pack] ?? 0);
  const sorted = sortedRows(tables, rows, start.slice());
  return new Map(
    names.map((name, pack) => [name, indexedPack(tables, sorted.subarray(start[pack], start[pack + 1]))] as const),
  );
}

function sortedRows(tables: Tables, rows: number, next: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const pack = packOf(tables, row);
    const slot = next[pack] ?? 0;
    sorted[slot] = row;
    next[pack] = slot + 1;
  }
  return sorted;
}

function indexedPack(tables: Tables, rows: Uint32Array): IndexedPack {
  const { hashBytes, oids } = tables;
  return {
    count: rows.length,
    fill: ({ names, offsets, end }) => {
      for (const [index, row] of rows.entries()) {
        names.set(oids.subarray(row * hashBytes, (row + 1) * hashBytes), index * hashBytes);
        offsets[index] = withinPack(offsetOf(tables, row), end);
      }
    },
  };
}

function packOf({ places }: Tables, row: number): number {
  return places.readUInt32BE(row * OFFSET_ROW_BYTES);
}

function offsetOf({ places, wide }: Tables, row: number): number {
  const offset = places.readUInt32BE(row * OFFSET_ROW_BYTES + 4);
  if (wide === null || offset < IS_WIDE) return offset;
  const at = (offset - IS_WIDE) * 8;
  if (at + 8 > wide.length) throw new PackError('no such offset in MIDX chunk LOFF');
  return readWide(wide, at);
}

/** A number of 8 bytes. Above 2^53 it is not exact, and beyond any file. */
function readWide(bytes: Buffer, at: number): number {
  return bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
}
