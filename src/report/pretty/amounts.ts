/*
 * Owns how numbers and sizes are written. Not by locale: a report reads the same everywhere.
 */

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
const STEP = 1000;

/** A count as the facts of a sentence: `count` for grammar, `n` as it is shown (`12,345`). */
export function amount(count: number): { count: number; n: string } {
  return { count, n: String(count).replace(/\B(?=(?:\d{3})+$)/g, ',') };
}

/** A size with at most one decimal: `512 B`, `3.1 MB`. */
export function size(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // 999.95 would be written as 1000.0.
  while (value >= STEP - 0.05 && unit < UNITS.length - 1 && (unit > 0 || value >= STEP)) {
    value /= STEP;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
}
