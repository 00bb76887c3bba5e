/*
 * Owns reading how long a server wants to be left alone. Does not own waiting.
 */

/** Clocks differ, and times are told in whole seconds; ms. */
export const CLOCK_MARGIN = 1_000;

/** ms that `Retry-After` asks for (RFC 9110, 10.2.3: seconds, or a date), or null. @param now ms since 1970 */
export function retryAfter(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // `Date.parse` makes a date of nearly anything.
  const date = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now) + CLOCK_MARGIN;
}
