import { expect, test } from 'vitest';
import { bestPlace, standingPlaces } from '../../src/report/standing-places.ts';
import { findingOf, historyPlaceOf, placeOf } from './result-factory.ts';

const gone = historyPlaceOf({ path: 'gone.rb' });
const inHead = historyPlaceOf({ path: 'head.rb', inHead: true });
const staged = placeOf({ origin: 'index', path: 'staged.rb' });
const named = placeOf({ origin: 'file-name', path: 'name.rb', inHead: true });
const message = placeOf({ origin: 'message', path: null, inHead: true });

test('a place stands when a file on disk, in the index or in HEAD has its line', () => {
  expect(standingPlaces(findingOf({ places: [gone, named, message, inHead, staged] }))).toEqual([inHead, staged]);
});

test.each([
  ['one that stands', [gone, inHead, staged], inHead],
  ['else one with a line', [named, gone, message], gone],
  ['else the first', [named], named],
])('the best place is %s', (_, places, best) => {
  expect(bestPlace(findingOf({ places }))).toBe(best);
});

test('a finding without places has none', () => {
  expect(bestPlace(findingOf({ places: [] }))).toBeUndefined();
});
