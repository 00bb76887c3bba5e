/*
 * Owns days as baselines write them.
 */

/** The day of `now` (ms since 1970) as `YYYY-MM-DD`, UTC: entries end for everybody at the same time. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
