/*
 * Owns showing what was decided: as a table, and as JSON.
 */

import type { Json } from '../../../report/json-finding.ts';
import type { Pen } from '../../../report/pretty/pen.ts';
import { displayWidth, padTo } from '../../../report/pretty/text-width.ts';
import { type Counts, precisionOf, type RuleCounts, totalOf } from './statistics.ts';

const COLUMNS = ['real', 'revoked', 'false-alarm', 'accepted', 'open'] as const;

/** A row a rule, and one for all; nothing when there are no findings. */
export function statisticsLines(rules: readonly RuleCounts[], { words, colors }: Pen): string[] {
  if (rules.length === 0) return [];
  const header = ['rule', ...COLUMNS, 'precision'].map((name) => words.say(`audit.${name}` as 'audit.rule'));
  const total = row(words.say('audit.total'), totalOf(rules));
  const rows = [header, ...rules.map(({ rule, counts }) => row(rule, counts)), total];
  const widths = header.map((_, column) => Math.max(...rows.map((cells) => displayWidth(cells[column] ?? ''))));
  const lines = rows.map((cells) =>
    `  ${cells.map((cell, column) => padTo(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return lines.map((line, index) => (index === 0 ? colors.dim(line) : line));
}

/** The same for programs: docs/BASELINE.md. */
export function statisticsJson(rules: readonly RuleCounts[]): Json {
  return {
    rules: rules.map(({ rule, counts }) => ({ rule, ...countsJson(counts) })),
    total: countsJson(totalOf(rules)),
  };
}

function row(name: string, counts: Readonly<Counts>): string[] {
  const precision = precisionOf(counts);
  const shown = precision === null ? '–' : `${(100 * precision).toFixed(1)} %`;
  return [name, ...COLUMNS.map((column) => String(counts[column])), shown];
}

function countsJson(counts: Readonly<Counts>): { readonly [key: string]: Json } {
  const { real, revoked, accepted, open } = counts;
  return { real, revoked, falseAlarm: counts['false-alarm'], accepted, open, precision: precisionOf(counts) };
}
