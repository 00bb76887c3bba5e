import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { expiryOf } from '../../src/enrich/expiry.ts';
import type { Expiry } from '../../src/model/finding.ts';
import { sample } from '../helpers/sample.ts';
import { matchOf, ruleOf } from '../match/match-of.ts';

const NOW = Date.UTC(2026, 0, 1, 12);
const SIGNATURE = sample('${0-9a-f}{64}');
const HOST = 'https://b.s3.amazonaws.com/k';

test('signature version 4: date and seconds, whatever the order of the parameters', () => {
  const at = '2026-01-01T12:30:00.000Z';
  expect(ofUrl(`X-Amz-Date=20260101T113000Z&X-Amz-Expires=3600&X-Amz-Signature=${SIGNATURE}`)).toEqual({
    at,
    expired: false,
  });
  expect(ofUrl(`X-Amz-Signature=${SIGNATURE}&X-Amz-Expires=3600&X-Amz-Date=20260101T113000Z`)).toEqual({
    at,
    expired: false,
  });
});

test('a second before and after the end: live and expired', () => {
  const url = (seconds: number) => `X-Amz-Date=20260101T110000Z&X-Amz-Expires=${seconds}&X-Amz-Signature=${SIGNATURE}`;
  expect(ofUrl(url(3601))?.expired).toBe(false);
  expect(ofUrl(url(3600))?.expired).toBe(false);
  expect(ofUrl(url(3599))?.expired).toBe(true);
});

test('more than seven days: counts as seven, the most that AWS accepts', () => {
  const url = `X-Amz-Date=20260101T000000Z&X-Amz-Expires=999999&X-Amz-Signature=${SIGNATURE}`;
  expect(ofUrl(url)?.at).toBe('2026-01-08T00:00:00.000Z');
});

test('parameters of a neighbouring URL: do not count', () => {
  const other = `${HOST}?X-Amz-Date=20200101T000000Z&X-Amz-Expires=1`;
  for (const between of [' ', '"', "'", '<', '\n'])
    expect(ofText(`${other}${between}${HOST}?X-Amz-Signature=${SIGNATURE}${between}${other}`)).toBeNull();
});

test('no date, or no seconds: says nothing', () => {
  expect(ofUrl(`X-Amz-Expires=3600&X-Amz-Signature=${SIGNATURE}`)).toBeNull();
  expect(ofUrl(`X-Amz-Date=20260101T113000Z&X-Amz-Signature=${SIGNATURE}`)).toBeNull();
});

test('signature version 2: the time itself', () => {
  const rule = ruleOf('aws-presigned-url-v2');
  const text = (seconds: number) => `${HOST}?AWSAccessKeyId=x&Expires=${seconds}&Signature=${SIGNATURE}`;
  const live = NOW / 1000 + 1;
  expect(expiryOf(matchOf(rule, SIGNATURE, text(live)), NOW)).toEqual({
    at: new Date(live * 1000).toISOString(),
    expired: false,
  });
  expect(expiryOf(matchOf(rule, SIGNATURE, text(NOW / 1000 - 1)), NOW)?.expired).toBe(true);
});

test('short-term Bedrock key: the presigned request inside', () => {
  const query = 'bedrock.amazonaws.com/?X-Amz-Date=20260101T000000Z&X-Amz-Expires=43200&Version=1';
  const value = `bedrock-api-key-${Buffer.from(query).toString('base64')}`;
  expect(expiryOf(matchOf(ruleOf('aws-bedrock-short-term-key'), value), NOW)).toEqual({
    at: '2026-01-01T12:00:00.000Z',
    expired: false,
  });
  const rubbish = matchOf(ruleOf('aws-bedrock-short-term-key'), 'bedrock-api-key-rubbish');
  expect(expiryOf(rubbish, NOW)).toBeNull();
});

test('rule that has no expiry: says nothing', () => {
  const text = `X-Amz-Date=20260101T113000Z&X-Amz-Expires=3600 ${SIGNATURE}`;
  expect(expiryOf(matchOf(ruleOf('aws-access-key-id'), SIGNATURE, text), NOW)).toBeNull();
});

function ofUrl(query: string): Expiry | null {
  return ofText(`curl "${HOST}?${query}"`);
}

function ofText(text: string): Expiry | null {
  return expiryOf(matchOf(ruleOf('aws-presigned-url'), SIGNATURE, text), NOW);
}
