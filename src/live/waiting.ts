/*
 * Owns how long to wait before a request is sent again. Does not own waiting.
 */

const FIRST = 500;
const LEAST = 100;

/**
 * ms to wait after the failed attempt `attempt` (from 1): up to half a second, then up to twice as long each time, by chance
 * ("Exponential backoff and jitter", AWS Architecture Blog).
 *
 * @param random from 0 to below 1
 */
export function backoff(attempt: number, random: number): number {
  return LEAST + Math.floor(random * FIRST * 2 ** (attempt - 1));
}
