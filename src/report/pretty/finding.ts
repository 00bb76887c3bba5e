/*
 * Owns the order in which the pretty report tells of one finding: what, where, why, what to do.
 */

import type { Finding } from '../../model/finding.ts';
import { replacementLines, stepLines } from './advice.ts';
import { factLines } from './facts.ts';
import { frameLines } from './frame.ts';
import { limited, type Pen, paintSeverity } from './pen.ts';
import { placeLine, shortPlaceLine } from './where.ts';

const PLACES = 20;

/** One finding as lines, its sections parted by empty lines. */
export function findingLines(finding: Finding, pen: Pen): string[] {
  const [place] = finding.places;
  const sections = [
    [headline(finding, pen), ...(place === undefined ? [] : [`  ${placeLine(place, finding.secret, pen)}`])],
    place === undefined ? [] : frameLines(place, finding.secret, pen),
    factLines(finding, pen),
    otherPlaceLines(finding, pen),
    replacementLines(finding, pen),
    stepLines(finding, pen),
  ];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : ['', ...section]));
}

function headline(finding: Finding, pen: Pen): string {
  const { bold, dim } = pen.colors;
  const severity = paintSeverity(pen, finding.severity, pen.words.say(`severity.${finding.severity}`).toUpperCase());
  const secret = pen.text(pen.veil.secret(finding.secret));
  return `${severity}  ${bold(pen.words.pick(finding.rule.title))}  ${secret}  ${dim(finding.rule.id)}`;
}

function otherPlaceLines(finding: Finding, pen: Pen): string[] {
  const others = finding.places.slice(1);
  if (others.length === 0) return [];
  const { shown, left } = limited(pen, others, PLACES - 1);
  const lines = [`  ${pen.colors.dim(pen.words.say('report.label.also'))}`];
  for (const place of shown) lines.push(`    ${shortPlaceLine(place, finding.secret, pen)}`);
  if (left > 0) lines.push(`    ${pen.colors.dim(pen.words.say('report.more-json', { n: left }))}`);
  return lines;
}
