import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { HitBuffer } from '../../src/kernel/search.ts';
import { regionsOf } from '../../src/match/regions.ts';
import { compileRules } from '../../src/match/rule-set.ts';
import type { Chunk } from '../../src/model/chunk.ts';
import { ruleOf } from './match-of.ts';

const NEAR = { ...ruleOf('aws-access-key-id'), id: 'near', keywords: ['near'], reach: { before: 16, after: 100 } };
const FAR = { ...ruleOf('aws-access-key-id'), id: 'far', keywords: ['far!'], reach: { before: 4096, after: 100 } };
const SET = compileRules([NEAR, FAR]);

/** Regions around the keywords at these offsets of a text of 10,000 bytes. */
function regionsAt(hits: readonly (readonly [keyword: string, offset: number])[]) {
  const buffer = new HitBuffer();
  for (const [keyword, offset] of hits) buffer.add(SET.keywords.indexOf(keyword), offset);
  const bytes = Buffer.alloc(10_000);
  const chunk: Chunk = { bytes, from: 0, to: bytes.length, locate: (offset) => offset, decoded: [] };
  return [...regionsOf(chunk, buffer, SET)].map(({ start, end, spans }) => ({
    start,
    end,
    spans: Object.fromEntries([...spans].map(([rule, span]) => [rule.id, span])),
  }));
}

test('keywords far apart: a region each', () => {
  const near = (start: number) => ({ start, end: start + 116, spans: { near: [start, start + 116] } });
  expect(
    regionsAt([
      ['near', 1000],
      ['near', 5000],
    ]),
  ).toEqual([near(984), near(4984)]);
});

test('a later keyword that reaches farther back than the first: the region begins where that one needs it', () => {
  expect(
    regionsAt([
      ['near', 5000],
      ['far!', 5050],
    ]),
  ).toEqual([{ start: 954, end: 5150, spans: { near: [4984, 5100], far: [954, 5150] } }]);
});

test('a keyword that reaches back over earlier regions: has its own text whole', () => {
  const regions = regionsAt([
    ['near', 1000],
    ['near', 2000],
    ['far!', 3000],
  ]);
  expect(regions.at(-1)).toMatchObject({ start: 0, spans: { far: [0, 3100] } });
});
