import { expect, test } from 'vitest';
import { viewsOf } from '../../src/chunks/views/views-of.ts';
import { plainBytes } from '../../src/kernel/plain-bytes.ts';
import { type RunQuery, runsInChunk, runsNearDecoded } from '../../src/match/runs.ts';
import type { Chunk } from '../../src/model/chunk.ts';
import { chunkOf } from '../chunks/chunk-of.ts';
import { sample } from '../helpers/sample.ts';
import { ruleOf } from './match-of.ts';

const QUERY = { rule: ruleOf('aws-secret-access-key'), companion: { rule: '', length: 40, lines: 12 } };
const SECRET = sample('${A-Za-z0-9}{40}');
const SLASHED = `${SECRET.slice(0, 20)}/${SECRET.slice(21)}`;

test('runs of a chunk: have value, place and surroundings', () => {
  const [run, ...others] = inChunk(chunkOf(`a "${SECRET}" b`, 1000), QUERY);
  expect(others).toEqual([]);
  expect([run?.start, run?.end, run?.tier, run?.name]).toEqual([1003, 1043, 'near', null]);
  expect(run?.secret.expose()).toBe(SECRET);
  expect(run?.context.text.slice(run.context.start, run.context.end)).toBe(SECRET);
});

test('run of another shape: not taken', () => {
  const companion = { ...QUERY.companion, shape: /^!/ };
  expect(inChunk(chunkOf(SECRET), { ...QUERY, companion })).toEqual([]);
});

test('run that shows only decoded: found near an anchor, where it is written', () => {
  const text = `x ${'.'.repeat(5000)} AKIA "${SLASHED.replace('/', '\\/')}" y`;
  const runs = runsNearDecoded(chunkOf(text, 7), [text.indexOf('AKIA')], QUERY, { viewsOf, work: plainBytes });
  expect(runs.map(({ secret, start, end, decoded }) => [secret.expose(), start, end, decoded])).toEqual([
    [SLASHED, 7 + text.indexOf(SECRET.slice(0, 20)), 7 + text.indexOf('" y'), ['escapes']],
  ]);
});

test('run far from every anchor: not found decoded', () => {
  const text = `AKIA ${'.'.repeat(5000)} "${SLASHED.replace('/', '\\/')}"`;
  expect(runsNearDecoded(chunkOf(text), [0], QUERY, { viewsOf, work: plainBytes })).toEqual([]);
});

test('anchors side by side: a run between them is found once', () => {
  const text = `AKIA "${SLASHED.replace('/', '\\/')}" AKIA`;
  expect(
    runsNearDecoded(chunkOf(text), [0, text.lastIndexOf('AKIA')], QUERY, { viewsOf, work: plainBytes }),
  ).toHaveLength(1);
});

function inChunk(chunk: Chunk, query: RunQuery) {
  return runsInChunk(chunk, query, plainBytes.runs(chunk.bytes, query.companion.length));
}
