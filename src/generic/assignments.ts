/*
 * Owns the finding of assignments in text: name, joint and value put together.
 */

import type { Assignment } from './assignment.ts';
import { skipBlanks } from './characters.ts';
import { jointAfter } from './joint.ts';
import { GENERIC_KEYWORDS } from './keywords.ts';
import { nameAround } from './name.ts';
import { valueFrom } from './value.ts';

/** `;`, a quote, and the ends of lines, as they are and escaped. */
const END_OF_STATEMENT = ';"\'`\\\r\n';
const KEYWORDS = new RegExp(
  GENERIC_KEYWORDS.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
  'gi',
);

/**
 * Every assignment in `text` whose name holds one of `GENERIC_KEYWORDS` between `from` and `to`, in order, each once.
 * The text is latin1: one byte a character.
 */
export function findAssignments(text: string, from: number, to: number): Assignment[] {
  const found = new Map<number, Assignment>();
  KEYWORDS.lastIndex = from;
  for (let hit = KEYWORDS.exec(text); hit !== null && hit.index < to; hit = KEYWORDS.exec(text)) {
    const assignment = assignmentAt(text, hit.index);
    if (assignment !== null && !found.has(assignment.start)) found.set(assignment.start, assignment);
    KEYWORDS.lastIndex = hit.index + 1;
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The assignment to the name that a keyword at `keywordOffset` is part of; null when nothing is assigned to it. */
export function assignmentAt(text: string, keywordOffset: number): Assignment | null {
  const name = nameAround(text, keywordOffset);
  if (name === null || name.end <= name.start) return null;
  const joint = jointAfter(text, name);
  if (joint === null || (joint.joint === 'colon' && isChoice(text, name.start))) return null;
  const value = valueFrom(text, joint.end, joint.mustBeQuoted, joint.joint === 'element');
  if (value === null) return null;
  if (joint.mustEndLine === true && value.quote === '' && !isLastOfLine(text, value.end)) return null;
  return {
    name: text.slice(name.start, name.end),
    nameStart: name.start,
    nameEnd: name.end,
    joint: joint.joint,
    ...value,
  };
}

/** `given ? 'password' : 'other'` is one of two values, not a name and its value. */
function isChoice(text: string, nameStart: number): boolean {
  return /\?\s{0,38}\\?['"`]$/.test(text.slice(Math.max(0, nameStart - 40), nameStart));
}

/** Without signs and quotes, only what ends a line or a statement is a value; the rest is prose. */
function isLastOfLine(text: string, end: number): boolean {
  const next = text.charCodeAt(skipBlanks(text, end, end + 40));
  return Number.isNaN(next) || END_OF_STATEMENT.includes(String.fromCharCode(next));
}
