/*
 * Owns what every part of the pretty report draws with: words, colours, and the way to print text from outside.
 */

import picocolors from 'picocolors';
import type { Words } from '../../messages/words.ts';
import type { Severity } from '../../model/rule.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import type { ReportContext } from '../reporter.ts';
import { type Veil, veilOf } from '../secrets.ts';
import { wrap } from './text-width.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

export interface Pen {
  readonly words: Words;
  readonly colors: Colors;
  readonly veil: Veil;
  readonly verbose: boolean;
  readonly explain: boolean;
  /** Text from outside, on one line, harmless, without secrets. */
  text(text: string): string;
  /** The same for a piece of a line of code: its spacing stays. */
  code(text: string): string;
  /** Prose in lines that fit the terminal after an indent of `indent` columns. */
  prose(text: string, indent: number): string[];
}

/** Narrower terminals are left to break lines themselves. */
const NARROWEST = 40;
/** Wider lines are hard to read. */
const WIDEST = 110;

/** The pen for one report. */
export function penOf(result: ScanResult, context: ReportContext): Pen {
  const veil = veilOf(result, context.showSecrets);
  const columns = Math.min(context.columns ?? 0, WIDEST);
  return {
    words: context.words,
    colors: picocolors.createColors(context.color),
    veil,
    verbose: context.verbose,
    explain: context.explain,
    text: veil.line,
    code: veil.code,
    prose: (text, indent) => (columns < NARROWEST ? [text] : wrap(text, columns - indent)),
  };
}

/** `text` in the colour of `severity`. */
export function paintSeverity(pen: Pen, severity: Severity, text: string): string {
  const { bold, red, yellow, cyan } = pen.colors;
  if (severity === 'critical') return bold(red(text));
  if (severity === 'high') return red(text);
  return severity === 'medium' ? yellow(text) : cyan(text);
}

/** The first `limit` items (all when verbose) and how many were left out. */
export function limited<T>(pen: Pen, items: readonly T[], limit: number): { shown: readonly T[]; left: number } {
  const shown = pen.verbose ? items : items.slice(0, limit);
  return { shown, left: items.length - shown.length };
}
