/*
 * Owns telling an interruption from a failure.
 */

import { GitError } from './errors.ts';

/** True when `error` only says that the scan was told to stop. */
export function isInterruption(error: unknown, signal: AbortSignal | undefined): boolean {
  if (signal?.aborted && (error === signal.reason || error instanceof GitError)) return true;
  // Ctrl-C at a terminal goes to git as well, and may end it before this process hears of it.
  return error instanceof GitError && error.facts['status'] === 'SIGINT';
}
