/*
 * Owns what the pretty report says of matches that are not reported.
 */

import type { Dropped } from '../../model/finding.ts';
import { droppedReason } from '../sentences.ts';
import { amount } from './amounts.ts';
import type { Pen } from './pen.ts';

/** With `--explain` every dropped match and its reason; else one line on documentation examples, when there are any. */
export function droppedLines(dropped: readonly Dropped[], pen: Pen): string[] {
  if (pen.explain) return explainedLines(dropped, pen);
  const examples = dropped.filter((one) => one.filter === 'documentation-example').length;
  return examples === 0 ? [] : [pen.colors.dim(pen.words.say('report.examples', amount(examples)))];
}

function explainedLines(dropped: readonly Dropped[], pen: Pen): string[] {
  if (dropped.length === 0) return [];
  const { bold, cyan, dim } = pen.colors;
  const lines = [bold(pen.words.say('report.dropped'))];
  for (const one of dropped) {
    lines.push(`  ${cyan(whereDropped(one, pen))}  ${dim(one.rule.id)}  ${pen.text(one.value)}`);
    lines.push(`    ${pen.text(droppedReason(pen.words, one))}`);
  }
  return lines;
}

function whereDropped(one: Dropped, pen: Pen): string {
  if (one.path !== null) return `${pen.text(one.path)}:${one.line}:${one.column}`;
  if (one.blob === null) return pen.words.say('report.where.stdin', { line: one.line, column: one.column });
  return pen.words.say('report.where.object', { oid: one.blob.slice(0, 8), line: one.line, column: one.column });
}
