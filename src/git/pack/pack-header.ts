/*
 * Owns the two ends of a pack file: its header, which says how many objects it has, and its trailer, a checksum.
 */

import { Buffer } from 'node:buffer';
import { PackError } from './pack-error.ts';
import { type RegularFile, readExactly, withRegularFile } from './regular-file.ts';

/** What the ends of a pack file say. */
export interface PackHeader {
  /** Number of objects. */
  readonly count: number;
  /** Where the objects end and the trailer begins, in bytes. */
  readonly end: number;
  /** The trailer in hex. */
  readonly checksum: string;
}

/** Bytes before the first object: `PACK`, version and number of objects, 4 bytes each (gitformat-pack, "pack-*.pack files"). */
export const PACK_HEADER_BYTES = 12;

const SIGNATURE = 'PACK';
/** Versions that git reads (pack.h, pack_version_ok); 3 is never written. */
const VERSIONS: readonly number[] = [2, 3];

/** Reads both ends of the pack file at `path`. Throws PackError when it is not a pack, or as `openSync` does. */
export function readPackHeader(path: string, hashBytes: number): PackHeader {
  return withRegularFile(path, (file) => {
    if (file.size < PACK_HEADER_BYTES + hashBytes) throw new PackError('pack truncated');
    const header = Buffer.alloc(PACK_HEADER_BYTES);
    readExactly(file.fd, header, 0);
    if (header.toString('latin1', 0, 4) !== SIGNATURE) throw new PackError('not a pack');
    if (!VERSIONS.includes(header.readUInt32BE(4))) throw new PackError('unknown pack version');
    const count = header.readUInt32BE(8);
    const end = file.size - hashBytes;
    if (count > end) throw new PackError('pack too short for its objects');
    return { count, end, checksum: readHex(file, end, hashBytes) };
  });
}

/** `length` bytes from `position` in hex. Throws PackError when the file does not have them. */
export function readHex(file: RegularFile, position: number, length: number): string {
  if (position < 0) throw new PackError('truncated');
  const bytes = Buffer.alloc(length);
  readExactly(file.fd, bytes, position);
  return bytes.toString('hex');
}
