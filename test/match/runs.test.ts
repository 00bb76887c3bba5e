import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewsOf } from '../../src/chunks/views/views-of.ts';
import { findRuns, runsInChunk, runsNearDecoded } from '../../src/match/runs.ts';
import { chunkOf } from '../chunks/chunk-of.ts';
import { sample } from '../helpers/sample.ts';
import { ruleOf } from './match-of.ts';

const QUERY = { rule: ruleOf('aws-secret-access-key'), companion: { rule: '', length: 40, lines: 12 } };
const SECRET = sample('${A-Za-z0-9}{40}');
const SLASHED = `${SECRET.slice(0, 20)}/${SECRET.slice(21)}`;

test('property: finds the runs that a regular expression with look-around finds', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ0+/ ="\n'), maxLength: 80 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 6 }), (value, length) => {
      const wanted = new RegExp(`(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{${length}}(?![A-Za-z0-9+/])`, 'g');
      expect(startsIn(value, length)).toEqual([...value.matchAll(wanted)].map(({ index }) => index));
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test('run at the start and at the end: found', () => {
  expect(startsIn('abcd', 4)).toEqual([0]);
  expect(startsIn('abcd abcd', 4)).toEqual([0, 5]);
});

test('runs of a chunk: have value, place and surroundings', () => {
  const [run, ...others] = runsInChunk(chunkOf(`a "${SECRET}" b`, 1000), QUERY);
  expect(others).toEqual([]);
  expect([run?.start, run?.end, run?.tier, run?.name]).toEqual([1003, 1043, 'near', null]);
  expect(run?.secret.expose()).toBe(SECRET);
  expect(run?.context.text.slice(run.context.start, run.context.end)).toBe(SECRET);
});

test('run of another shape: not taken', () => {
  const companion = { ...QUERY.companion, shape: /^!/ };
  expect(runsInChunk(chunkOf(SECRET), { ...QUERY, companion })).toEqual([]);
});

test('run that shows only decoded: found near an anchor, where it is written', () => {
  const text = `x ${'.'.repeat(5000)} AKIA "${SLASHED.replace('/', '\\/')}" y`;
  const runs = runsNearDecoded(chunkOf(text, 7), [text.indexOf('AKIA')], QUERY, viewsOf);
  expect(runs.map(({ secret, start, end, decoded }) => [secret.expose(), start, end, decoded])).toEqual([
    [SLASHED, 7 + text.indexOf(SECRET.slice(0, 20)), 7 + text.indexOf('" y'), ['escapes']],
  ]);
});

test('run far from every anchor: not found decoded', () => {
  const text = `AKIA ${'.'.repeat(5000)} "${SLASHED.replace('/', '\\/')}"`;
  expect(runsNearDecoded(chunkOf(text), [0], QUERY, viewsOf)).toEqual([]);
});

test('anchors side by side: a run between them is found once', () => {
  const text = `AKIA "${SLASHED.replace('/', '\\/')}" AKIA`;
  expect(runsNearDecoded(chunkOf(text), [0, text.lastIndexOf('AKIA')], QUERY, viewsOf)).toHaveLength(1);
});

function startsIn(text: string, length: number): number[] {
  const starts: number[] = [];
  findRuns(Buffer.from(text), length, (start) => starts.push(start));
  return starts;
}
