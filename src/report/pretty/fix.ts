/*
 * Owns drawing what a fix would do, or has done: a diff without context, what stays, and what is left for people.
 */

import {
  type DiffLine,
  FIX_REFUSALS,
  type FileDiff,
  type FixPreview,
  type FixRefusal,
  type Hunk,
  type LeftPlace,
  type Refusal,
} from '../../model/fix.ts';
import { Secret } from '../../model/secret.ts';
import { noteSentence } from '../sentences.ts';
import type { Pen } from './pen.ts';

/** The preview as lines, its sections parted by empty lines. */
export function fixLines(preview: FixPreview, pen: Pen): string[] {
  const sections = [
    ...preview.files.map((file) => fileLines(file, pen)),
    preview.untracked.map((path) => pen.words.say('fix.untracked', { path: pen.text(path) })),
    noteLines(preview, pen),
    hintLines(preview, pen),
    leftLines(preview, pen),
  ];
  return sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
}

/** The diff of one file. */
export function fileLines(file: FileDiff, pen: Pen): string[] {
  const { bold, cyan, dim } = pen.colors;
  const path = pen.text(file.path);
  const kind = pen.words.say(
    file.isNew ? 'fix.file.new' : (`fix.file.${file.where.join('-and-')}` as 'fix.file.index'),
  );
  const from = file.isNew ? '/dev/null' : `a/${path}`;
  return [
    `${bold(`--- ${from}`)}`,
    `${bold(`+++ b/${path}`)}${dim(`  ${kind}`)}`,
    ...file.hunks.flatMap((hunk) => [cyan(rangeOf(hunk)), ...hunk.lines.map((line) => diffLine(line, pen))]),
  ];
}

function rangeOf({ oldStart, oldLines, newStart, newLines }: Hunk): string {
  return `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`;
}

/** As diff(1) writes it: one line needs no number. */
function range(start: number, lines: number): string {
  return lines === 1 ? String(start) : `${start},${lines}`;
}

function diffLine({ sign, segments }: DiffLine, pen: Pen): string {
  const paint = sign === '-' ? pen.colors.red : pen.colors.green;
  const text = segments.map((segment) => (segment instanceof Secret ? pen.veil.secret(segment) : pen.code(segment)));
  return paint(sign + text.join(''));
}

function noteLines({ notes }: FixPreview, pen: Pen): string[] {
  const said = new Set<string>();
  for (const { note, path, variables } of notes) {
    said.add(noteSentence({ variable: variables.join(', '), path }, note, pen));
  }
  return [...said].flatMap((sentence) => bullet(sentence, pen));
}

function hintLines({ hints, beside, misread }: FixPreview, pen: Pen): string[] {
  const lines = hints.flatMap(({ code, command = '' }) => bullet(pen.words.say(`fix.hint.${code}`, { command }), pen));
  if (misread.length > 0) lines.push(...bullet(pen.words.say('fix.misread', { variables: misread.join(', ') }), pen));
  if (beside.length === 0) return lines;
  const paths = beside.map((path) => pen.text(path)).join(', ');
  return [...lines, ...bullet(pen.words.say('fix.beside', { paths }), pen)];
}

function bullet(sentence: string, pen: Pen): string[] {
  const [first = '', ...rest] = pen.prose(pen.text(sentence), 2);
  return [`* ${first}`, ...rest.map((line) => `  ${line}`)];
}

/** A place that is there in both versions is named once. */
function leftLines({ left }: FixPreview, pen: Pen): string[] {
  if (left.length === 0) return [];
  const said = new Map<string, string[]>();
  for (const place of left) {
    const line = `${placeOf(place, pen)}  ${pen.veil.secret(place.secret)}`;
    said.set(line, [
      ...new Set([...(said.get(line) ?? []), ...place.reasons.map((reason) => sentenceOf(place, reason, pen))]),
    ]);
  }
  const lines = [...said].flatMap(([line, reasons]) => [
    `  ${line}`,
    ...reasons.flatMap((reason) => indented(reason, pen)),
  ]);
  return [pen.colors.bold(pen.words.say('fix.left')), ...lines];
}

function placeOf({ path, line, where }: LeftPlace, pen: Pen): string {
  const shown = path === null || where === 'file-name' ? pen.words.say(`origin.${where}`) : `${pen.text(path)}:${line}`;
  return pen.colors.cyan(shown);
}

function sentenceOf({ path }: LeftPlace, reason: Refusal, pen: Pen): string {
  const variable = pen.words.say('fix.the-variable');
  if (!isOwn(reason)) return noteSentence({ variable, path: path ?? '' }, reason, pen);
  return pen.words.say(`fix.refused.${reason}`, { variable });
}

function isOwn(reason: Refusal): reason is FixRefusal {
  return FIX_REFUSALS.some((own) => own === reason);
}

function indented(sentence: string, pen: Pen): string[] {
  return pen.prose(pen.text(sentence), 4).map((line) => `    ${line}`);
}
