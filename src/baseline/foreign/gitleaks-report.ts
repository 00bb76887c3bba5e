/*
 * Owns JSON reports of gitleaks, which are its baselines. Source: report/finding.go of gitleaks.
 */

import { valueDigest } from '../../finding/value-digest.ts';
import { Secret } from '../../model/secret.ts';
import { isRecord, numberAt, textIn } from './json-data.ts';
import { type Foreign, gitPath, type Mark, type MarkedPlace, NO_MARK } from './mark.ts';

/** What `--redact` leaves of a value: nothing, or its beginning. */
const REDACTED = /^REDACTED$|\.\.\.$/;

/** @param data the array that the file holds */
export function gitleaksReport(data: readonly unknown[], file: string): Foreign {
  const marks = data.map(markOf).filter((mark) => mark !== null);
  return { file, marks, unread: data.length - marks.length };
}

function markOf(finding: unknown): Mark | null {
  if (!isRecord(finding)) return null;
  const value = textIn(finding, 'Secret') ?? '';
  const digest = value === '' || REDACTED.test(value) ? null : valueDigest(new Secret(value));
  const place = placeOf(finding);
  // A line of a file as it is can hold another value by now; where the value is known, only that counts.
  const isSettled = digest === null || place?.commit !== null;
  if (digest === null && place === null) return null;
  return { ...NO_MARK, digest, place: isSettled ? place : null };
}

function placeOf(finding: Readonly<Record<string, unknown>>): MarkedPlace | null {
  const path = textIn(finding, 'File');
  const line = numberAt(finding, 'StartLine');
  if (path === null || path === '' || line === null) return null;
  return { path: gitPath(path), line, commit: textIn(finding, 'Commit') || null };
}
