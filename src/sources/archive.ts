/*
 * Owns opening archives: picks the reader by the first bytes, and loads it only then.
 */

import type { Buffer } from 'node:buffer';
import type { BlobInfo, BlobSink, Gap } from '../model/blob.ts';
import { archiveKindOf } from '../util/archive-kind.ts';
import { noteError, type Reading, startReading } from './archive-reading.ts';

/**
 * Feeds every entry of `bytes` to `sink`, each a blob named `archive!entry`; stops without a word when `signal` says so, the
 * scan as a whole tells that.
 * @returns what could not be read: encrypted entries, damaged archives, what is over budget
 */
export async function openArchive(
  archive: BlobInfo,
  bytes: Buffer,
  sink: BlobSink,
  signal?: AbortSignal,
): Promise<Gap[]> {
  const reading = startReading(archive, sink, signal);
  if (signal?.aborted) return reading.gaps;
  try {
    await readArchive(reading, bytes);
  } catch (error) {
    noteError(reading, reading.name, error);
  }
  return reading.gaps;
}

async function readArchive(reading: Reading, bytes: Buffer): Promise<void> {
  const kind = archiveKindOf(bytes);
  if (kind === 'zip') await (await import('./archive-zip.ts')).readZip(reading, bytes);
  else if (kind === 'gzip') await (await import('./archive-gzip.ts')).readGzip(reading, bytes);
  else if (kind === 'tar') await (await import('./archive-tar.ts')).readTar(reading, [bytes]);
}
