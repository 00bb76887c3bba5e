/*
 * Owns reading files on disk. Symbolic links are not followed; where they point to is their content, as git sees it. Does
 * not own which files (list-files.ts).
 */

import { Buffer } from 'node:buffer';
import { closeSync, lstatSync, openSync, readlinkSync, readSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BlobSink, Source } from '../model/blob.ts';
import { errnoOf, UsageError } from '../util/errors.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { interruptible } from './interruptible.ts';
import { type Listed, listFiles } from './list-files.ts';
import { Turns } from './turns.ts';

/** Bytes read at once. */
const PIECE = 1024 * 1024;

/**
 * Reads the files that `patterns` mean, from `cwd`: an existing path is taken literally (a folder with all in it), anything
 * else is a glob. No patterns mean everything below `cwd`. Inside a repository what git ignores is left out, but for files
 * that hold credentials by custom, and for what is named. Symbolic links are followed only where they are named.
 * @throws UsageError when a path does not exist or no file matches
 */
export function filesSource(cwd: string, patterns: readonly string[]): Source {
  return {
    async read(sink, watch) {
      const coverage = new CoverageCounter(watch);
      return interruptible(coverage, async () => {
        const files = await listFiles(cwd, patterns, coverage);
        if (files.length === 0 && patterns.length > 0 && coverage.isComplete)
          throw new UsageError('no-files-matched', { patterns: patterns.join(' ') });
        coverage.expected = files.length;
        coverage.announce(files.length);
        await readAll({ cwd, sink, coverage, buffer: Buffer.allocUnsafe(PIECE), turns: new Turns() }, files);
      });
    },
  };
}

/** What all files of one reading share. */
interface Reading {
  readonly cwd: string;
  readonly sink: BlobSink;
  readonly coverage: CoverageCounter;
  readonly buffer: Buffer;
  readonly turns: Turns;
}

async function readAll(reading: Reading, files: readonly Listed[]): Promise<void> {
  const { coverage, turns } = reading;
  for (const file of files) {
    await readOne(reading, file);
    const turn = turns.take();
    if (turn !== undefined) await turn;
    coverage.signal?.throwIfAborted();
  }
}

async function readOne(reading: Reading, file: Listed): Promise<void> {
  const { cwd, sink, coverage } = reading;
  const absolute = resolve(cwd, file.path);
  try {
    const stats = file.followed ? statSync(absolute) : lstatSync(absolute);
    if (!stats.isFile() && !stats.isSymbolicLink()) {
      leaveOut(file, coverage);
      return;
    }
    await feedFile(reading, { file, absolute, stats });
    coverage.addFile();
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    sink.abandon();
    coverage.skip(file.path, errno === 'ENOENT' ? 'changed-while-read' : 'unreadable', errno);
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

/** Feeds a file; what came before an interruption counts. */
async function feedFile(
  { sink, coverage, buffer, turns }: Reading,
  { file, absolute, stats }: { readonly file: Listed; readonly absolute: string; readonly stats: Stats },
): Promise<void> {
  sink.begin({ kind: 'file', origin: 'worktree', path: file.path, oid: null, size: stats.size, ignored: file.ignored });
  for (const piece of stats.isSymbolicLink() ? [Buffer.from(readlinkSync(absolute))] : pieces(absolute, buffer)) {
    coverage.addBytes(piece.length);
    sink.push(piece);
    const turn = turns.take();
    if (turn !== undefined) await turn;
    if (coverage.signal?.aborted) break;
  }
  await sink.end();
}

function* pieces(path: string, buffer: Buffer): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer))
      yield buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
