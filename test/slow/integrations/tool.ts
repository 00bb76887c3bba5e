/*
 * Owns finding out whether a program is on this machine: .ci/run installs them, other machines need not have them.
 */

import { execFileSync } from 'node:child_process';
import { test as always } from 'vitest';

type Test = ReturnType<typeof always.skipIf>;

/** `test` where `program` is on PATH; elsewhere the tests are skipped, which their titles say. */
export function testWith(program: string): Test {
  return always.skipIf(!isOnPath(program));
}

/** True when `program` can be started. */
export function isOnPath(program: string): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v -- "$1"', 'sh', program], { stdio: 'ignore' });
    return true;
  } catch (error) {
    // `command -v` says no by its status; without a shell there is no test at all.
    if (error instanceof Error && 'status' in error && error.status !== null) return false;
    throw error;
  }
}
