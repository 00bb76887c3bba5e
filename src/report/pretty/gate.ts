/*
 * Owns what the pretty report says of a gate: what was compared, what people have to review, commits made past the hook.
 */

import type { Bypass, Gate, Review } from '../../model/gate.ts';
import type { ScanResult } from '../../model/scan-result.ts';
import { bypassSentences, rangeSentence, reviewSentences } from '../gate-sentences.ts';
import { amount } from './amounts.ts';
import { limited, type Pen } from './pen.ts';

const MOST = 20;

/** Everything a gate tells beside findings; nothing when there is none. */
export function gateLines({ gate }: ScanResult, pen: Pen): string[] {
  if (gate === undefined) return [];
  const sections = [reviewLines(gate, pen), bypassLines(gate, pen), rangeLines(gate, pen)];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : ['', ...section]));
}

function reviewLines({ reviews }: Gate, pen: Pen): string[] {
  if (reviews.length === 0) return [];
  const { bold, yellow } = pen.colors;
  const lines = reviews.map((review) => {
    const [what = '', ...more] = reviewSentences(review, pen);
    return [`  ${mark(review.counts, pen)} ${pen.colors.cyan(whereOf(review, pen))}  ${what}`, ...indented(more, pen)];
  });
  return [bold(yellow(pen.words.say('gate.reviews'))), ...firstOf(lines, pen)];
}

function bypassLines({ bypasses }: Gate, pen: Pen): string[] {
  if (bypasses.length === 0) return [];
  const lines = bypasses.map((bypass: Bypass) => {
    const [what = '', ...more] = bypassSentences(bypass, pen);
    return [`  ${mark(bypass.refused, pen)} ${what}`, ...indented(more, pen)];
  });
  return [pen.colors.bold(pen.words.say('gate.bypasses')), ...firstOf(lines, pen)];
}

function rangeLines({ ranges, known }: Gate, pen: Pen): string[] {
  const { dim } = pen.colors;
  const lines = ranges.map((range) => [`  ${dim(rangeSentence(range, pen))}`]);
  return [
    ...(lines.length === 0 ? [] : [dim(pen.words.say('gate.compared')), ...firstOf(lines, pen)]),
    ...(known === 0 ? [] : [dim(pen.words.say('gate.known', amount(known)))]),
  ];
}

function firstOf(items: readonly (readonly string[])[], pen: Pen): string[] {
  const { shown, left } = limited(pen, items, MOST);
  const lines = shown.flat();
  return left === 0 ? lines : [...lines, `  ${pen.colors.dim(pen.words.say('report.more-json', { n: left }))}`];
}

function whereOf({ path, line }: Review, pen: Pen): string {
  return line === null ? pen.text(path) : `${pen.text(path)}:${line}`;
}

function mark(fails: boolean, pen: Pen): string {
  return fails ? pen.colors.red('✖') : pen.colors.yellow('!');
}

function indented(sentences: readonly string[], pen: Pen): string[] {
  return sentences.map((sentence) => `      ${pen.colors.dim(sentence)}`);
}
