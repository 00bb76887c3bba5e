import { expect, test } from 'vitest';
import { type Located, pairUp, withinSight } from '../../src/match/pair.ts';
import { cpuTime } from '../helpers/cpu-time.ts';
import { matchOf, ruleOf } from './match-of.ts';

const ID = ruleOf('aws-access-key-id');
const SECRET = ruleOf('aws-secret-access-key');
const PASSWORD = ruleOf('aws-ses-smtp-password');

test('one id and one secret: a near pair', () => {
  expect(pairs([id('a', 1)], [secret('s', 2)])).toEqual(['a-s near']);
});

test('twelve lines apart in either direction: near, thirteen: not', () => {
  expect(pairs([id('a', 20)], [secret('s', 32)])).toEqual(['a-s near']);
  expect(pairs([id('a', 20)], [secret('s', 8)])).toEqual(['a-s near']);
  expect(pairs([id('a', 20)], [secret('s', 33)])).toEqual(['a-s']);
});

test('two pairs: each secret goes to the nearest id', () => {
  expect(pairs([id('a', 1), id('b', 10)], [secret('s', 2), secret('t', 11)])).toEqual(['a-s near', 'b-t near']);
});

test('a named secret: goes before a nearer unnamed one', () => {
  expect(pairs([id('a', 1)], [secret('s', 2), secret('t', 5, 'aws_secret')])).toEqual(['a-t near']);
});

test('a named secret far away: goes behind an unnamed one near by', () => {
  expect(pairs([id('a', 1)], [secret('s', 2), secret('t', 50, 'aws_secret')])).toEqual(['a-s near']);
});

test('one secret and two ids: only one has it', () => {
  expect(pairs([id('a', 1), id('b', 4)], [secret('s', 3)])).toEqual(['b-s near']);
});

test('partner of another rule: taken only when the anchor names it', () => {
  expect(pairs([id('a', 1)], [at(PASSWORD, 'p', 2, null)])).toEqual(['a-p near']);
  expect(pairs([at(ruleOf('aws-temporary-access-key-id'), 'a', 1, null)], [at(PASSWORD, 'p', 2, null)])).toEqual([]);
  expect(pairs([id('a', 1)], [id('b', 2)])).toEqual([]);
});

test('a column of ids before a column of secrets: each id has one', () => {
  const ids = Array.from({ length: 30 }, (_, row) => id(`id${row}`, row + 1));
  const secrets = Array.from({ length: 30 }, (_, row) => secret(`secret${row}`, row + 31));
  expect(new Set(pairs(ids, [...ids, ...secrets])).size).toBeGreaterThanOrEqual(16);
});

test('no anchors or no partners: no pairs', () => {
  expect(pairs([], [secret('s', 1)])).toEqual([]);
  expect(pairs([id('a', 1)], [])).toEqual([]);
});

test('100,000 ids and secrets: paired in a few seconds', () => {
  const ids = Array.from({ length: 100_000 }, (_, row) => id(`${row}`, 2 * row + 1));
  const secrets = Array.from({ length: 100_000 }, (_, row) => secret(`${row}`, 2 * row + 2));
  expect(cpuTime(() => expect(pairUp(ids, secrets)).toHaveLength(100_000))).toBeLessThan(20_000);
});

test('values in sight of an anchor, and the first and last: kept', () => {
  const values = Array.from({ length: 200 }, (_, start) => ({ start }));
  const kept = withinSight(values, [100]).map(({ start }) => start);
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
  expect(kept).toEqual([...range(0, 16), ...range(84, 116), ...range(184, 200)]);
  expect(withinSight(values.slice(0, 5), [])).toHaveLength(5);
  expect(withinSight([], [1])).toEqual([]);
});

function id(name: string, line: number): Located {
  return at(ID, name, line, null);
}

function secret(value: string, line: number, name: string | null = null): Located {
  return at(SECRET, value, line, name);
}

/** A match on a line; lines are 100 bytes long. */
function at(rule: typeof ID, value: string, line: number, name: string | null): Located {
  return { match: matchOf(rule, value, value, { start: line * 100, end: line * 100 + 40, name }), line };
}

function pairs(anchors: readonly Located[], partners: readonly Located[]): string[] {
  return pairUp(anchors, partners)
    .map((pair) => `${textOf(pair.anchor)}-${textOf(pair.partner)}${pair.near ? ' near' : ''}`)
    .sort();
}

function textOf({ match }: Located): string {
  return match.context.text;
}
