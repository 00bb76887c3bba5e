/*
 * Owns finding the place of a finding again in the text of its file.
 */

import type { Place } from '../model/finding.ts';
import type { Span } from './text/masked-text.ts';

/** Where `place` stands in `text`, UTF-16 units from 0; null when the text does not have it. */
export function locate(text: string, place: Pick<Place, 'line' | 'column' | 'endLine' | 'endColumn'>): Span | null {
  const start = offsetOf(text, place.line, place.column);
  const end = offsetOf(text, place.endLine, place.endColumn);
  return start === null || end === null || end <= start ? null : { start, end };
}

function offsetOf(text: string, line: number, column: number): number | null {
  let start = 0;
  for (let number = 1; number < line; number++) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) return null;
    start = newline + 1;
  }
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const offset = start + column - 1;
  return offset > end ? null : offset;
}
