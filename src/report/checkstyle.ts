/*
 * Owns the Checkstyle report: errors by file, for the many readers of that format.
 */

import type { Gap } from '../model/blob.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { Review } from '../model/gate.ts';
import type { Severity } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { reviewSentences } from './gate-sentences.ts';
import { nameOfUnnamed } from './name-of-unnamed.ts';
import type { ReportContext } from './reporter.ts';
import { veilOf } from './secrets.ts';
import type { Speech } from './sentences.ts';
import { bestPlace, hasLine, standingPlaces } from './standing-places.ts';
import { element, type XmlElement, xmlText } from './xml.ts';

/** Readers look at its first number at most. */
const VERSION = '10.0';

const LEVEL = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'info',
} as const satisfies Record<Severity, string>;

interface FileError {
  readonly file: string;
  readonly error: XmlElement;
}

/** Writes Checkstyle XML: each line of today's files that has a finding, else where the finding was first. */
export function checkstyle(result: ScanResult, context: ReportContext): void {
  const speech = { words: context.words, veil: veilOf(result, context.showSecrets) };
  const files = new Map<string, XmlElement[]>();
  for (const { file, error } of errorsOf(result, speech)) {
    const errors = files.get(file);
    if (errors === undefined) files.set(file, [error]);
    else errors.push(error);
  }
  const children = [...files].map(([name, errors]) => element('file', { name }, errors));
  context.writer.write(xmlText(element('checkstyle', { version: VERSION }, children)));
}

function* errorsOf({ findings, gate, coverage }: ScanResult, speech: Speech): Generator<FileError> {
  for (const finding of findings) {
    for (const place of shownPlaces(finding)) yield findingError(finding, place, speech);
  }
  for (const review of gate?.reviews ?? []) yield reviewError(review, speech);
  for (const gap of coverage.skipped) yield gapError(gap, speech);
}

function shownPlaces(finding: Finding): Place[] {
  const standing = standingPlaces(finding);
  const best = bestPlace(finding);
  return standing.length > 0 || best === undefined ? standing : [best];
}

function findingError(finding: Finding, place: Place, { words, veil }: Speech): FileError {
  const { rule, severity, secret } = finding;
  const path = place.origin === 'message' ? null : veil.path(place, secret);
  const facts = { title: words.pick(rule.title), secret: veil.secret(secret), why: words.pick(rule.why) };
  const at = hasLine(place) ? { line: place.line, column: place.column } : { line: 1 };
  const message = veil.line(words.say('report.sarif.message', facts));
  const source = veil.line(`leakgate.${rule.id}`);
  return {
    file: veil.line(path ?? nameOfUnnamed(place)),
    error: element('error', { ...at, severity: LEVEL[severity], message, source }),
  };
}

function reviewError(review: Review, { words, veil }: Speech): FileError {
  const severity = review.counts ? 'error' : 'warning';
  const message = reviewSentences(review, { words, text: veil.line }).join('; ');
  const source = `leakgate.review.${review.kind}`;
  return {
    file: veil.line(review.path),
    error: element('error', { line: review.line ?? 1, severity, message, source }),
  };
}

function gapError({ what, why }: Gap, { words, veil }: Speech): FileError {
  const message = words.say(`gap.${why}`);
  return {
    file: veil.line(what),
    error: element('error', { line: 1, severity: 'error', message, source: `leakgate.gap.${why}` }),
  };
}
