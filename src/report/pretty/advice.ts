/*
 * Owns drawing the advice: the line as it should read, then the steps in order.
 */

import type { Replacement } from '../../model/advice.ts';
import type { Finding } from '../../model/finding.ts';
import { noteSentence, stepSentence } from '../sentences.ts';
import { segmentsText } from './frame.ts';
import type { Pen } from './pen.ts';

/** The lines as they should read, file by file in their order; then each caveat once. None when there is nothing to replace. */
export function replacementLines(finding: Finding, pen: Pen): string[] {
  const { replacements } = finding.advice;
  if (replacements.length === 0) return [];
  const lines = [`  ${pen.colors.bold(pen.words.say('report.instead'))}`];
  for (const [path, group] of byPath(replacements)) {
    lines.push(`    ${pen.colors.dim(pen.text(path))}`);
    for (const replacement of group) lines.push(...diffLines(replacement, pen));
  }
  return [...lines, ...noteLines(replacements, pen)];
}

/** The steps, numbered. */
export function stepLines(finding: Finding, pen: Pen): string[] {
  const { steps } = finding.advice;
  if (steps.length === 0) return [];
  const lines = [`  ${pen.colors.bold(pen.words.say('report.steps'))}`];
  for (const [index, step] of steps.entries()) {
    const number = `${index + 1}.`;
    const [first = '', ...rest] = pen.prose(pen.text(stepSentence(finding, step, pen)), number.length + 5);
    lines.push(`    ${pen.colors.bold(number)} ${first}`);
    for (const line of rest) lines.push(`    ${' '.repeat(number.length)} ${line}`);
  }
  return lines;
}

function byPath(replacements: readonly Replacement[]): Map<string, Replacement[]> {
  const groups = new Map<string, Replacement[]>();
  for (const replacement of replacements) {
    groups.set(replacement.path, [...(groups.get(replacement.path) ?? []), replacement]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.line - b.line);
  return groups;
}

function diffLines(replacement: Replacement, pen: Pen): string[] {
  const { dim, green, red } = pen.colors;
  const number = String(replacement.line);
  const blank = ' '.repeat(number.length);
  const lines = [red(`    - ${number} ${dim('│')} ${segmentsText(replacement.before, pen)}`)];
  if (replacement.after === null) return [...lines, `      ${blank}   ${pen.words.say('report.no-replacement')}`];
  if (replacement.after === '')
    return [...lines, green(`    + ${blank} ${dim('│')} ${pen.words.say('report.delete-line')}`)];
  for (const line of replacement.after.split('\n')) lines.push(green(`    + ${blank} ${dim('│')} ${pen.code(line)}`));
  return lines;
}

/** A caveat that several lines share is said once. */
function noteLines(replacements: readonly Replacement[], pen: Pen): string[] {
  const said = new Set<string>();
  for (const replacement of replacements) {
    for (const note of replacement.notes) said.add(pen.text(noteSentence(replacement, note, pen)));
  }
  return [...said].flatMap((sentence) => {
    const [first = '', ...rest] = pen.prose(sentence, 6);
    return [`    ${pen.colors.dim(`* ${first}`)}`, ...rest.map((line) => `      ${pen.colors.dim(line)}`)];
  });
}
