/*
 * Owns reading the entries of a zip archive: jar, whl, docx and xlsx are such, too.
 */

import type { Buffer } from 'node:buffer';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { beginEntry, note, noteError, pathOf, type Reading, spend } from './archive-reading.ts';

/**
 * Feeds every entry of `bytes` to the sink.
 * @throws what is wrong with the archive as a whole
 */
export async function readZip(reading: Reading, bytes: Buffer): Promise<void> {
  // Names are decoded here: yauzl gives up on the whole archive when one leads outside of it, and nothing is written anyway.
  const options = { lazyEntries: true, validateEntrySizes: true, decodeStrings: false };
  const zip = await yauzl.fromBufferPromise(bytes, options);
  for await (const entry of zip.eachEntry()) {
    if (reading.signal?.aborted) return;
    const name = nameOf(entry);
    if (name.endsWith('/') && entry.uncompressedSize === 0) continue;
    const what = pathOf(reading, name);
    if (!spend(reading, 1, entry.uncompressedSize)) return note(reading, what, 'archive-budget');
    if (entry.isEncrypted()) note(reading, what, 'archive-encrypted');
    else await readEntry(zip, entry, what, reading);
  }
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

async function readEntry(zip: ZipFile, entry: Entry, what: string, reading: Reading): Promise<void> {
  const { sink, signal } = reading;
  beginEntry(reading, what, entry.uncompressedSize);
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      sink.push(piece as Buffer);
      if (signal?.aborted) break;
    }
  } catch (error) {
    sink.abandon();
    noteError(reading, what, error);
    return;
  }
  await sink.end();
}
