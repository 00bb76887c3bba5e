/*
 * Owns reading gzip (RFC 1952): a tar inside is read in the same go, anything else is one entry.
 */

import { Buffer } from 'node:buffer';
import { createGunzip } from 'node:zlib';
import { archiveKindOf } from '../util/archive-kind.ts';
import { BudgetSpent, beginEntry, note, pathOf, type Reading, spend } from './archive-reading.ts';
import { readTar } from './archive-tar.ts';

/** Bytes inflated at once. */
const PIECE = 256 * 1024;
/** Length of a tar header: enough to tell what is inside. */
const HEAD = 512;
/** Flags of the header that say what follows it (RFC 1952, 2.3.1). */
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const FIXED_HEADER = 10;
/** Longer names are none: file systems allow 255 bytes. */
const LONGEST_NAME = 255;
/** What is inside when the header does not say its name. */
const NAMELESS = 'content';

/**
 * Feeds what is inside to the sink, piece by piece.
 * @throws what is wrong with the archive as a whole, after what could be read was fed
 */
export async function readGzip(reading: Reading, bytes: Buffer): Promise<void> {
  const pieces = inflated(reading, bytes);
  const head = await headOf(pieces);
  const rest = chained(head, pieces);
  try {
    if (archiveKindOf(head) === 'tar') await readTar(reading, rest);
    else await readSingle(reading, nameIn(bytes), rest);
  } finally {
    await pieces.return();
  }
}

async function readSingle(reading: Reading, name: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  const what = pathOf(reading, name);
  if (!spend(reading, 1, 0)) return note(reading, what, 'archive-budget');
  beginEntry(reading, what, null);
  try {
    for await (const piece of pieces) reading.sink.push(piece);
  } finally {
    // What there is of it is scanned, however it ends.
    await reading.sink.end();
  }
}

/** @throws BudgetSpent when more comes out than the archive may cost */
async function* inflated(reading: Reading, bytes: Buffer): AsyncGenerator<Buffer, void, undefined> {
  const gunzip = createGunzip({ chunkSize: PIECE });
  gunzip.end(bytes);
  for await (const piece of gunzip) {
    if (reading.signal?.aborted) return;
    if (!spend(reading, 0, (piece as Buffer).length)) throw new BudgetSpent();
    yield piece as Buffer;
  }
}

/** The first bytes of `pieces`: `HEAD` at least, unless there are fewer. */
async function headOf(pieces: AsyncGenerator<Buffer, void, undefined>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < HEAD) {
    const { value, done } = await pieces.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* chained(head: Buffer, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  if (head.length > 0) yield head;
  yield* pieces;
}

/** The name of the file that was packed, without folders. */
function nameIn(bytes: Buffer): string {
  const flags = bytes[3] ?? 0;
  const start = (flags & HAS_EXTRA) === 0 ? FIXED_HEADER : FIXED_HEADER + 2 + bytes.readUInt16LE(FIXED_HEADER);
  const end = bytes.indexOf(0, start);
  if ((flags & HAS_NAME) === 0 || end <= start || end - start > LONGEST_NAME) return NAMELESS;
  return bytes.toString('latin1', start, end).split('/').at(-1) || NAMELESS;
}
