import { describe, expect, it } from 'vitest';
import { exposureOf } from '../../src/exposure/exposure-of.ts';
import type { GitFacts } from '../../src/exposure/git-facts.ts';
import { kindsOf } from '../../src/exposure/kinds-of.ts';
import type { CommitInfo, Finding, Place } from '../../src/model/finding.ts';
import { RefSet } from '../../src/model/ref-set.ts';
import { Secret } from '../../src/model/secret.ts';
import { findingOf, generated, historyPlaceOf, KEY_ID, KEY_ID_RULE, placeOf } from '../report/result-factory.ts';

const FACTS: GitFacts = {
  copies: [],
  stashed: new Set(),
  rewritten: new Map(),
  isOn: () => true,
  hasObject: () => true,
  skipped: [],
};

const commit = (oid: string, date: string, author = 'Ada <ada@example.com>'): CommitInfo => ({ oid, author, date });
const parts = (credential: readonly Finding[], others: readonly Finding[] = []) => ({
  credential,
  others,
  facts: FACTS,
  skipped: [],
});

describe('first and last', () => {
  it('by moment, not by what the clock showed where somebody was', () => {
    const east = commit('a', '2026-01-02T01:00:00+09:00');
    const west = commit('b', '2026-01-01T20:00:00-05:00');
    const broken = commit('c', 'never');
    const places = [
      historyPlaceOf({ path: 'a', commit: west, lastCommit: broken }),
      historyPlaceOf({ path: 'b', commit: east, lastCommit: west }),
    ];
    expect(exposureOf(parts([findingOf({ places })]))).toMatchObject({ first: east, last: west });
  });

  it('of nothing: none', () => {
    expect(exposureOf(parts([findingOf()]))).toMatchObject({ first: null, last: null, authors: [] });
  });
});

it('authors: by how many places they brought; a place that two findings share counts once', () => {
  const eve = commit('e', '2026-01-01T00:00:00Z', 'Eve <eve@example.com>');
  const shared = historyPlaceOf({ path: 'id' });
  const half = { rule: KEY_ID_RULE, secret: new Secret(KEY_ID), places: [shared] };
  const one = findingOf({ places: [historyPlaceOf({ path: 'a', commit: eve })], companions: [half] });
  const two = findingOf({ places: [historyPlaceOf({ path: 'b', commit: eve })], companions: [half] });
  const { authors, places } = exposureOf(parts([one, two]));
  expect(authors).toEqual([
    { author: 'Eve <eve@example.com>', places: 2 },
    { author: 'Ada <ada@example.com>', places: 1 },
  ]);
  expect(places.map(({ place }) => place.path)).toEqual(['a', 'id', 'b']);
});

it('gaps of scans and of git: each once, and not complete', () => {
  const gap = { what: 'x', why: 'shallow' } as const;
  const facts = { ...FACTS, skipped: [gap, { what: 'remotes', why: 'unreadable' } as const] };
  const { skipped, complete } = exposureOf({ ...parts([]), facts, skipped: [gap, gap] });
  expect([skipped.length, complete]).toEqual([2, false]);
});

describe('kindsOf', () => {
  const refs = (...names: string[]) => RefSet.of(names);
  it.each<[string, Partial<Place>, string[]]>([
    ['a file', {}, ['work-tree']],
    ['staged', { origin: 'index' }, ['index']],
    ['staged, as committed', { ...historyPlaceOf(), origin: 'index' }, ['index', 'history']],
    ['on a branch and in the stash', historyPlaceOf({ refs: refs('refs/stash', 'refs/heads/a') }), ['history']],
    ['in the last entry of the stash', historyPlaceOf({ refs: refs('refs/stash') }), ['stash']],
    ['in an older one', historyPlaceOf({ refs: RefSet.NONE, commit: commit('s', '') }), ['stash']],
    ['in the message of an entry', historyPlaceOf({ origin: 'message', refs: refs('refs/stash') }), ['stash']],
    ['on nothing', historyPlaceOf({ origin: 'unreachable', refs: RefSet.NONE }), ['unreachable']],
    ['a tag to a blob', placeOf({ origin: 'history', refs: refs('refs/tags/key') }), ['history']],
    ['a message', historyPlaceOf({ origin: 'message' }), ['message']],
    ['a name', historyPlaceOf({ origin: 'file-name' }), ['file-name']],
  ])('%s', (_, place, kinds) => {
    expect(kindsOf(placeOf(place), new Set(['s']))).toEqual(kinds);
  });
});

describe('beside', () => {
  const early = { commit: commit('1', '2026-01-01T00:00:00Z'), lastCommit: commit('2', '2026-02-01T00:00:00Z') };
  const late = { commit: commit('3', '2026-03-01T00:00:00Z'), lastCommit: commit('4', '2026-04-01T00:00:00Z') };
  const past = (at: typeof early, path = 'a') => historyPlaceOf({ ...at, path });
  const beside = (place: Place, other: Place, more: Partial<Finding> = {}) =>
    exposureOf(
      parts(
        [findingOf({ places: [place] })],
        [findingOf({ secret: new Secret(generated(9, 40)), places: [other], ...more })],
      ),
    ).beside.length;
  const now = placeOf({ path: 'a' });

  it.each<[string, Place, Place, number]>([
    ['both at a time', past(early), past(early), 1],
    ['in an archive of the same name', past(early, 'a!b'), past(early, 'a!c'), 1],
    ['one after the other', past(early), past(late), 0],
    ['in another file', past(early), past(early, 'b'), 0],
    ['both now', now, now, 1],
    ['still there', historyPlaceOf({ ...early, path: 'a', inHead: true }), now, 1],
    ['gone', past(early), now, 0],
    ['both in an ignored file', placeOf({ ignored: true }), placeOf({ ignored: true }), 0],
    ['committed once, ignored now', { ...past(early), ignored: true }, { ...past(early), ignored: true }, 1],
    ['in messages', past({ ...early }, 'a'), historyPlaceOf({ origin: 'message', path: null }), 0],
  ])('%s', (_, place, other, count) => {
    expect(beside(place, other)).toBe(count);
  });

  it('what is reported only on request: not told', () => {
    expect(beside(now, now, { confidence: 'low' })).toBe(0);
  });
});
