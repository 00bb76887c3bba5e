/*
 * Owns the JSON report: one object, documented in docs/JSON.md.
 */

import type { ScanResult } from '../model/scan-result.ts';
import { heldBack } from './held-back.ts';
import { configuredJson, coverageJson, droppedJson, findingJson, JSON_VERSION, jsonText } from './json-finding.ts';
import { acceptedJson, gateJson } from './json-gate.ts';
import type { ReportContext } from './reporter.ts';
import { veilOf } from './secrets.ts';

/** Writes one JSON object. */
export function json(result: ScanResult, context: ReportContext): void {
  const forms = { words: context.words, veil: veilOf(result, context.showSecrets) };
  const report = {
    version: JSON_VERSION,
    complete: result.complete,
    coverage: coverageJson(result.coverage, forms.veil),
    ...(result.configured && { configuration: configuredJson(result.configured, forms, heldBack(result)) }),
    ...(result.gate && { gate: gateJson(result.gate, forms) }),
    findings: result.findings.map((finding) => findingJson(finding, forms)),
    accepted: result.accepted.map((one) => acceptedJson(one, forms)),
    ...(context.explain ? { dropped: result.dropped.map((dropped) => droppedJson(dropped, forms)) } : {}),
  };
  context.writer.write(`${jsonText(report, 2)}\n`);
}
