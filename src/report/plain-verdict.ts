/*
 * Owns the verdict of a result as one line of plain text, for formats that are read where there is no terminal.
 */

import picocolors from 'picocolors';
import type { Words } from '../messages/words.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { gateVerdict } from './gate-sentences.ts';
import { closingLine } from './pretty/coverage.ts';

/** The line that the pretty report ends with, without colours. */
export function plainVerdict(result: ScanResult, words: Words): string {
  return closingLine(result, { words, colors: picocolors.createColors(false) }, gateVerdict(result, { words }));
}
