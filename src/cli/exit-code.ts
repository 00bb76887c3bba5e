/*
 * Owns the exit code, in one place: 0 clean and complete, 1 findings, 2 usage error, internal error or incomplete.
 */

import type { Finding } from '../model/finding.ts';
import type { Gate } from '../model/gate.ts';
import { lookedAtNothing, type ScanResult } from '../model/scan-result.ts';

export type ExitCode = 0 | 1 | 2;

/**
 * The exit code of a scan; no output option changes it. Incomplete wins over findings. Secrets that stand, and ever
 * stood, only in files that git ignores are reported and do not count: that is where they belong.
 */
export function exitCodeOf(result: ScanResult): ExitCode {
  if (!result.complete || lookedAtNothing(result)) return 2;
  return result.findings.some(counts) || isRefused(result.gate) ? 1 : 0;
}

/** True when a gate fails for what it found of its own rules, or of commits that were made past the hook. */
function isRefused(gate: Gate | undefined): boolean {
  return gate?.reviews.some((review) => review.counts) || gate?.bypasses.some(({ refused }) => refused) || false;
}

/** The other half of a pair counts as the finding that it would be alone. */
export function counts({ places, companions }: Finding): boolean {
  const all = [...places, ...companions.flatMap((companion) => companion.places)];
  return places.length === 0 || all.some(({ ignored, commit }) => !ignored || commit !== null);
}
