/*
 * Owns the scan of a repository or of files as a function: its promise, its events and its end. What it does is loaded when
 * it is called (run-scan.ts).
 */

import { EventQueue } from './event-queue.ts';
import type { ScanEvent, ScanRun } from './scan-event.ts';
import type { ScanOptions } from './scan-options.ts';
import type { ScanResult } from './scan-result.ts';

/**
 * Scans. Prints nothing, and changes nothing but what `cache` says; git is started, with the environment of the process.
 *
 * What is returned is a promise of the result and, read with `for await` in the same turn, the events until then. Leaving the loop
 * ends the scan. A slow reader does not slow it down.
 *
 * When `signal` aborts, the promise resolves soon, with what was found, `complete: false` and the gap `interrupted`. It rejects with the
 * signal's reason when nothing was begun by then.
 * @throws UsageError, ConfigError, GitError (by rejecting): see `LeakgateError`. What cannot be read is no error, but a gap.
 */
export function scan(options: ScanOptions): ScanRun {
  const stop = new AbortController();
  const events = new EventQueue();
  const result = begin(options, stop, (event) => events.push(event));
  return Object.assign(result, { [Symbol.asyncIterator]: () => eventsOf(result, events, stop) });
}

async function begin(
  options: ScanOptions,
  stop: AbortController,
  tell: (event: ScanEvent) => void,
): Promise<ScanResult> {
  const { signal } = options;
  signal?.throwIfAborted();
  const pass = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', pass);
  try {
    const { runScan } = await import('./run-scan.ts');
    return await runScan(options, { stop, tell });
  } finally {
    signal?.removeEventListener('abort', pass);
  }
}

async function* eventsOf(
  result: Promise<ScanResult>,
  events: EventQueue,
  stop: AbortController,
): AsyncGenerator<ScanEvent, void> {
  events.open();
  const ended = result.then(
    () => events.end(),
    () => events.end(),
  );
  try {
    yield* events.drain();
    await result;
  } finally {
    // After the end this changes nothing; before, the reader has left: what the scan comes to is for whoever has the promise.
    stop.abort();
    await ended;
  }
}
