/*
 * Owns finding values of which only the words before them tell what they are.
 */

import type { RuleDef, WordsBefore } from '../model/rule.ts';
import { isOfSecrets } from '../util/character-classes.ts';
import { isOneOf } from '../util/is-one-of.ts';
import { hasDigitInLongRun } from '../util/long-run.ts';

/** A value, and the word it stands behind. Offsets from 0, in the text it was found in. */
export interface ValueBehind {
  readonly value: string;
  readonly start: number;
  /** Where the closest word before the value begins. */
  readonly word: number;
  /** Characters between the end of that word and the value. */
  readonly gap: number;
  /** True when that word is on an earlier line. */
  readonly isFar: boolean;
}

/** Whole values in `text` that the sticky pattern of `rule` matches behind its words, in order; none overlaps another. */
export function* valuesBehind(rule: RuleDef, after: WordsBefore, text: string): Generator<ValueBehind> {
  const { words, distance, nouns, sameLine = false } = after;
  const lower = text.toLowerCase();
  const places = placesOf(words, text, lower);
  let next = 0;
  for (const [index, { start: word, end }] of places.entries()) {
    const last = Math.min(text.length, end + distance, places[index + 1]?.end ?? text.length);
    for (let start = Math.max(next, end); start < last; start++) {
      const value = isTokenStart(text, start) ? valueAt(rule, text, start) : null;
      if (value === null || !hasDigit(text, start, value.length)) continue;
      const between = lower.slice(Math.max(0, start - distance), start);
      if (nouns?.some((noun) => between.includes(noun)) === false) continue;
      const isFar = text.slice(end, start).includes('\n');
      if (isFar && sameLine) break;
      yield { value, start, word, gap: start - end, isFar };
      next = start + value.length;
      start = next - 1;
    }
  }
}

/** A place of a word: its first character, and one past its last. */
interface WordPlace {
  readonly start: number;
  readonly end: number;
}

function placesOf(words: readonly string[], text: string, lower: string): WordPlace[] {
  const places: WordPlace[] = [];
  for (const word of words) {
    for (let start = lower.indexOf(word); start !== -1; start = lower.indexOf(word, start + 1))
      if (isPartStart(text, start)) places.push({ start, end: start + word.length });
  }
  return places.sort((a, b) => a.end - b.end);
}

/** Words begin behind what is no letter; parts of identifiers with a capital behind a small letter: `myFlickrKey`. */
function isPartStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return !/[A-Za-z]/.test(before) || (/[a-z]/.test(before) && /[A-Z]/.test(text.charAt(at)));
}

function isTokenStart(text: string, at: number): boolean {
  return at === 0 || !/\w/.test(text.charAt(at - 1));
}

/** What the pattern matches at `start` when nothing that its rule forbids stands around it. */
function valueAt({ pattern, notBefore, notAfter }: RuleDef, text: string, start: number): string | null {
  pattern.lastIndex = start;
  const value = pattern.exec(text)?.[0] ?? null;
  if (value === null) return null;
  const isPart = isOneOf(text.charAt(start - 1), notBefore) || isOneOf(text.charAt(start + value.length), notAfter);
  return isPart ? null : value;
}

/** A value of words alone is none: it has a digit among its first characters, in a run that is long enough. */
const FIRST_CHARACTERS = 32;

function hasDigit(text: string, start: number, length: number): boolean {
  const span = { from: start, to: start + Math.min(length, FIRST_CHARACTERS), length: text.length };
  return hasDigitInLongRun(span, (at) => text.charCodeAt(at), isOfSecrets);
}
