/*
 * Owns the report for people: findings, what was not reported, what was not looked at, and the closing line.
 */

import type { ScanResult } from '../model/scan-result.ts';
import { configuredLines } from './pretty/configured.ts';
import { closingLine, gapLines } from './pretty/coverage.ts';
import { droppedLines } from './pretty/dropped.ts';
import { findingLines } from './pretty/finding.ts';
import { penOf } from './pretty/pen.ts';
import type { ReportContext } from './reporter.ts';

/** Writes the report for a terminal. */
export function pretty(result: ScanResult, context: ReportContext): void {
  const pen = penOf(result, context);
  const write = (lines: readonly string[]) => {
    if (lines.length > 0) context.writer.write(`${lines.join('\n')}\n\n`);
  };
  for (const finding of result.findings) write(findingLines(finding, pen));
  write(droppedLines(result.dropped, pen));
  write(gapLines(result, pen));
  write(configuredLines(result, pen));
  context.writer.write(`${closingLine(result, pen)}\n`);
}
