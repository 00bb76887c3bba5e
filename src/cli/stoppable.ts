/*
 * Owns Ctrl-C during a scan: the first one asks it to stop and report, the second one ends the process.
 */

import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Milliseconds in which a signal comes twice without being meant twice: npx passes on what the terminal sent to all. */
const ECHO = 300;

/** Runs `work` with a signal that aborts on the first Ctrl-C or SIGTERM. */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let first = 0;
  const listener = (signal: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      first = performance.now();
      controller.abort();
    } else if (performance.now() - first > ECHO) {
      // As a shell says of a program that the signal has ended.
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  try {
    return await work(controller.signal);
  } finally {
    // After an interruption the echo may still be on its way, and must not cut off the end of the report.
    if (!controller.signal.aborted) for (const signal of SIGNALS) process.removeListener(signal, listener);
  }
}
