/*
 * Owns the report in the form of gitleaks (report/finding.go of version 8): for tools that read that one.
 */

import type { Finding, Place } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { type Json, jsonText } from './json-finding.ts';
import type { ReportContext } from './reporter.ts';
import { veilOf } from './secrets.ts';
import type { Speech } from './sentences.ts';

/** Writes a JSON array with one object a place; accepted findings are not in it, as they are not in gitleaks' own. */
export function gitleaks(result: ScanResult, context: ReportContext): void {
  const speech = { words: context.words, veil: veilOf(result, context.showSecrets) };
  const findings = result.findings.flatMap((finding) =>
    finding.places.map((place) => placeJson(finding, place, speech)),
  );
  context.writer.write(`${jsonText(findings, 1)}\n`);
}

/** `Match` is no more than the secret: what stands around it may hold one that no rule knows. */
function placeJson(finding: Finding, place: Place, { words, veil }: Speech): Json {
  const { rule, secret } = finding;
  const { line, column, endLine, endColumn, commit } = place;
  const file = veil.path(place, secret) ?? '';
  const { name, mail } = authorOf(veil.text(commit?.author ?? ''));
  return {
    RuleID: rule.id,
    Description: words.pick(rule.title),
    StartLine: line,
    EndLine: endLine,
    StartColumn: column,
    EndColumn: endColumn - 1,
    Match: veil.secret(secret),
    Secret: veil.secret(secret),
    File: file,
    SymlinkFile: '',
    Commit: commit?.oid ?? '',
    Entropy: 0,
    Author: name,
    Email: mail,
    Date: commit === null ? '' : utc(veil.text(commit.date)),
    Message: '',
    Tags: [finding.severity],
    Fingerprint: [...(commit === null ? [] : [commit.oid]), file, rule.id, line].join(':'),
  };
}

/** `Name <mail>` as its two parts. */
function authorOf(author: string): { name: string; mail: string } {
  const at = author.lastIndexOf(' <');
  if (at < 0 || !author.endsWith('>')) return { name: author, mail: '' };
  return { name: author.slice(0, at), mail: author.slice(at + 2, -1) };
}

/** As gitleaks has dates: UTC, to the second. One that is none stays as it is. */
function utc(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : `${new Date(time).toISOString().slice(0, -5)}Z`;
}
