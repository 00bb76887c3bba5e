/*
 * Owns reading standard input under a name.
 */

import { fstatSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { BlobSink, Source } from '../model/blob.ts';
import { isInterruption } from '../util/interruption.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { interruptible } from './interruptible.ts';

/**
 * Milliseconds in which a signal comes that was sent before the end of the input was seen: the system may hand it to a thread
 * that has to wait for a core first.
 */
const SIGNAL_DELAY = 50;

/** Reads `stream` to its end as one file called `name`. Never holds more than one piece of it. */
export function stdinSource(stream: AsyncIterable<Uint8Array>, name: string): Source {
  return {
    async read(sink, watch) {
      const coverage = new CoverageCounter(watch);
      coverage.expected = 1;
      coverage.announce(1);
      if (isFolder(stream)) {
        coverage.skip(name, 'unreadable', 'EISDIR');
        return coverage.result();
      }
      return interruptible(coverage, async () => {
        sink.begin({ kind: 'stdin', origin: 'stdin', path: name, oid: null, size: null });
        await readPieces(stream, sink, coverage);
        coverage.addFile();
        await sink.end();
        // Ctrl-C also ends the program that writes here: its end may be seen before the signal.
        await setTimeout(SIGNAL_DELAY);
        coverage.signal?.throwIfAborted();
      });
    },
  };
}

/** Reads to the end, or to an interruption: what came before it counts. */
async function readPieces(stream: AsyncIterable<Uint8Array>, sink: BlobSink, coverage: CoverageCounter): Promise<void> {
  const { signal } = coverage;
  const stop = () => closeStream(stream, signal?.reason);
  signal?.addEventListener('abort', stop);
  try {
    for await (const piece of stream) {
      coverage.addBytes(piece.length);
      sink.push(piece);
      if (signal?.aborted) break;
    }
  } catch (error) {
    if (!isInterruption(error, signal)) throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** A stream that waits for input can only be ended from outside. */
function closeStream(stream: AsyncIterable<Uint8Array>, reason: unknown): void {
  if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy(reason);
}

/** Node reads a folder on standard input (`< .`) as if it were empty. */
function isFolder(stream: AsyncIterable<Uint8Array>): boolean {
  return 'fd' in stream && typeof stream.fd === 'number' && stream.fd >= 0 && fstatSync(stream.fd).isDirectory();
}
