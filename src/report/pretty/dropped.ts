/*
 * Owns what the pretty report says of matches that are not reported.
 */

import type { Dropped } from '../../model/finding.ts';
import { droppedReason } from '../sentences.ts';
import { shortOid } from '../short-commit.ts';
import { amount } from './amounts.ts';
import type { Pen } from './pen.ts';

/** With `--explain` every dropped match and its reason; else a line on documentation examples, and on comments that hold. */
export function droppedLines(dropped: readonly Dropped[], pen: Pen): string[] {
  if (pen.explain) return explainedLines(dropped, pen);
  const told = [
    ['documentation-example', 'report.examples'],
    ['inline', 'report.allowed-inline'],
  ] as const;
  return told.flatMap(([filter, sentence]) => {
    const count = dropped.filter((one) => one.filter === filter).length;
    return count === 0 ? [] : [pen.colors.dim(pen.words.say(sentence, amount(count)))];
  });
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
  return pen.words.say('report.where.object', { oid: shortOid(one.blob), line: one.line, column: one.column });
}
