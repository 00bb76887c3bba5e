/*
 * Owns the report of a result without findings: the closing line alone. Small, for the hook.
 */

import picocolors from 'picocolors';
import type { report } from '../messages/en/report.ts';
import type { WordsFor } from '../messages/words-of.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { Writer } from '../model/writer.ts';
import { closingLine } from './pretty/coverage.ts';

/** Writes the line that `pretty` ends with. */
export function closing(
  result: ScanResult,
  context: { words: WordsFor<keyof typeof report>; color: boolean; writer: Writer },
): void {
  const pen = { words: context.words, colors: picocolors.createColors(context.color) };
  context.writer.write(`${closingLine(result, pen)}\n`);
}
