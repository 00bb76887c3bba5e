/*
 * Owns the JSON Lines report: a finding per line, then the summary, so that readers can start before the end.
 */

import type { ScanResult } from '../model/scan-result.ts';
import { heldBack } from './held-back.ts';
import { configuredJson, coverageJson, droppedJson, findingJson, JSON_VERSION, jsonText } from './json-finding.ts';
import { acceptedJson, gateJson } from './json-gate.ts';
import type { ReportContext } from './reporter.ts';
import { veilOf } from './secrets.ts';

/** Writes one line per finding and a last line `{"summary":…}`. */
export function jsonl(result: ScanResult, context: ReportContext): void {
  const forms = { words: context.words, veil: veilOf(result, context.showSecrets) };
  for (const finding of result.findings) context.writer.write(`${jsonText(findingJson(finding, forms))}\n`);
  const summary = {
    version: JSON_VERSION,
    complete: result.complete,
    findings: result.findings.length,
    coverage: coverageJson(result.coverage, forms.veil),
    ...(result.configured && { configuration: configuredJson(result.configured, forms, heldBack(result)) }),
    ...(result.gate && { gate: gateJson(result.gate, forms) }),
    accepted: result.accepted.map((one) => acceptedJson(one, forms)),
    ...(context.explain ? { dropped: result.dropped.map((dropped) => droppedJson(dropped, forms)) } : {}),
  };
  context.writer.write(`${jsonText({ summary })}\n`);
}
