/*
 * Owns drawing a code frame: line numbers, secrets redacted, a caret line under the one that is meant.
 */

import type { Segment } from '../../model/code-frame.ts';
import type { Place } from '../../model/finding.ts';
import { Secret } from '../../model/secret.ts';
import type { Pen } from './pen.ts';
import { displayWidth } from './text-width.ts';

/** The frame of `place` as lines; none when it has no frame. */
export function frameLines(place: Place, secret: Secret, pen: Pen): string[] {
  if (place.frame === null) return [];
  const { firstLine, lines } = place.frame;
  const gutter = String(firstLine + lines.length - 1).length;
  const drawn: string[] = [];
  for (const [index, segments] of lines.entries()) {
    const number = firstLine + index;
    drawn.push(codeLine({ number, segments, gutter }, place, pen));
    if (number === place.line) drawn.push(...caretLine({ number, segments, gutter }, { place, secret }, pen));
  }
  return drawn;
}

/** Segments of a line of code as text: secrets redacted and in red. */
export function segmentsText(segments: readonly Segment[], pen: Pen): string {
  return segments.map((segment) => paint(segment, shown(segment, pen), pen)).join('');
}

interface FrameLine {
  readonly number: number;
  readonly segments: readonly Segment[];
  readonly gutter: number;
}

function codeLine(line: FrameLine, place: Place, pen: Pen): string {
  const { bold, dim, red } = pen.colors;
  const marked = line.number >= place.line && line.number <= place.endLine;
  const number = String(line.number).padStart(line.gutter);
  const start = marked ? `${red('>')} ${bold(number)}` : `  ${dim(number)}`;
  const text = line.number > place.line && marked ? restText(line.segments, pen) : segmentsText(line.segments, pen);
  return `  ${start} ${dim('│')} ${text}`.trimEnd();
}

/** A later line of a secret of several lines: showing a few characters of each would add up. */
function restText(segments: readonly Segment[], pen: Pen): string {
  return segments
    .map((segment) => paint(segment, segment instanceof Secret ? pen.veil.rest(segment) : pen.code(segment), pen))
    .join('');
}

function caretLine(line: FrameLine, meant: { place: Place; secret: Secret }, pen: Pen): string[] {
  const index = indexOfMeant(line.segments, meant);
  const target = line.segments[index];
  if (target === undefined) return [];
  const before = line.segments.slice(0, index).map((segment) => shown(segment, pen));
  const indent = ' '.repeat(displayWidth(before.join('')));
  const carets = '^'.repeat(displayWidth(shown(target, pen)));
  return [`    ${' '.repeat(line.gutter)} ${pen.colors.dim('│')} ${indent}${pen.colors.red(carets)}`];
}

/**
 * Which segment is the finding's: a line can hold several secrets. Columns decide, then the value; neither need fit,
 * because long lines are cut and a decoded value is not what is written.
 */
function indexOfMeant(segments: readonly Segment[], meant: { place: Place; secret: Secret }): number {
  let column = 1;
  let equal = -1;
  let first = -1;
  for (const [index, segment] of segments.entries()) {
    if (segment instanceof Secret) {
      if (column === meant.place.column) return index;
      if (equal < 0 && segment.equals(meant.secret)) equal = index;
      if (first < 0) first = index;
    }
    column += segment.length;
  }
  return equal < 0 ? first : equal;
}

function shown(segment: Segment, pen: Pen): string {
  return segment instanceof Secret ? pen.code(pen.veil.secret(segment)) : pen.code(segment);
}

function paint(segment: Segment, text: string, pen: Pen): string {
  return segment instanceof Secret ? pen.colors.red(text) : text;
}
