/*
 * Owns how durations are written: a whole number and `ms`, `s` or `m`.
 */

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

/** What `durationOf` reads, as a pattern of the whole text. */
export const DURATION: RegExp = /^[1-9]\d{0,5}(?:ms|s|m)$/;

/** Milliseconds that `text` stands for: `500ms`, `5s`, `2m`; null when it is no duration. */
export function durationOf(text: string): number | null {
  const [, count, unit = ''] = /^(\d+)(\w+)$/.exec(text) ?? [];
  return DURATION.test(text) ? Number(count) * (MILLISECONDS[unit] ?? 1) : null;
}
