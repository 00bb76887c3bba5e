/*
 * Owns days as mails write them, in English and Japanese. Which of day and month comes first in 3/6/2026 is not guessed.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? )?';
/** The first year of Reiwa is 2019. */
const REIWA = 2018;
/** AWS began in 2006. */
const FIRST_YEAR = 2006;
const LAST_YEAR = 2099;

/** Source of a pattern for a day, without groups: to be put into others. Ignores case. */
export const DAY: string = [
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)',
  `${WEEKDAY}(?:the )?\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?(?:${MONTH})\\b\\.?(?:,?[ -]\\d{4}(?!\\d))?`,
  `${WEEKDAY}(?:${MONTH})\\b\\.? \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? \\d{4}(?!\\d))?`,
  '(?:\\d{4}|令和(?:\\d{1,2}|元))年\\d{1,2}月\\d{1,2}日',
  '\\d{1,2}月\\d{1,2}日',
  '\\d{1,2}/\\d{1,2}/\\d{4}(?!\\d)',
].join('|');

/** A day; `year` is null when it is not written. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What `text`, which `DAY` matched, says; null when there is no such day, or it can be read in two ways. */
export function parseDay(text: string): Day | null {
  return checked(ofNumbers(text) ?? ofJapanese(text) ?? ofMonthName(text));
}

/** Milliseconds since 1970 at which `day` begins, UTC. A year that is not written is the first that puts it after `since`. */
export function startOf({ year, month, day }: Day, since: number): number {
  if (year !== null) return Date.UTC(year, month - 1, day);
  const first = new Date(since).getUTCFullYear();
  const sameYear = Date.UTC(first, month - 1, day);
  return sameYear >= since - 24 * 3_600_000 ? sameYear : Date.UTC(first + 1, month - 1, day);
}

function ofNumbers(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, first, second, last] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (last === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  if (a <= 12 && b <= 12 && a !== b) return null;
  return { year: Number(last), month: Math.min(a, b), day: Math.max(a, b) };
}

function ofJapanese(text: string): Day | null {
  const [, era, year, month, day] = /^(?:(令和)?(\d{1,4}|元)年)?(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  if (month === undefined) return null;
  const written = year === '元' ? 1 : Number(year);
  const known = year === undefined ? null : written + (era === undefined ? 0 : REIWA);
  return { year: known, month: Number(month), day: Number(day) };
}

function ofMonthName(text: string): Day | null {
  const [name = ''] = new RegExp(`\\b(?:${MONTH})\\b`, 'i').exec(text) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/i.exec(text)?.[1];
  if (month === 0 || day === undefined) return null;
  return { year: year === undefined ? null : Number(year), month, day: Number(day) };
}

function checked(day: Day | null): Day | null {
  if (day === null) return null;
  // A leap year, where none is written: there may be a 29 February.
  const date = new Date(Date.UTC(day.year ?? 2024, day.month - 1, day.day));
  const exists = date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
  return exists && (day.year === null || (day.year >= FIRST_YEAR && day.year <= LAST_YEAR)) ? day : null;
}
