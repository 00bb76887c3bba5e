/*
 * Owns reading CloudTrail logs from files and folders, event by event. Does not own what becomes of the events.
 */

import type { Buffer } from 'node:buffer';
import { errnoOf } from '../util/errors.ts';
import type { JsonObject } from '../util/json-value.ts';
import { eventIn } from './event-in.ts';
import type { GapList } from './gap-list.ts';
import { listTrailFiles } from './list-trail-files.ts';
import { type RecordProblem, type RecordSink, RecordSplitter } from './record-splitter.ts';
import { GzipBomb, trailBytes } from './trail-bytes.ts';

/** Receives events. */
export interface TrailSink {
  /** Asked once for every record, in order, before it is parsed: false leaves it out. */
  wants(): boolean;
  /** An event, as CloudTrail wrote it: the record that was asked about last. */
  event(event: JsonObject): void;
}

export interface ReadTrailOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told what cannot be read. */
  readonly gaps: GapList;
}

/** A file that was read. */
export interface ReadFile {
  readonly path: string;
  /** Records in it, with those that hold no event. */
  readonly records: number;
  /** After decompression. */
  readonly bytes: number;
}

/** What is wrong with a record, or with what is around it: the `detail` of a gap. */
type Problem = RecordProblem | 'not-events';

/**
 * Reads the logs that `paths` name into `sink`: `{"Records":[…]}`, one event a line, arrays, and what `aws cloudtrail
 * lookup-events` prints, plain or as .gz. One file after another, in the order of their paths; memory does not grow with
 * them. Tables of Athena (CSV) and exports of CloudTrail Lake are not read.
 * @throws UsageError when a path does not exist; the reason of `signal`
 */
export async function readTrail(
  paths: readonly string[],
  sink: TrailSink,
  options: ReadTrailOptions,
): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  for (const path of listTrailFiles(paths, options.gaps)) files.push(await readTrailFile(path, sink, options));
  return files;
}

/** Reads one file as `readTrail` does. */
export async function readTrailFile(
  path: string,
  sink: TrailSink,
  { signal, gaps }: ReadTrailOptions,
): Promise<ReadFile> {
  const reading = new FileReading(path, sink, gaps);
  const splitter = new RecordSplitter(reading);
  let bytes = 0;
  try {
    for await (const piece of trailBytes(path)) {
      signal?.throwIfAborted();
      bytes += piece.length;
      splitter.push(piece);
    }
    splitter.end();
  } catch (error) {
    if (signal?.aborted) throw error;
    noteFailure(error, path, gaps);
  }
  return { path, records: reading.records, bytes };
}

/** Gives the events of one file on. */
class FileReading implements RecordSink {
  readonly #path: string;
  readonly #sink: TrailSink;
  readonly #gaps: GapList;
  records = 0;

  constructor(path: string, sink: TrailSink, gaps: GapList) {
    this.#path = path;
    this.#sink = sink;
    this.#gaps = gaps;
  }

  record(bytes: Buffer): void {
    this.records++;
    if (!this.#sink.wants()) return;
    const event = eventIn(bytes);
    if (typeof event === 'object') this.#sink.event(event);
    else if (event === 'not-json' || event === 'not-events') this.problem(event);
    else this.#gaps.exclude(this.#path, event);
  }

  problem(problem: Problem): void {
    this.#gaps.skip(this.#path, 'unreadable', problem);
  }
}

/** @throws what is no failure of the file */
function noteFailure(error: unknown, path: string, gaps: GapList): void {
  const errno = errnoOf(error);
  if (error instanceof GzipBomb) gaps.skip(path, 'archive-budget');
  else if (errno?.startsWith('Z_')) gaps.skip(path, 'archive-damaged', errno);
  else if (errno !== null && /^E[A-Z0-9]+$/.test(errno)) gaps.skip(path, 'unreadable', errno);
  else throw error;
}
