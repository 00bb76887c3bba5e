/*
 * Owns the end of the pretty report: what was looked at, and what was not. Never says "clean" of what was not looked at.
 */

import type { report } from '../../messages/en/report.ts';
import type { WordsFor } from '../../messages/words-of.ts';
import type { Gap, GapReason, SourceCoverage } from '../../model/blob.ts';
import { type ScanResult, SEVERITIES } from '../../model/scan-result.ts';
import { amount, size } from './amounts.ts';
import { limited, type Pen } from './pen.ts';

const GAPS = 5;

/** What was skipped, by reason, and what is outside the scan. */
export function gapLines({ coverage }: ScanResult, pen: Pen): string[] {
  const { bold, dim, yellow } = pen.colors;
  const lines: string[] = [];
  if (coverage.skipped.length > 0) {
    lines.push(bold(yellow(pen.words.say('report.not-looked-at'))), ...groupLines(coverage.skipped, pen));
  }
  if (coverage.excluded.length > 0) {
    lines.push(dim(pen.words.say('report.out-of-scope')), ...groupLines(coverage.excluded, pen));
  }
  return lines;
}

/** What the closing line is drawn with. */
export type ClosingPen = Pick<Pen, 'colors'> & { readonly words: WordsFor<keyof typeof report> };

/** What is said in place of "clean" when nothing was found and something else stands against it. */
export interface Standing {
  readonly refused: boolean;
  readonly sentence: string;
}

/** The closing line: the verdict and the proof of what was looked at. */
export function closingLine(result: ScanResult, pen: ClosingPen, standing: Standing | null = null): string {
  const { coverage } = result;
  const parts = [verdict(result, pen, standing), lookedAt(coverage, pen)];
  if (isNothing(result)) parts.pop();
  parts.push(pen.words.say('report.skipped', amount(coverage.skipped.length)));
  if (coverage.excluded.length > 0) parts.push(pen.words.say('report.excluded', amount(coverage.excluded.length)));
  return parts.join(pen.colors.dim(' · '));
}

function groupLines(gaps: readonly Gap[], pen: Pen): string[] {
  const groups = new Map<GapReason, Gap[]>();
  for (const gap of gaps) {
    const group = groups.get(gap.why);
    if (group === undefined) groups.set(gap.why, [gap]);
    else group.push(gap);
  }
  const lines: string[] = [];
  for (const [why, group] of groups) {
    const reason = pen.words.say(`gap.${why}`);
    lines.push(`  ${pen.words.say('report.gap-group', { ...amount(group.length), reason })}`);
    const { shown, left } = limited(pen, group, GAPS);
    for (const gap of shown) lines.push(`      ${gapText(gap, pen)}`);
    if (left > 0) lines.push(`      ${pen.colors.dim(pen.words.say('report.more-json', amount(left)))}`);
  }
  return lines;
}

function gapText(gap: Gap, pen: Pen): string {
  const what = pen.text(gap.what);
  return gap.detail === undefined ? what : `${what} ${pen.colors.dim(`(${pen.text(gap.detail)})`)}`;
}

function verdict(result: ScanResult, pen: ClosingPen, standing: Standing | null): string {
  const { bold, green, red, yellow } = pen.colors;
  const incomplete = !isComplete(result);
  if (result.findings.length > 0) {
    const findings = pen.words.say('report.findings', amount(result.findings.length));
    const counted = incomplete ? pen.words.say('report.incomplete-findings', { findings }) : findings;
    return `${bold(red(`✖ ${counted}`))}${severityCounts(result, pen)}`;
  }
  if (incomplete) return bold(yellow(`! ${pen.words.say('report.incomplete')}`));
  if (standing?.refused) return bold(red(`✖ ${standing.sentence}`));
  if (standing !== null) return bold(green(`✔ ${standing.sentence}`));
  return bold(green(`✔ ${pen.words.say(isNothing(result) ? 'report.nothing' : 'report.clean')}`));
}

function severityCounts({ findings }: ScanResult, pen: ClosingPen): string {
  const counts: string[] = [];
  for (const severity of SEVERITIES) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) continue;
    const name = pen.words.say(`severity.${severity}`);
    counts.push(pen.words.say('report.severity-count', { ...amount(count), severity: name }));
  }
  return pen.colors.dim(` (${counts.join(pen.words.say('report.comma'))})`);
}

function lookedAt(coverage: SourceCoverage, pen: ClosingPen): string {
  const amounts: string[] = [];
  if (coverage.objects > 0) amounts.push(objectsOf(coverage, pen));
  if (coverage.files > 0) amounts.push(pen.words.say('report.files', amount(coverage.files)));
  if (amounts.length === 0) return pen.words.say('report.looked-at-nothing');
  return pen.words.say('report.looked-at', {
    amounts: [...amounts, size(coverage.bytes)].join(pen.words.say('report.comma')),
  });
}

function objectsOf({ objects, remembered }: SourceCoverage, pen: ClosingPen): string {
  const all = pen.words.say('report.objects', amount(objects));
  return remembered === 0 ? all : pen.words.say('report.remembered', { ...amount(remembered), all });
}

/** True when nothing was left out. Belt and braces: whoever built the result, gaps or an unread source never end as "clean". */
export function isComplete({ complete, coverage }: ScanResult): boolean {
  return complete && coverage.skipped.length === 0 && (lookedAtSomething(coverage) || coverage.expected === 0);
}

function isNothing(result: ScanResult): boolean {
  return isComplete(result) && result.findings.length === 0 && !lookedAtSomething(result.coverage);
}

function lookedAtSomething(coverage: SourceCoverage): boolean {
  return coverage.objects > 0 || coverage.files > 0;
}
