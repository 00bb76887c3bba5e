/*
 * Owns how long a notice leaves. Where it leaves doubt, the earlier end is taken.
 */

import type { Deadline } from '../model/notice.ts';
import { DAY, parseDay, startOf } from './days.ts';
import type { Sent } from './sent-on.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  fourteen: 14,
  fifteen: 15,
  'twenty-four': 24,
  thirty: 30,
  'forty-eight': 48,
  'seventy-two': 72,
  ninety: 90,
};
/** Hours of a unit. Business days are counted as days: the end may be later, not earlier. */
const UNITS: readonly (readonly [unit: RegExp, hours: number])[] = [
  [/hour|hrs|時間/i, 1],
  [/week|週間/i, 7 * 24],
  [/day|日/i, 24],
];
const COUNT = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})(?: ?\\((\\d{1,3})\\))?`;
const LEFT = new RegExp(
  `\\b(?:within|in) (?:the )?(?:next )?${COUNT}[ -](?:business |calendar |working )?(hours?|hrs|days?|weeks?)\\b` +
    `|\\byou (?:now |only )?have ${COUNT}[ -](?:business )?(hours?|days?|weeks?)\\b` +
    `|\\b${COUNT}[ -](?:business )?(hours?|days?) (?:from|of|after) (?:the (?:date|receipt) of )?this\\b` +
    '|(\\d{1,3})(?:\\((?:\\d{1,3})\\))? ?(?:営業)?(時間|日間?|週間)以内' +
    '|(?:あと|残り)(\\d{1,3})(時間|日)',
  'gi',
);
const UNTIL = new RegExp(
  `\\b(?:by|before|until|no later than|on or before|prior to|deadline(?: is)?:?) "?(${DAY})|(${DAY})(?:\\([月火水木金土日]\\))?(?: ?\\d{1,2}(?::|時)\\d{0,2}分?)?(?:\\([A-Z]{3}\\))?(?:まで|以前|迄)`,
  'gi',
);
/** What takes somebody else so long, or has been going on so long, is no deadline. */
const OTHERS_TIME =
  /(?:\bwe(?:'ll| will| aim to| usually| typically)|\bup to|\bnormally|\busually|\btakes\b|can take|\bdetected|\bused|\bolder|当社は|弊社より|通常は?)[^.。]{0,60}$/i;
const LONGEST_TEXT = 200;
const HOUR = 3_600_000;

/** The first deadline of `text`; null when there is none. */
export function deadlineIn(text: string, sent: Sent | null, now: number): Deadline | null {
  const found = [...spans(text), ...days(text, sent?.at ?? now)].sort((a, b) => a.index - b.index);
  const first = found.find(({ index }) => !OTHERS_TIME.test(text.slice(Math.max(0, index - 80), index)));
  if (first === undefined) return null;
  const { index, length, hours, at } = first;
  const end = hours !== null && sent !== null ? sent.at + hours * HOUR : at;
  return { hours, at: end === null ? null : new Date(end).toISOString(), text: sentenceAt(text, index, length) };
}

interface Found {
  readonly index: number;
  readonly length: number;
  readonly hours: number | null;
  /** Milliseconds since 1970: the last second of the day that is named, UTC. */
  readonly at: number | null;
}

function* spans(text: string): Generator<Found> {
  for (const match of text.matchAll(LEFT)) {
    // A count in words, maybe one in digits, a unit: of whichever alternative matched.
    const groups = match.slice(1).filter((group) => group !== undefined);
    const hours = numberOf(groups.at(-2) ?? '') * hoursOf(groups.at(-1) ?? '');
    if (hours > 0) yield { index: match.index, length: match[0].length, hours, at: null };
  }
}

function* days(text: string, since: number): Generator<Found> {
  for (const match of text.matchAll(UNTIL)) {
    const day = parseDay(match[1] ?? match[2] ?? '');
    if (day === null) continue;
    const at = startOf(day, since) + 24 * HOUR - 1000;
    yield { index: match.index, length: match[0].length, hours: null, at };
  }
}

function numberOf(word: string): number {
  return NUMBERS[word.toLowerCase()] ?? (Number(word) || 0);
}

function hoursOf(unit: string): number {
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 0;
}

/** The sentence around a match, cut to what a deadline may have. */
function sentenceAt(text: string, index: number, length: number): string {
  const room = Math.max(0, LONGEST_TEXT - length);
  const before = text.slice(Math.max(0, index - room / 2), index);
  const after = text.slice(index + length, index + length + room / 2);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('。'));
  const to = /\. |。|$/.exec(after)?.index ?? after.length;
  return (before.slice(from + 1) + text.slice(index, index + length) + after.slice(0, to))
    .trim()
    .slice(0, LONGEST_TEXT);
}
