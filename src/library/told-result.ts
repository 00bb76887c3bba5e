/*
 * Owns the result of a scan as programs see it, made of the engine's; and the way back, for reports.
 */

import type * as whole from '../model/scan-result.ts';
import { UsageError } from '../util/errors.ts';
import type { Configuration, ScanResult } from './scan-result.ts';
import { publicFinding } from './told-finding.ts';

const origins = new WeakMap<ScanResult, whole.ScanResult>();

/** `result` as programs see it. */
export function publicResult(result: whole.ScanResult): ScanResult {
  const { objects, remembered, files, bytes, skipped, excluded } = result.coverage;
  const shown = {
    complete: result.complete,
    findings: result.findings.map(publicFinding),
    accepted: result.accepted.map(({ finding, acceptance: { source, kind, reason, until } }) => {
      return { finding: publicFinding(finding), source, kind, reason, until };
    }),
    coverage: { objects, remembered, files, bytes, skipped, excluded },
    configuration: configurationOf(result),
  };
  origins.set(shown, result);
  return shown;
}

/**
 * What `result` was made of.
 * @throws UsageError when it was not made by this copy of leakgate
 */
export function wholeResult(result: ScanResult): whole.ScanResult {
  const found = origins.get(result);
  if (found === undefined) throw new UsageError('library-foreign-result');
  return found;
}

function configurationOf({ configured }: whole.ScanResult): Configuration | null {
  if (configured === undefined) return null;
  const { allowlists, notes, silenced, excluded } = configured;
  return { allowlists, notes, rules: silenced, excluded };
}
