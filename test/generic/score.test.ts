import { describe, expect, test } from 'vitest';
import { findAssignments } from '../../src/generic/assignments.ts';
import { confidenceOf, THRESHOLDS } from '../../src/generic/confidence.ts';
import { scoreOf } from '../../src/generic/score.ts';
import { sample } from '../helpers/sample.ts';

const TOKEN = sample('${A-Za-z0-9}{32}', 'score');
const PASSWORD = sample('${a-z}{9}', 'score');

/** The score of the only assignment in `text`. */
function score(text: string, path = 'src/app/settings.py'): number {
  const scores = findAssignments(text, 0, text.length).map((one) => scoreOf(one, { text, path }));
  return Math.max(0, ...scores);
}

describe('is sure of', () => {
  test.each([
    `api_token = "${TOKEN}"`,
    `client_secret: ${TOKEN}`,
    `{"apiKey": "${TOKEN}"}`,
    `Authorization: Bearer ${TOKEN}`,
    `session_secret := "${TOKEN}"`,
    `DB_PASSWORD=${sample('${a-z}{6}${0-9}{3}', 'score')}`,
    `password: "${PASSWORD}"`,
    `db.password=${sample('${A-Z}{1}${a-z}{7}${0-9}{2}!', 'score')}`,
  ])('%s', (text) => {
    expect(score(text)).toBeGreaterThanOrEqual(THRESHOLDS.medium);
  });
});

describe('does not report', () => {
  test.each([
    'password = "${DB_PASSWORD}"',
    'password: "{{ db_password }}"',
    'api_key = "YOUR_API_KEY"',
    'api_key = "<your api key>"',
    'token = "xxxxxxxxxxxxxxxx"',
    'password = "********"',
    'password = "changeme"',
    'password = "password"',
    'password = request.form.password',
    'password = getPassword(user)',
    'password_field = "user_password"',
    'token_type = "bearer"',
    'LABEL_PASSWORD = "Enter your password"',
    'secret = "0123456789abcdef0123456789abcdef"',
    'primary_key = "customer_id"',
    `public_key = "${TOKEN}"`,
    `"nextToken": "${TOKEN}"`,
    'password = "ENC(abcdefgh)"',
    'password_hash = "$2b$10$abcdefghijklmnopqrstuu"',
    'password: "\\u0422\\u0430\\u0458\\u043d"',
    'author = "Somebody Else"',
    "['.pgpass', '.s3cfg', '.boto']",
    'minipass "^3.0.0"',
    'minipass: "npm:^5.0.0 || ^6.0.2"',
    'pass: function () {',
    'echo "//registry.npmjs.org/:_authToken=$NPM_TOKEN" >> ~/.npmrc',
    '/(?<secret>[a-z]{4})/',
  ])('%s', (text) => {
    expect(score(text)).toBeLessThan(THRESHOLDS.medium);
  });
});

test('puts random values above words, and strong names above weak ones', () => {
  expect(score(`token = "${TOKEN}"`)).toBeGreaterThan(score('token = "customer_token"'));
  expect(score(`api_key = "${TOKEN}"`)).toBeGreaterThan(score(`key_name = "${PASSWORD}"`));
  expect(score(`password = "${PASSWORD}"`)).toBeGreaterThan(score(`key = "${PASSWORD}"`));
});

test('gives the same score again, between 0 and 1', () => {
  const text = `api_token = "${TOKEN}"`;
  const first = score(text);
  score('password = "other words here"', 'a/b.json');
  expect(score(text)).toBe(first);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(1);
});

test('names the confidence of a score', () => {
  expect([1, THRESHOLDS.high, THRESHOLDS.medium, THRESHOLDS.low, 0].map(confidenceOf)).toEqual([
    'high',
    'high',
    'medium',
    'low',
    null,
  ]);
});
