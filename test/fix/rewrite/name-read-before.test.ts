/*
 * Fallbacks of reads have a name already.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { expect, test } from 'vitest';
import { nameReadBefore } from '../../../src/fix/rewrite/name-read-before.ts';

test.each([
  ["const a = process.env.DB_PW || '", 'DB_PW'],
  ["const a = process.env['DB_PW'] ?? '", 'DB_PW'],
  ["Deno.env.get('DB_PW') ?? \"", 'DB_PW'],
  ["a = ENV['DB_PW'] || '", 'DB_PW'],
  ["a = ENV.fetch('DB_PW', '", 'DB_PW'],
  ["a = ENV.fetch('DB_PW') { '", 'DB_PW'],
  ['os.environ.get("DB_PW", "', 'DB_PW'],
  ['os.getenv("DB_PW", r"', 'DB_PW'],
  ["getenv('DB_PW') ?: '", 'DB_PW'],
  ["env('DB_PW', '", 'DB_PW'],
  ['System.getenv("DB_PW") ?: "', 'DB_PW'],
  ['Environment.GetEnvironmentVariable("DB_PW") ?? "', 'DB_PW'],
  ['A="${DB_PW:-', 'DB_PW'],
  ["process.env.dbPw || '", null],
  ["a = process.env.DB_PW; b = '", null],
  ["a = '", null],
])('%s', (before, name) => {
  expect(nameReadBefore(before)).toBe(name);
});
