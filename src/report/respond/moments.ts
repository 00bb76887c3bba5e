/*
 * Owns how moments and spans of time are written: in UTC, without anything that depends on the reader's machine.
 */

import { DAY } from '../../util/day-of.ts';
import type { Span } from './page.ts';
import type { Teller } from './teller.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Below two hours every minute counts, below three days every hour. */
const IN_MINUTES = 2 * HOUR;
const IN_HOURS = 3 * DAY;
/** ECMA-262, "Time Values and Time Range". */
const LAST_MOMENT = 8.64e15;

/** `2026-03-04 05:06 UTC`; a moment that is none is written as it is. */
export function moment(at: number | string, teller: Teller): Span {
  const time = typeof at === 'number' ? at : Date.parse(at);
  const text = clock(time);
  return text === null ? teller.outside(String(at)) : { kind: 'words', text: `${text.slice(0, 16)} UTC` };
}

/** `2026-03-04 05:06:07`, for columns that say UTC in their heads; null when `time` (ms since 1970) is no moment. */
export function clock(time: number): string | null {
  return instant(time)?.slice(0, 19).replace('T', ' ') ?? null;
}

/** `time` (ms since 1970) in ISO 8601, UTC; null when it is no moment. */
export function instant(time: number): string | null {
  return Math.abs(time) <= LAST_MOMENT ? new Date(time).toISOString() : null;
}

/** A length of `milliseconds`, at least 0, as whole minutes, hours or days, rounded down: nobody is promised more time. */
export function duration(milliseconds: number, { words }: Teller): string {
  const [key, unit] = unitOf(milliseconds);
  const count = Math.floor(milliseconds / unit);
  return words.say(key, { count, n: count });
}

function unitOf(milliseconds: number) {
  if (milliseconds < IN_MINUTES) return ['respond.minutes', MINUTE] as const;
  return milliseconds < IN_HOURS ? (['respond.hours', HOUR] as const) : (['respond.days', DAY] as const);
}
