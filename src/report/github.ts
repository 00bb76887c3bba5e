/*
 * Owns the report as workflow commands of GitHub Actions: annotations beside the lines, in the run and the pull request.
 *
 * Every line begins with a command of ours, and what comes from the repository is escaped inside it, so none can begin
 * one. `::stop-commands::` around the report would switch off the annotations, too.
 */

import type { Finding, Place } from '../model/finding.ts';
import type { Bypass, Review } from '../model/gate.ts';
import type { Severity } from '../model/rule.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { bypassSentences, reviewSentences } from './gate-sentences.ts';
import { plainVerdict } from './plain-verdict.ts';
import { isComplete } from './pretty/coverage.ts';
import type { ReportContext } from './reporter.ts';
import { veilOf } from './secrets.ts';
import { stepSentence, type Told } from './sentences.ts';
import { bestPlace, hasLine } from './standing-places.ts';

/** Most serious first: GitHub shows the first ten of a level for each step. */
const LEVELS = ['error', 'warning', 'notice'] as const;

type Level = (typeof LEVELS)[number];

const LEVEL = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
} as const satisfies Record<Severity, Level>;

/** Gaps told in one annotation. */
const GAPS = 20;

/** One command. Properties without a value are left out. */
interface Annotation {
  readonly level: Level;
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  /** Lines of the message. */
  readonly message: readonly string[];
}

/** Writes one annotation for each finding, review, bypass and gap, and the verdict as the last. */
export function github(result: ScanResult, context: ReportContext): void {
  const veil = veilOf(result, context.showSecrets);
  const told = { words: context.words, veil, text: veil.line };
  const annotations = annotationsOf(result, told);
  for (const level of LEVELS) {
    for (const one of annotations) if (one.level === level) context.writer.write(commandText(one));
  }
  const verdict = plainVerdict(result, context.words);
  context.writer.write(commandText({ level: 'notice', properties: { title: 'leakgate' }, message: [verdict] }));
}

function annotationsOf(result: ScanResult, told: Told): Annotation[] {
  const { findings, gate } = result;
  const incomplete = isComplete(result) ? [] : [incompleteAnnotation(result, told)];
  return [
    ...incomplete,
    ...findings.map((finding) => findingAnnotation(finding, told)),
    ...(gate?.reviews ?? []).map((review) => reviewAnnotation(review, told)),
    ...(gate?.bypasses ?? []).map((bypass) => bypassAnnotation(bypass, told)),
  ];
}

/** All gaps in one: hundreds of them would push the findings out of what GitHub shows. */
function incompleteAnnotation({ coverage }: ScanResult, { words, text }: Told): Annotation {
  const gaps = coverage.skipped.map(({ what, why }) =>
    text(words.say('report.sarif.gap', { what: text(what), reason: words.say(`gap.${why}`) })),
  );
  return {
    level: 'error',
    properties: { title: `leakgate: ${words.say('format.incomplete')}` },
    message: [words.say('report.not-looked-at'), ...gaps.slice(0, GAPS), ...(gaps.length > GAPS ? ['…'] : [])],
  };
}

function findingAnnotation(finding: Finding, told: Told): Annotation {
  const { words, veil, text } = told;
  const { rule, severity, secret, advice } = finding;
  const place = bestPlace(finding);
  const title = text(`${words.pick(rule.title)} (${rule.id})`);
  const facts = { title: words.pick(rule.title), secret: veil.secret(secret), why: words.pick(rule.why) };
  const steps = advice.steps.map((step, index) => text(`${index + 1}. ${stepSentence(finding, step, told)}`));
  const where = place === undefined ? {} : placeProperties(place, veil.path(place, secret), told);
  return {
    level: LEVEL[severity],
    properties: { ...where, title },
    message: [text(words.say('report.sarif.message', facts)), ...steps],
  };
}

/** Columns only within one line: GitHub refuses them otherwise. Messages and standard input have no file. */
function placeProperties(place: Place, path: string | null, { text }: Told): Annotation['properties'] {
  if (path === null || place.origin === 'message') return {};
  const file = text(path);
  if (!hasLine(place)) return { file };
  const { line, endLine, column, endColumn } = place;
  return line === endLine ? { file, line, endLine, col: column, endColumn } : { file, line, endLine };
}

function reviewAnnotation(review: Review, told: Told): Annotation {
  const { path, line, counts } = review;
  const title = told.words.say('format.review');
  return {
    level: counts ? 'error' : 'warning',
    properties: { file: told.text(path), line: line ?? undefined, title },
    message: reviewSentences(review, told),
  };
}

function bypassAnnotation(bypass: Bypass, told: Told): Annotation {
  const title = told.words.say('format.bypass');
  return { level: bypass.refused ? 'error' : 'notice', properties: { title }, message: bypassSentences(bypass, told) };
}

function commandText({ level, properties, message }: Annotation): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  const start = written.length === 0 ? `::${level}` : `::${level} ${written.join(',')}`;
  return `${start}::${escapedData(message.join('\n'))}\n`;
}

/** As `escapeData` of actions/toolkit, packages/core/src/command.ts. */
function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As `escapeProperty` there. */
function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
