import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileKeywords } from '../../src/kernel/keywords.ts';
import { HitBuffer, search } from '../../src/kernel/search.ts';

type Hit = readonly [offset: number, keyword: number];

/** A small alphabet makes keywords overlap, begin alike and occur often. */
const LETTERS = fc.constantFrom(...'aAbB_');
const KEYWORDS = fc.uniqueArray(fc.string({ unit: LETTERS, minLength: 4, maxLength: 7 }), {
  minLength: 1,
  maxLength: 8,
});
const TEXT = fc.string({ unit: LETTERS, maxLength: 300 }).map((text) => Buffer.from(text));
const BINARY = fc.uint8Array({ maxLength: 300 });

test('property: finds what indexOf finds for each keyword, in texts of few letters', () => {
  fc.assert(
    fc.property(KEYWORDS, TEXT, (keywords, bytes) => {
      expect(hitsOf(keywords, bytes)).toEqual(naiveHits(keywords, bytes));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('property: finds what indexOf finds in random bytes with keywords put into them', () => {
  const planted = fc.tuple(KEYWORDS, BINARY, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }));
  fc.assert(
    fc.property(planted, ([keywords, bytes, plants]) => {
      for (const [which, where] of plants) {
        const keyword = Buffer.from(keywords[which % keywords.length] ?? '');
        if (keyword.length <= bytes.length) bytes.set(keyword, where % (bytes.length - keyword.length + 1));
      }
      expect(hitsOf(keywords, bytes)).toEqual(naiveHits(keywords, bytes));
    }),
    { numRuns: 500, seed: 2 },
  );
});

test('property: two searches of neighbouring parts find what one search of the whole finds', () => {
  fc.assert(
    fc.property(KEYWORDS, TEXT, fc.nat(), (keywords, bytes, cut) => {
      const at = bytes.length === 0 ? 0 : cut % (bytes.length + 1);
      const parts = [...hitsOf(keywords, bytes, 0, at), ...hitsOf(keywords, bytes, at, bytes.length)];
      expect(parts).toEqual(hitsOf(keywords, bytes));
    }),
    { numRuns: 500, seed: 3 },
  );
});

test('lower-case keyword: found in any case', () => {
  expect(hitsOf(['secret'], Buffer.from('Secret SECRET sEcReT'))).toEqual([
    [0, 0],
    [7, 0],
    [14, 0],
  ]);
});

test('keyword with a capital: found in exactly this case', () => {
  expect(hitsOf(['AKIA', 'Key='], Buffer.from('akia AKIA key= Key= AKIa'))).toEqual([
    [5, 0],
    [15, 1],
  ]);
});

test('case folding: does not confuse [ with { or @ with `', () => {
  expect(hitsOf(['a{@b'], Buffer.from('a[`b a{`b a[@b A{@B'))).toEqual([[15, 0]]);
});

test('one keyword begins another: both are found', () => {
  expect(hitsOf(['secret', 'secret_key', 'secr'], Buffer.from('secret_key'))).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
  ]);
});

test('keyword at the start and at the end of the bytes: found', () => {
  expect(hitsOf(['AKIA'], Buffer.from('AKIA'))).toEqual([[0, 0]]);
  expect(hitsOf(['AKIA'], Buffer.from('xAKIA'))).toEqual([[1, 0]]);
});

test('keyword cut off by the end of the bytes: not found', () => {
  expect(hitsOf(['AKIA', 'secret'], Buffer.from('AKI'))).toEqual([]);
  expect(hitsOf(['secret'], Buffer.from('xx secre'))).toEqual([]);
});

test('keyword that starts before `to` and ends after it: found', () => {
  expect(hitsOf(['secret'], Buffer.from('xxsecret'), 0, 3)).toEqual([[2, 0]]);
  expect(hitsOf(['secret'], Buffer.from('xxsecret'), 0, 2)).toEqual([]);
  expect(hitsOf(['secret'], Buffer.from('xxsecret'), 3, 8)).toEqual([]);
});

test('more hits than the buffer starts with: all are found, in order', () => {
  const hits = hitsOf(['AKIA'], Buffer.from('AKIA'.repeat(5000)));
  expect(hits).toHaveLength(5000);
  expect(hits.at(-1)).toEqual([4 * 4999, 0]);
});

test('no bytes: nothing is found, and hits of the search before are gone', () => {
  const table = compileKeywords(['AKIA']);
  const hits = new HitBuffer();
  search(table, Buffer.from('AKIA'), 0, 4, hits);
  search(table, new Uint8Array(0), 0, 0, hits);
  expect(hits.count).toBe(0);
});

test.each(['abc', '', 'clé-secrète'])('keyword %j: refused', (keyword) => {
  expect(() => compileKeywords([keyword])).toThrow(RangeError);
});

test('control characters and NUL: found as they are', () => {
  const keyword = '\x02\x01\x000\r';
  expect(hitsOf([keyword], Buffer.from(`\0\0${keyword}${keyword}`))).toEqual([
    [2, 0],
    [7, 0],
  ]);
});

function hitsOf(keywords: readonly string[], bytes: Uint8Array, from = 0, to = bytes.length): Hit[] {
  const hits = new HitBuffer();
  search(compileKeywords(keywords), bytes, from, to, hits);
  const found = Array.from({ length: hits.count }, (_, i): Hit => [hits.offset[i] ?? -1, hits.keyword[i] ?? -1]);
  const offsets = found.map(([offset]) => offset);
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  return found.sort(byOffset);
}

function naiveHits(keywords: readonly string[], bytes: Uint8Array): Hit[] {
  const text = Buffer.from(bytes).toString('latin1');
  // toLowerCase would also fold À and others, which are not ASCII.
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const hits: Hit[] = [];
  for (const [id, keyword] of keywords.entries()) {
    const haystack = keyword === keyword.toLowerCase() ? lower : text;
    for (let at = haystack.indexOf(keyword); at !== -1; at = haystack.indexOf(keyword, at + 1)) hits.push([at, id]);
  }
  return hits.sort(byOffset);
}

function byOffset([a, first]: Hit, [b, second]: Hit): number {
  return a - b || first - second;
}
