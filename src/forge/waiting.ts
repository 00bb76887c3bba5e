/*
 * Owns how long to wait before a request is sent again. Does not own waiting.
 */

import { CLOCK_MARGIN, retryAfter } from '../util/retry-after.ts';
import type { Answer } from './answer.ts';

/** GitHub, "Rate limits for the REST API": a secondary limit without a time means at least one minute. */
const UNSAID = 60_000;
const FIRST_BACKOFF = 1_000;
/** Numbers above this are seconds since 1970 and not seconds from now (2001-09-09). */
const EPOCH = 1e9;

/** ms to wait after the failed attempt `attempt` (from 1): one second, then twice as long each time. */
export function backoff(attempt: number): number {
  return FIRST_BACKOFF * 2 ** (attempt - 1);
}

/**
 * ms until the forge takes requests again, or null when `answer` is no rate limit. GitHub says it with 403 as well as 429.
 *
 * @param message what the forge says
 * @param now ms since 1970
 */
export function rateLimitPause(
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  { message, now }: { readonly message: string; readonly now: number },
): number | null {
  const isSpent = headers.get('x-ratelimit-remaining') === '0';
  const isSaid = headers.has('retry-after') || isSpent || /\brate limit/i.test(message);
  if (status !== 429 && !(status === 403 && isSaid)) return null;
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset');
  // A secondary limit tells the reset of the primary one too, which is not what there is to wait for.
  const untilReset = status === 429 || isSpent ? secondsFrom(reset, now) : null;
  return retryAfter(headers, now) ?? untilReset ?? UNSAID;
}

/** @param value seconds since 1970, or from now on (IETF draft "RateLimit header fields") */
function secondsFrom(value: string | null, now: number): number | null {
  if (value === null || !/^\d+$/.test(value)) return null;
  const seconds = Number(value);
  return (seconds > EPOCH ? Math.max(0, seconds * 1000 - now) : seconds * 1000) + CLOCK_MARGIN;
}
