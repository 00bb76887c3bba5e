/*
 * Owns the one form in which a baseline is written: the same entries are the same bytes.
 */

import { compare } from '../util/compare.ts';
import type { Entry } from './entry.ts';
import { HEADER } from './parse-baseline.ts';

/** The text of a baseline: its header, the comments of people, and the entries by code unit. Ends with a line feed. */
export function serialiseBaseline(entries: Iterable<Entry>, comments: readonly string[] = []): string {
  const lines = [...entries].map(lineOf).sort(compare);
  return `${[...HEADER, ...comments, ...lines].join('\n')}\n`;
}

function lineOf({ rule, fingerprint, kind, until, reason }: Entry): string {
  return [rule, fingerprint, kind, ...(until === null ? [] : [`until=${until}`]), reason].join(' ');
}
