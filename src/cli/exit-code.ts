/*
 * Owns the exit code, in one place: 0 clean and complete, 1 findings, 2 usage error, internal error or incomplete.
 */

import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';

export type ExitCode = 0 | 1 | 2;

/**
 * The exit code of a scan; no output option changes it. Incomplete wins over findings. Secrets that stand, and ever
 * stood, only in files that git ignores are reported and do not count: that is where they belong.
 */
export function exitCodeOf(result: ScanResult): ExitCode {
  if (!result.complete || lookedAtNothing(result)) return 2;
  return result.findings.some(counts) ? 1 : 0;
}

/** True when there was something to look at and nothing was looked at. */
export function lookedAtNothing({ coverage }: ScanResult): boolean {
  return coverage.expected > 0 && coverage.objects + coverage.files === 0;
}

/** The other half of a pair counts as the finding that it would be alone. */
function counts({ places, companions }: Finding): boolean {
  const all = [...places, ...companions.flatMap((companion) => companion.places)];
  return places.length === 0 || all.some(({ ignored, commit }) => !ignored || commit !== null);
}
