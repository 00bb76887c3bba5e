import { expect, test } from 'vitest';
import { viewsOf } from '../../src/chunks/views/views-of.ts';
import { compileKeywords } from '../../src/kernel/keywords.ts';
import { HitBuffer, search } from '../../src/kernel/search.ts';
import { matchChunk } from '../../src/match/matcher.ts';
import { compileRules } from '../../src/match/rule-set.ts';
import type { Match } from '../../src/model/match.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { chunkOf } from '../chunks/chunk-of.ts';
import { ruleOf } from './match-of.ts';

const TOKEN: RuleDef = {
  ...ruleOf('aws-access-key-id'),
  id: 'token',
  keywords: ['token'],
  pattern: /[Tt]oken[=: "]{1,3}(?<secret>[a-z0-9/]{6,20})/g,
  reach: { before: 8, after: 40 },
  named: true,
};
const WORD: RuleDef = {
  ...TOKEN,
  id: 'word',
  keywords: ['token', 'word'],
  pattern: /(?:token|word)=(?<secret>[a-z]{6})/g,
};

test('match: has its place in the blob, its name and its surroundings', () => {
  const [match, ...others] = matchesIn('my.token = x; app.token="abc123/x"', [TOKEN], 500);
  expect(others).toEqual([]);
  expect(match).toMatchObject({ start: 525, end: 533, tier: 'named', name: 'app.token', decoded: [] });
  expect(match?.secret.expose()).toBe('abc123/x');
  expect(match?.context.text.slice(match.context.start, match.context.end)).toBe('abc123/x');
});

test('match in a decoded view: is located where it is written, from its first to its last character', () => {
  const text = 'x token=abc\\/123456 y';
  const decoded = matchesIn(text, [TOKEN]).filter((match) => match.decoded.length > 0);
  expect(decoded.map(({ secret, start, end }) => [secret.expose(), text.slice(start, end)])).toEqual([
    ['abc/123456', 'abc\\/123456'],
  ]);
});

test('two rules at one place: come in the order of the rules, whatever keyword stands first', () => {
  const text = 'token=abcdef word=abcdef';
  expect(matchesIn(text, [WORD, TOKEN]).map(summary)).toEqual(['word 6', 'token 6', 'word 18']);
  expect(matchesIn(text, [TOKEN, WORD]).map(summary)).toEqual(['token 6', 'word 6', 'word 18']);
});

test('text out of every keyword’s reach: is not looked at', () => {
  expect(matchesIn(`token${' '.repeat(60)}=abcdef`, [TOKEN])).toEqual([]);
});

test('matches: come in ascending order', () => {
  const starts = matchesIn('token=abcdef '.repeat(500), [TOKEN, WORD]).map(({ start }) => start);
  expect(starts).toHaveLength(1000);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('value in base64 longer than due: is decoded', () => {
  const rule: RuleDef = {
    ...TOKEN,
    pattern: /token=(?<secret>[A-Za-z0-9]{4,20})/g,
    decode: 'base64-when-longer',
    length: 6,
  };
  const [match] = matchesIn(`token=${Buffer.from('abc123').toString('base64')}`, [rule]);
  expect([match?.secret.expose(), match?.decoded]).toEqual(['abc123', ['base64']]);
});

function matchesIn(text: string, rules: readonly RuleDef[], base = 0): Match[] {
  const ruleSet = compileRules(rules);
  const chunk = chunkOf(text, base);
  const hits = new HitBuffer();
  search(compileKeywords(ruleSet.keywords), chunk.bytes, chunk.from, chunk.to, hits);
  return matchChunk(chunk, hits, ruleSet, viewsOf);
}

function summary({ rule, start }: Match): string {
  return `${rule.id} ${start}`;
}
