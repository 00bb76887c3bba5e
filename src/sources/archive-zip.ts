/*
 * Owns reading the entries of a zip archive within budgets. Entries are handed on as blobs named `archive.zip!entry`.
 */

import type { Buffer } from 'node:buffer';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { BlobInfo, BlobSink, Gap } from '../model/blob.ts';

/** Budgets of one archive with all archives inside it: a small file must not cost the scan its memory or its time. */
const MOST_ENTRIES = 10_000;
const MOST_BYTES = 1024 * 1024 * 1024;

/** What an archive may still cost. */
interface Budget {
  entries: number;
  bytes: number;
}

/** Budgets of archives that are entries of others: they share the outer one's, else depth would multiply them. */
const inherited = new WeakMap<BlobInfo, Budget>();

/**
 * Feeds every entry of `bytes` to `sink`; stops without a word when `signal` says so, the scan as a whole tells that.
 * @returns what could not be read: encrypted entries, damaged archives, what is over budget
 */
export async function openZip(archive: BlobInfo, bytes: Buffer, sink: BlobSink, signal?: AbortSignal): Promise<Gap[]> {
  const gaps: Gap[] = [];
  if (signal?.aborted) return gaps;
  const name = archive.path ?? archive.oid ?? 'archive';
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    const budget = inherited.get(archive) ?? { entries: MOST_ENTRIES, bytes: MOST_BYTES };
    await readEntries(zip, { archive, name, sink, gaps, budget, signal });
  } catch (error) {
    gaps.push({ what: name, why: 'archive-damaged', detail: error instanceof Error ? error.message : String(error) });
  }
  return gaps;
}

interface Reading {
  readonly archive: BlobInfo;
  readonly name: string;
  readonly sink: BlobSink;
  readonly gaps: Gap[];
  readonly budget: Budget;
  readonly signal: AbortSignal | undefined;
}

async function readEntries(zip: ZipFile, reading: Reading): Promise<void> {
  const { budget } = reading;
  for await (const entry of zip.eachEntry()) {
    if (reading.signal?.aborted) return;
    if (entry.fileName.endsWith('/')) continue;
    budget.entries--;
    budget.bytes -= entry.uncompressedSize;
    const what = `${reading.name}!${entry.fileName}`;
    if (budget.entries < 0 || budget.bytes < 0) {
      reading.gaps.push({ what, why: 'archive-budget' });
      return;
    }
    if (entry.isEncrypted()) reading.gaps.push({ what, why: 'archive-encrypted' });
    else await readEntry(zip, entry, what, reading);
  }
}

async function readEntry(zip: ZipFile, entry: Entry, what: string, reading: Reading): Promise<void> {
  const { archive, sink, gaps, budget, signal } = reading;
  const blob: BlobInfo = { ...archive, path: what, size: entry.uncompressedSize };
  inherited.set(blob, budget);
  sink.begin(blob);
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      sink.push(piece as Buffer);
      if (signal?.aborted) break;
    }
  } catch (error) {
    sink.abandon();
    gaps.push({ what, why: 'archive-damaged', detail: error instanceof Error ? error.message : String(error) });
    return;
  }
  await sink.end();
}
