/*
 * Owns GitLab's Secret Detection report: one vulnerability a finding. Schema: gitlab-org/security-products/
 * security-report-schemas, dist/secret-detection-report-format.json, version 15.
 */

import { createHash } from 'node:crypto';
import type { Finding, Place } from '../model/finding.ts';
import type { Severity } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { type Json, jsonText } from './json-finding.ts';
import { nameOfUnnamed } from './name-of-unnamed.ts';
import { plainVerdict } from './plain-verdict.ts';
import { isComplete } from './pretty/coverage.ts';
import type { ReportContext } from './reporter.ts';
import { veilOf } from './secrets.ts';
import { stepSentence, type Told } from './sentences.ts';
import { bestPlace, hasLine } from './standing-places.ts';

/** The lowest version that has all fields written here: GitLab takes every later one as well. */
const VERSION = '15.0.6';
/** The schema's limits, in characters. */
const LONGEST_NAME = 255;
const LONGEST_SOLUTION = 7000;
/** What GitLab's own analyzer writes for content that is in no commit: the schema wants one. */
const NO_COMMIT = '0000000';
/** Of the ids, which are UUIDs of version 5 (RFC 9562, 5.5): made for this, and never to change. */
const NAMESPACE = '6f0c3a5b7d1e4c2fa8b94d5e6f708192';

const SEVERITY = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
} as const satisfies Record<Severity, string>;

/** Writes one JSON object. Without `context.times` the scan is said to have been at the beginning of 1970. */
export function gitlab(result: ScanResult, context: ReportContext): void {
  const veil = veilOf(result, context.showSecrets);
  const told = { words: context.words, veil, text: veil.line };
  const report = {
    version: VERSION,
    scan: scanJson(result, context, told),
    vulnerabilities: result.findings.map((finding) => vulnerability(finding, told)),
  };
  context.writer.write(`${jsonText(report, 2)}\n`);
}

function scanJson(result: ScanResult, { version, times, words }: ReportContext, { text }: Told): Json {
  const isWhole = isComplete(result);
  const tool = { id: 'leakgate', name: 'leakgate', version, vendor: { name: 'leakgate' } };
  const gaps = result.coverage.skipped.map(({ what, why }) => ({
    level: 'warn',
    value: words.say('report.sarif.gap', { what: text(what), reason: words.say(`gap.${why}`) }),
  }));
  return {
    analyzer: tool,
    scanner: tool,
    type: 'secret_detection',
    status: isWhole ? 'success' : 'failure',
    start_time: timeText(times?.start ?? 0),
    end_time: timeText(times?.end ?? 0),
    messages: [{ level: isWhole ? 'info' : 'warn', value: plainVerdict(result, words) }, ...gaps],
  };
}

function vulnerability(finding: Finding, told: Told): Json {
  const { words, veil, text } = told;
  const { rule, severity, secret, advice, fingerprint } = finding;
  const place = bestPlace(finding);
  const facts = { title: words.pick(rule.title), secret: veil.secret(secret), why: words.pick(rule.why) };
  const steps = advice.steps.map((step) => text(stepSentence(finding, step, told)));
  const solution = steps.join('\n').slice(0, LONGEST_SOLUTION);
  return {
    id: uuidOf([fingerprint, place === undefined ? '' : `${fileOf(place, finding, told)}:${place.line}`].join(' ')),
    name: text(words.pick(rule.title)).slice(0, LONGEST_NAME),
    description: text(words.say('report.sarif.message', facts)),
    severity: SEVERITY[severity],
    ...(solution === '' ? {} : { solution }),
    identifiers: [{ type: 'leakgate_rule_id', name: `leakgate rule ${rule.id}`, value: rule.id }],
    location: place === undefined ? { commit: { sha: NO_COMMIT } } : location(place, finding, told),
    raw_source_code_extract: text(veil.secret(secret)),
  };
}

function location(place: Place, finding: Finding, told: Told): Json {
  const { commit, line, endLine } = place;
  const { text } = told;
  return {
    file: fileOf(place, finding, told),
    ...(hasLine(place) ? { start_line: line, end_line: endLine } : {}),
    commit:
      commit === null
        ? { sha: NO_COMMIT }
        : { sha: commit.oid, author: text(commit.author), date: text(commit.date), message: '' },
  };
}

function fileOf(place: Place, { secret }: Finding, { veil, text }: Told): string {
  const path = place.origin === 'message' ? null : veil.path(place, secret);
  return text(path ?? nameOfUnnamed(place));
}

/** The schema has UTC to the second, without a zone. */
function timeText(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** RFC 9562, 5.5: SHA-1 of namespace and name, version 5, variant 10. */
function uuidOf(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE, 'hex').update(name).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
  const hex = `${hash.slice(0, 12)}5${hash.slice(13, 16)}${variant}${hash.slice(17, 32)}`;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
