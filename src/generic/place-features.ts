/*
 * Owns the features of the place of an assignment: how it is written, its line, its neighbours and its file.
 */

import type { Assignment, Joint } from './assignment.ts';
import { isBlank } from './characters.ts';
import { CODE, fileKind, TEST, TRANSLATION } from './file-kind.ts';

export const PLACE_FEATURES = [
  'joint',
  'quote',
  'indent',
  'before',
  'lineLength',
  'user',
  'sameAbove',
  'sameBelow',
  'fileCode',
  'fileTranslation',
  'fileTest',
] as const;

const JOINTS: readonly Joint[] = [
  'equals',
  'colon',
  'walrus',
  'fallback',
  'option',
  'value-of',
  'element',
  'arrow',
  'block',
  'call',
  'comma',
  'comparison',
  'space',
];
const QUOTES = ['', "'", '"', '`'];
const KINDS = [CODE, TRANSLATION, TEST];
const USER = /user|login|uname|email|\buid\b|client.?id|account|host|port|database/i;
/** How much of a long line, and of the lines beside it, is read. */
const REACH = 200;
/** How far before a name a user may be named. */
const NEAR = 120;

/** Writes how and where `assignment` is written. */
export function writePlaceFeatures(a: Assignment, text: string, path: string, out: Float64Array, at: number): void {
  out[at] = JOINTS.indexOf(a.joint);
  out[at + 1] = QUOTES.indexOf(a.quote);
  writeLine(a, text, out, at + 2);
  const kind = fileKind(path);
  for (let i = 0; i < KINDS.length; i++) out[at + 8 + i] = (kind & (KINDS[i] ?? 0)) === 0 ? 0 : 1;
}

function writeLine(a: Assignment, text: string, out: Float64Array, at: number): void {
  const start = lineStart(text, a.nameStart);
  const end = lineEnd(text, a.end);
  let first = start;
  while (first < a.nameStart && isBlank(text.charCodeAt(first))) first++;
  out[at] = first - start;
  out[at + 1] = a.nameStart - first;
  out[at + 2] = end - start;
  out[at + 3] = isNamedUser(text, a) ? 1 : 0;
  out[at + 4] = start < 2 ? 0 : likeness(text, lineStart(text, start - 1), first, a.nameEnd);
  out[at + 5] = likeness(text, end + 1, first, a.nameEnd);
}

/** Whose credential it is often stands right before it, or right behind. */
function isNamedUser(text: string, { nameStart, end }: Assignment): boolean {
  return USER.test(text.slice(Math.max(0, nameStart - NEAR), nameStart)) || USER.test(text.slice(end, end + NEAR / 2));
}

/** How many of a neighbouring line's first characters are of the same kind as those up to the name's end, at most 20. */
function likeness(text: string, neighbour: number, from: number, to: number): number {
  let other = neighbour;
  while (other < neighbour + 60 && isBlank(text.charCodeAt(other))) other++;
  let same = 0;
  while (same < 20 && from + same < to && text.charCodeAt(other + same) === text.charCodeAt(from + same)) same++;
  return same;
}

function lineStart(text: string, at: number): number {
  const limit = Math.max(0, at - REACH);
  let start = at;
  while (start > limit && text.charCodeAt(start - 1) !== 0x0a) start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  let end = at;
  while (end < limit && text.charCodeAt(end) !== 0x0a) end++;
  return end;
}
