/*
 * Owns reading the entries of a tar, in pieces as they come. Does not own its headers (tar-header.ts).
 */

import { Buffer } from 'node:buffer';
import { beginEntry, note, noteError, pathOf, type Reading, spend } from './archive-reading.ts';
import { ByteQueue } from './byte-queue.ts';
import { BLOCK, isZero, parseHeader, parsePax, type TarHeader, untilNul } from './tar-header.ts';

/** Longest name, and most bytes of pax records. */
const LONGEST_META = 1024 * 1024;
/** Blocks of zeros that end an archive (POSIX pax, "ustar Interchange Format"); what follows is none of its own. */
const END = 2;
/** Types of entries that say something of the next one: long name, long link name (GNU); pax records for it, and for all. */
const LONG_NAME = 'L';
const LONG_LINK = 'K';
const PAX = 'x';
const PAX_GLOBAL = 'g';
const SYMLINK = '2';
/** Links, devices, folders: no data follows, whatever the size says. */
const WITHOUT_DATA = '23456';
/** A file with holes (GNU): blocks that list them may follow the header, each with a byte that says whether there are more. */
const SPARSE = 'S';
const MORE_IN_HEADER = 482;
const MORE_IN_BLOCK = 504;

/** What earlier entries say of the next. */
interface Said {
  readonly name?: string;
  readonly linkName?: string;
  readonly size?: number;
}

/**
 * Feeds every entry to the sink. The target of a symbolic link is its content, as in git.
 * @throws what is wrong with the archive as a whole, after what could be read was fed
 */
export async function readTar(
  reading: Reading,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const queue = new ByteQueue(pieces);
  let said: Said = {};
  let zeros = 0;
  while (!reading.signal?.aborted) {
    const block = await queue.take(BLOCK);
    if (block.length === 0) return;
    // Zeros end a tar; another may follow.
    if (isZero(block)) zeros++;
    if (isZero(block) || (zeros >= END && block.length < BLOCK)) continue;
    if (block.length < BLOCK) throw new Error('tar cut off in a header');
    zeros = 0;
    const header = parseHeader(block);
    const about = await readAbout(queue, header);
    if (about !== null) said = { ...said, ...about };
    else {
      if (!(await readEntry(reading, queue, { header: { ...header, ...said }, block }))) return;
      said = {};
    }
  }
}

/** What this entry says of the next one; null when it is one of its own. */
async function readAbout(queue: ByteQueue, { type, size }: TarHeader): Promise<Said | null> {
  if (![LONG_NAME, LONG_LINK, PAX, PAX_GLOBAL].includes(type)) return null;
  if (size > LONGEST_META) throw new Error('tar with a name that is too long');
  const data = await queue.take(size);
  if (data.length < size) throw new Error('tar cut off in a name');
  await queue.skip(padding(size));
  if (type === LONG_NAME) return { name: untilNul(data) };
  if (type === LONG_LINK) return { linkName: untilNul(data) };
  return type === PAX ? saidByPax(parsePax(data)) : {};
}

function saidByPax(records: ReadonlyMap<string, string>): Said {
  const name = records.get('path');
  const linkName = records.get('linkpath');
  const size = records.get('size');
  if (size !== undefined && !/^\d{1,15}$/.test(size)) throw new Error('pax header with a wrong size');
  return {
    ...(name !== undefined && { name }),
    ...(linkName !== undefined && { linkName }),
    ...(size !== undefined && { size: Number(size) }),
  };
}

/** False when the archive is over its budget. */
async function readEntry(
  reading: Reading,
  queue: ByteQueue,
  { header, block }: { header: TarHeader; block: Buffer },
): Promise<boolean> {
  const { name, type, linkName } = header;
  const size = WITHOUT_DATA.includes(type) ? 0 : header.size;
  if (type === SPARSE) await skipMaps(queue, block);
  const isLink = type === SYMLINK;
  if (size === 0 && !isLink) return spendOrNote(reading, name);
  if (!spendOrNote(reading, name)) return false;
  beginEntry(reading, pathOf(reading, name), isLink ? Buffer.byteLength(linkName) : size);
  try {
    if (isLink) reading.sink.push(Buffer.from(linkName));
    if (!(await pushData(reading, queue, size))) noteError(reading, pathOf(reading, name), new Error('cut off'));
  } finally {
    await reading.sink.end();
  }
  await queue.skip(padding(size));
  return true;
}

function spendOrNote(reading: Reading, name: string): boolean {
  const isWithin = spend(reading, 1, 0);
  if (!isWithin) note(reading, pathOf(reading, name), 'archive-budget');
  return isWithin;
}

/** False when there are fewer than `size` bytes. */
async function pushData({ sink, signal }: Reading, queue: ByteQueue, size: number): Promise<boolean> {
  let left = size;
  while (left > 0) {
    const piece = await queue.some(left);
    if (piece.length === 0) return signal?.aborted ?? false;
    sink.push(piece);
    left -= piece.length;
  }
  return true;
}

async function skipMaps(queue: ByteQueue, header: Buffer): Promise<void> {
  let hasMore = header[MORE_IN_HEADER] === 1;
  while (hasMore) {
    const block = await queue.take(BLOCK);
    hasMore = block[MORE_IN_BLOCK] === 1;
  }
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}
