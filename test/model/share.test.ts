import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Share, sumOfTallies } from '../../src/model/share.ts';

const sharesOf = (count: number): Share[] =>
  Array.from({ length: count }, (_, at) => new Share({ index: at + 1, count }));

test('every name is in exactly one share, and the tallies say so', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 256 }), (names, count) => {
      const shares = sharesOf(count);
      for (const name of names) expect(shares.filter((share) => share.takes(name)).length).toBe(1);
      const [first] = shares;
      expect(sumOfTallies(shares.map(({ tally }) => tally.mine))).toBe(first?.tally.all);
    }),
  );
});

test('names are spread evenly', () => {
  const shares = sharesOf(8);
  const counts = shares.map((share) => Array.from({ length: 8000 }, (_, at) => share.takes(`src/file-${at}.ts`)));
  for (const taken of counts) expect(taken.filter(Boolean).length).toBeGreaterThan(850);
});

test('what one share lacks shows in the sum', () => {
  const [one, two] = sharesOf(2) as [Share, Share];
  for (const name of ['a', 'b', 'c', 'd']) one.takes(name);
  for (const name of ['a', 'b', 'c']) two.takes(name);
  expect(one.tally.all).not.toBe(two.tally.all);
});
