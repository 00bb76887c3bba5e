/*
 * Owns reading files on disk. Symbolic links are not followed; where they point to is their content, as git sees it. Does
 * not own which files (list-files.ts).
 */

import { Buffer } from 'node:buffer';
import { closeSync, lstatSync, openSync, readlinkSync, readSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { BlobSink, Source } from '../model/blob.ts';
import { errnoOf, UsageError } from '../util/errors.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { interruptible } from './interruptible.ts';
import { type Listed, listFiles } from './list-files.ts';
import { Turns } from './turns.ts';

/** Bytes read at once. */
const PIECE = 1024 * 1024;

/** Files on disk: to be read in one go, or listed here and read in several places. */
export interface FilesSource extends Source {
  readonly cwd: string;
  /** What is to be read, sorted by path; what cannot be listed becomes a gap. */
  list(coverage: CoverageCounter): Promise<readonly Listed[]>;
}

/**
 * Reads the files that `patterns` mean, from `cwd`: an existing path is taken literally (a folder with all in it), anything
 * else is a glob. No patterns mean everything below `cwd`. Inside a repository what git ignores is left out, but for files
 * that hold credentials by custom, and for what is named; what a configuration leaves out as well. Symbolic links are followed only where they are named.
 * @throws UsageError when a path does not exist or no file matches
 */
export function filesSource(cwd: string, patterns: readonly string[]): FilesSource {
  const list = async (coverage: CoverageCounter) => {
    const listed = await listFiles(cwd, patterns, coverage);
    if (listed.length === 0 && patterns.length > 0 && coverage.isComplete)
      throw new UsageError('no-files-matched', { patterns: patterns.join(' ') });
    // Who names a file wants it looked at.
    const wanted = listed.filter(({ path, named }) => named || !coverage.leavesOut(path));
    const files = wanted.filter(({ path }) => coverage.takes(`file ${path}`));
    coverage.expected = files.length;
    coverage.announce(files.length);
    return files;
  };
  return {
    cwd,
    list,
    async read(sink, watch) {
      const coverage = new CoverageCounter(watch);
      return interruptible(coverage, async () => {
        await readFiles(await list(coverage), { cwd, sink, coverage });
      });
    },
  };
}

/** Where files are read from, and what becomes of them. */
export interface Reading {
  readonly cwd: string;
  readonly sink: BlobSink;
  readonly coverage: CoverageCounter;
}

/**
 * Reads `files`, until `isEnough` when it is given; returns how many. What cannot be read becomes a gap. Throws the reason
 * of the counter's signal when that aborts.
 */
export async function readFiles(
  files: readonly Listed[],
  reading: Reading,
  isEnough: () => boolean = () => false,
): Promise<number> {
  const reader = new FileReader(reading);
  let count = 0;
  for (const file of files) {
    if (isEnough()) break;
    await reader.read(file);
    reading.coverage.signal?.throwIfAborted();
    count++;
  }
  return count;
}

/** Reads one file after another. */
export class FileReader {
  readonly #reading: Reading;
  readonly #prefix: string;
  readonly #buffer = Buffer.allocUnsafe(PIECE);
  readonly #turns = new Turns();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#prefix = reading.cwd.endsWith(sep) ? reading.cwd : reading.cwd + sep;
  }

  /** Feeds `file` to the sink and counts it; gives the event loop a turn now and then. */
  async read(file: Listed): Promise<void> {
    const { sink, coverage } = this.#reading;
    const absolute = this.#prefix + file.path;
    try {
      const stats = file.followed ? statSync(absolute) : lstatSync(absolute);
      if (stats.isFile() || stats.isSymbolicLink()) {
        await this.#feed(file, absolute, stats);
        coverage.addFile();
      } else leaveOut(file, coverage);
    } catch (error) {
      const errno = errnoOf(error);
      if (errno === null) throw error;
      sink.abandon();
      coverage.skip(file.path, errno === 'ENOENT' ? 'changed-while-read' : 'unreadable', errno);
    }
  }

  /** What came before an interruption counts. */
  async #feed({ path, ignored }: Listed, absolute: string, stats: Stats): Promise<void> {
    const { sink, coverage } = this.#reading;
    const { size } = stats;
    sink.begin({ kind: 'file', origin: 'worktree', path, oid: null, size, ignored });
    const pieces = stats.isSymbolicLink() ? [Buffer.from(readlinkSync(absolute))] : this.#pieces(absolute, size);
    for (const piece of pieces) {
      coverage.addBytes(piece.length);
      sink.push(piece);
      const turn = this.#turns.take();
      if (turn !== undefined) await turn;
      if (coverage.signal?.aborted) break;
    }
    await sink.end();
  }

  *#pieces(path: string, size: number): Generator<Buffer> {
    const file = openSync(path, 'r');
    try {
      let done = 0;
      for (let length = readSync(file, this.#buffer); length > 0; length = readSync(file, this.#buffer)) {
        yield this.#buffer.subarray(0, length);
        done += length;
        // A short piece of a regular file is its last: there is no need to ask again.
        if (length < PIECE && done === size) return;
      }
    } finally {
      closeSync(file);
    }
  }
}

/** Pipes, sockets and devices have no content of their own; who names one expects it to be looked at. */
function leaveOut(file: Listed, coverage: CoverageCounter): void {
  if (file.named) {
    coverage.skip(file.path, 'unreadable', 'special file');
    return;
  }
  coverage.exclude(file.path, 'special-file');
  coverage.expected--;
}
