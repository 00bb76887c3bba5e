/*
 * Owns refusing a result for which nothing was looked at, although there was something.
 */

import { lookedAtNothing, type ScanResult } from '../model/scan-result.ts';
import { GitError } from '../util/errors.ts';

/**
 * `result`, when anything was looked at, nothing had to be, or it says itself what was not.
 * @throws GitError `nothing-looked-at`
 */
export function ensureLooked(result: ScanResult): ScanResult {
  if (!lookedAtNothing(result) || result.coverage.skipped.length > 0) return result;
  throw new GitError('nothing-looked-at', { expected: result.coverage.expected });
}
