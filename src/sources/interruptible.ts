/*
 * Owns what becomes of a reading that was told to stop: a gap.
 */

import type { SourceCoverage } from '../model/blob.ts';
import { isInterruption } from '../util/interruption.ts';
import type { CoverageCounter } from './coverage-counter.ts';

/** Runs `read`, which throws the reason of the counter's signal to stop. Nothing may be open in the sink then. */
export async function interruptible(coverage: CoverageCounter, read: () => Promise<void>): Promise<SourceCoverage> {
  try {
    await read();
  } catch (error) {
    if (!isInterruption(error, coverage.signal)) throw error;
    coverage.skip('scan', 'interrupted');
  }
  return coverage.result();
}
