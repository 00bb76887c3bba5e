/*
 * Owns days: `YYYY-MM-DD`, UTC, so that they begin for everybody at the same time.
 */

/** ms. */
export const DAY = 24 * 60 * 60 * 1000;

/** The day of `time`, ms since 1970. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day `days` after the moment `at` (ISO 8601); after 1970-01-01 when it is none. */
export function dayAfter(at: string, days: number): string {
  const time = Date.parse(at);
  return dayOf((Number.isNaN(time) ? 0 : time) + days * DAY);
}

/** True for a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 30 February is taken for a day of March by some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
