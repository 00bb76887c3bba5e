import { describe, expect, test } from 'vitest';
import { rateLimitPause } from '../../src/forge/waiting.ts';

const NOW = Date.UTC(2026, 0, 1);
const IN_A_MINUTE = new Date(NOW + 60_000).toUTCString();

function pauseOf(status: number, headers: Record<string, string>, message = ''): number | null {
  return rateLimitPause({ status, headers: new Headers(headers) }, { message, now: NOW });
}

describe('a rate limit', () => {
  test.each([
    ['says how long', 429, { 'retry-after': '5' }, 5000],
    ['says until when', 429, { 'retry-after': IN_A_MINUTE }, 61_000],
    ['says nothing', 429, {}, 60_000],
    ['says nonsense', 429, { 'retry-after': 'soon', 'ratelimit-reset': '-1' }, 60_000],
    ['tells its reset since 1970', 429, { 'ratelimit-reset': String(NOW / 1000 + 9) }, 10_000],
    ['tells its reset from now on', 429, { 'ratelimit-reset': '9' }, 10_000],
    ['was reset already', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 - 9) }, 1000],
    ['is 403 with a time', 403, { 'retry-after': '5' }, 5000],
  ] as const)('%s', (_, status, headers, expected) => {
    expect(pauseOf(status, headers)).toBe(expected);
  });

  test('is said in words only', () => {
    expect(pauseOf(403, {}, 'You have exceeded a secondary rate limit')).toBe(60_000);
  });
});

test.each([
  ['a refusal', 403, { 'x-ratelimit-remaining': '17' }],
  ['a failure', 503, { 'retry-after': '5' }],
  ['an answer that was the last one', 200, { 'x-ratelimit-remaining': '0' }],
] as const)('%s is no rate limit', (_, status, headers) => {
  expect(pauseOf(status, headers)).toBeNull();
});
