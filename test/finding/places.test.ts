import { expect, test } from 'vitest';
import { placesOf, type Seen, type Sight, shownVersions } from '../../src/finding/places.ts';
import type { BlobInfo } from '../../src/model/blob.ts';
import type { Attribution, DatedCommit } from '../../src/model/occurrence.ts';
import { RefSet } from '../../src/model/ref-set.ts';

const FRAME = { firstLine: 1, lines: [] };

function sight(oid: string): Sight & { readonly blob: BlobInfo } {
  return { blob: { kind: 'blob', origin: 'history', path: null, oid, size: null } };
}

function seen(oid: string, line: number): Seen {
  const position = { line, column: 1, endLine: line, endColumn: 2 };
  return { ...sight(oid), ...position, frame: FRAME, match: { decoded: [], name: null } };
}

function commit(time: number): DatedCommit {
  return { oid: `commit ${time}`, author: 'A', date: 'D', time };
}

/** Each object was at `path` from `time` to `time + 1`. */
function attributionOf(times: Readonly<Record<string, readonly [path: string, time: number]>>): Attribution {
  return {
    occurrencesOf(oid) {
      const [path, time] = times[oid] ?? ['', 0];
      const life = { first: commit(time), last: commit(time + 1), inHead: false, introduced: [time], isReached: true };
      return times[oid] === undefined ? [] : [{ path, ...life }];
    },
    commitOf: () => null,
    refsReaching: () => RefSet.NONE,
    isReached: () => true,
    refsOver: () => RefSet.NONE,
    isCut: false,
    indexPathsOf: () => [],
  };
}

const VERSIONS = attributionOf({ old: ['a.ini', 1], new: ['a.ini', 5], other: ['b.ini', 3] });

test('the last version of each path is shown', () => {
  expect(shownVersions([sight('old'), sight('new'), sight('other')], VERSIONS)).toEqual(new Set(['new', 'other']));
});

test('versions that were not looked at count for the first and the last commit', () => {
  const whole = placesOf([seen('old', 1), seen('new', 7), seen('other', 2)], VERSIONS);
  const shown = placesOf([seen('new', 7), seen('other', 2)], VERSIONS, { elsewhere: [sight('old')] });
  expect(shown).toEqual(whole);
  expect(shown.map(({ path, line, commit: first }) => [path, line, first?.oid])).toEqual([
    ['a.ini', 7, 'commit 1'],
    ['b.ini', 2, 'commit 3'],
  ]);
});

test('a version that is to be shown and was not looked at is no place to be silent about', () => {
  expect(() => placesOf([seen('old', 1)], VERSIONS, { elsewhere: [sight('new')] })).toThrow('new');
});
