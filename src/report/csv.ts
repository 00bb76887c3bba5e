/*
 * Owns the CSV report (RFC 4180): a header, then one row a place, accepted findings included.
 */

import type { Acceptance } from '../model/acceptance.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';
import type { ReportContext } from './reporter.ts';
import { veilOf } from './secrets.ts';
import type { Speech } from './sentences.ts';

type Cell = string | number | boolean | null;

const HEADER = [
  'rule',
  'title',
  'severity',
  'confidence',
  'fingerprint',
  'secret',
  'path',
  'line',
  'column',
  'endLine',
  'endColumn',
  'origin',
  'blob',
  'commit',
  'author',
  'date',
  'inHead',
  'accepted',
  'reason',
  'until',
] as const;

/** What a spreadsheet takes for a formula when a cell begins with it (OWASP, CSV injection), full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Writes CSV. What was not looked at has no place: the other formats and the exit code tell of it. */
export function csv(result: ScanResult, context: ReportContext): void {
  const speech = { words: context.words, veil: veilOf(result, context.showSecrets) };
  context.writer.write(rowText(HEADER));
  for (const finding of result.findings) writeRows(finding, null, speech, context);
  for (const { finding, acceptance } of result.accepted) writeRows(finding, acceptance, speech, context);
}

function writeRows(finding: Finding, acceptance: Acceptance | null, speech: Speech, { writer }: ReportContext): void {
  const places: readonly (Place | null)[] = finding.places.length === 0 ? [null] : finding.places;
  for (const place of places) {
    const cells = [
      ...findingCells(finding, speech),
      ...placeCells(finding, place, speech),
      ...acceptanceCells(acceptance, speech),
    ];
    writer.write(rowText(cells));
  }
}

function findingCells({ rule, severity, confidence, fingerprint, secret }: Finding, { words, veil }: Speech): Cell[] {
  const title = veil.line(words.pick(rule.title));
  return [veil.line(rule.id), title, severity, confidence, fingerprint, veil.line(veil.secret(secret))];
}

function placeCells({ secret }: Finding, place: Place | null, { veil }: Speech): Cell[] {
  if (place === null) return Array.from({ length: 11 }, () => null);
  const { line, column, endLine, endColumn, origin, blob, commit, inHead } = place;
  const path = veil.path(place, secret);
  return [
    path === null ? null : veil.line(path),
    line,
    column,
    endLine,
    endColumn,
    origin,
    blob,
    commit?.oid ?? null,
    commit === null ? null : veil.line(commit.author),
    commit === null ? null : veil.line(commit.date),
    inHead,
  ];
}

function acceptanceCells(acceptance: Acceptance | null, { veil }: Speech): Cell[] {
  if (acceptance === null) return [null, null, null];
  const { kind, reason, until } = acceptance;
  return [kind, veil.line(reason), until === null ? null : veil.line(until)];
}

function rowText(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

/** Always in quotes: what needs them is not for every reader the same. */
function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  const harmless = typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
