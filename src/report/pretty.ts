/*
 * Owns the report for people: findings, what was not reported, what was not looked at, and the closing line.
 */

import type { ScanResult } from '../model/scan-result.ts';
import { gateVerdict } from './gate-sentences.ts';
import { acceptedLines } from './pretty/accepted.ts';
import { configuredLines } from './pretty/configured.ts';
import { closingLine, gapLines } from './pretty/coverage.ts';
import { droppedLines } from './pretty/dropped.ts';
import { findingLines } from './pretty/finding.ts';
import { gateLines } from './pretty/gate.ts';
import { penOf } from './pretty/pen.ts';
import { withoutCommands } from './pretty/without-commands.ts';
import type { ReportContext } from './reporter.ts';

/** Found by npx in node_modules, or fetched. */
const FIX = 'npx leakgate fix';

/** Writes the report for a terminal. */
export function pretty(result: ScanResult, context: ReportContext): void {
  const pen = penOf(result, context);
  const writeText = (text: string) => context.writer.write(withoutCommands(text));
  const write = (lines: readonly string[]) => {
    if (lines.length > 0) writeText(`${lines.join('\n')}\n\n`);
  };
  for (const finding of result.findings) write(findingLines(finding, pen));
  write(droppedLines(result.dropped, pen));
  write(gapLines(result, pen));
  write(configuredLines(result, pen));
  write(gateLines(result, pen));
  write(acceptedLines(result.accepted, pen));
  writeText(`${closingLine(result, pen, gateVerdict(result, pen))}\n`);
  if (isFixable(result)) writeText(`${pen.words.say('report.fix', { command: FIX })}\n`);
}

/** True when the commit being made has lines that can be replaced. */
function isFixable({ mode, findings }: ScanResult): boolean {
  return mode === 'staged' && findings.some(({ advice }) => advice.replacements.some(({ after }) => after !== null));
}
