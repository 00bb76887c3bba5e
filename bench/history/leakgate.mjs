/*
 * leakgate's command lines, and what its report says about the run.
 */
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/leakgate.js', import.meta.url));

/** JSON in every run: `inspect` reads that of the first. */
export function leakgateHistory(...flags) {
  return [process.execPath, BIN, 'history', '--format', 'json', ...flags];
}

/** A run without a report (an unknown flag, a crash) would be a very fast one: it ends the benchmark. */
export function readLeakgate({ stdout, stderr, status }) {
  try {
    const { complete, coverage, findings } = JSON.parse(stdout);
    return { state: complete ? 'complete' : 'incomplete', findings: findings.length, objects: coverage.objects };
  } catch (error) {
    throw new Error(`leakgate ended with ${status} and no report: ${stderr}`, { cause: error });
  }
}

/** A clone that lacks objects must not fetch them while it is measured; every git knows this variable. */
export const NO_NETWORK = { GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0' };
