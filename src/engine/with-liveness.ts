/*
 * Owns a result that says what providers say of its findings. Does not own asking (live/).
 */

import { bySeriousness } from '../finding/order.ts';
import type { Finding } from '../model/finding.ts';
import type { Liveness } from '../model/liveness.ts';
import type { ScanResult } from '../model/scan-result.ts';

/** `result` with what is said of its findings: one that works is critical, and none is left out for what is said. */
export function withLiveness(result: ScanResult, said: ReadonlyMap<Finding, Liveness>): ScanResult {
  const findings = result.findings.map((finding): Finding => {
    const verified = said.get(finding);
    if (verified === undefined) return finding;
    return { ...finding, verified, ...(verified.state === 'live' && { severity: 'critical' }) };
  });
  return { ...result, findings: findings.sort(bySeriousness) };
}
