/*
 * Owns one finding in Markdown: its row of the table, and what folds out below it.
 */

import type { Replacement } from '../../model/advice.ts';
import type { Segment } from '../../model/code-frame.ts';
import type { CommitInfo, Finding, Place } from '../../model/finding.ts';
import { Secret } from '../../model/secret.ts';
import { where } from '../pretty/where.ts';
import type { Veil } from '../secrets.ts';
import { livenessSentence, noteSentence, stepSentence, type Told } from '../sentences.ts';
import { commitDay, shortOid } from '../short-commit.ts';
import { bestPlace, hasLine } from '../standing-places.ts';
import { clipped, fenced, prose } from './escape.ts';

const OTHER_PLACES = 5;
const REPLACEMENTS = 3;
const LINES = 12;
const LONGEST_LINE = 200;

/** Head of the table that `findingRow` writes rows of. */
export function tableHead({ words }: Told): string[] {
  const labels = ['format.severity', 'format.what', 'format.where', 'format.secret', 'report.label.first'] as const;
  return [rowText(labels.map((label) => words.say(label))), rowText(labels.map(() => '---'))];
}

/** Severity, what, where, secret, first commit. */
export function findingRow(finding: Finding, told: Told): string {
  const { words, text, veil } = told;
  const { rule, secret } = finding;
  const place = bestPlace(finding);
  return rowText([
    severityText(finding, told),
    prose(veil.line(words.pick(rule.title))),
    place === undefined ? '' : whereText(place, secret, told),
    text(veil.secret(secret)),
    commitText(firstCommit(finding), told),
  ]);
}

/** Why it matters, where else it is, what to do, and the line as it should read. */
export function findingDetails(finding: Finding, told: Told): string[] {
  const { words, text, veil } = told;
  const { rule, secret, advice, verified } = finding;
  const steps = advice.steps.map((step) => `1. ${prose(stepSentence(finding, step, told), rule.revoke)}`);
  const title = `${prose(veil.line(words.pick(rule.title)))} ${text(veil.secret(secret))}`;
  const replacements = advice.replacements.slice(0, REPLACEMENTS);
  return [
    `<details><summary>${title}</summary>`,
    '',
    prose(veil.line(words.pick(rule.why))),
    '',
    ...(verified === undefined ? [] : [prose(livenessSentence(verified, told)), '']),
    ...otherPlaces(finding, told),
    ...(steps.length === 0 ? [] : [`**${words.say('report.steps')}**`, '', ...steps, '']),
    ...(replacements.length === 0 ? [] : [`**${words.say('report.instead')}**`, '']),
    ...replacements.flatMap((replacement) => replacementLines(replacement, told)),
    ...noteLines(replacements, told),
    '</details>',
  ];
}

/** With what its provider says, when it was asked. */
function severityText({ severity, verified }: Finding, { words }: Told): string {
  const said = words.say(`severity.${severity}`);
  return verified === undefined ? said : `${said} (${words.say(`live.state.${verified.state}`)})`;
}

function otherPlaces(finding: Finding, told: Told): string[] {
  const best = bestPlace(finding);
  const others = finding.places.filter((place) => place !== best);
  if (others.length === 0) return [];
  const left = others.length - OTHER_PLACES;
  const shown = others.slice(0, OTHER_PLACES).map((place) => whereText(place, finding.secret, told));
  const more = left > 0 ? [told.words.say('report.more', { n: left })] : [];
  return [`${told.words.say('report.label.also')} ${[...shown, ...more].join(', ')}`, ''];
}

function whereText(place: Place, secret: Secret, told: Told): string {
  const path = place.origin === 'message' ? null : told.veil.path(place, secret);
  if (path === null) return where(place, secret, told);
  // The line is cut off with a long path, so it stands outside.
  return hasLine(place) ? `${told.text(path)}:${place.line}` : told.text(path);
}

function firstCommit({ places }: Finding): CommitInfo | null {
  return places.find(({ commit }) => commit !== null)?.commit ?? null;
}

function commitText(commit: CommitInfo | null, { text }: Told): string {
  if (commit === null) return '';
  return `${text(shortOid(commit.oid))} ${text(commitDay(commit))} ${text(commit.author)}`;
}

function replacementLines(replacement: Replacement, told: Told): string[] {
  const { words, text, veil } = told;
  const { path, line, before, after } = replacement;
  const removed = `- ${clipped(segmentsText(before, veil), LONGEST_LINE)}`;
  const added = after === null || after === '' ? [] : after.split('\n').map((each) => `+ ${lineText(each, veil)}`);
  const shown = added.length > LINES ? [...added.slice(0, LINES), '…'] : added;
  const instead = after === null ? 'report.no-replacement' : 'report.delete-line';
  return [
    `${text(path)}:${line}`,
    '',
    ...fenced([removed, ...shown], 'diff'),
    '',
    ...(added.length === 0 ? [words.say(instead), ''] : []),
  ];
}

/** A caveat that several lines share is said once. */
function noteLines(replacements: readonly Replacement[], told: Told): string[] {
  const said = new Set<string>();
  for (const replacement of replacements) {
    for (const note of replacement.notes) said.add(prose(told.veil.line(noteSentence(replacement, note, told))));
  }
  return said.size === 0 ? [] : [...[...said].map((sentence) => `- ${sentence}`), ''];
}

function segmentsText(segments: readonly Segment[], veil: Veil): string {
  return segments.map((part) => veil.code(part instanceof Secret ? veil.secret(part) : part)).join('');
}

function lineText(line: string, veil: Veil): string {
  return clipped(veil.code(line), LONGEST_LINE);
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
