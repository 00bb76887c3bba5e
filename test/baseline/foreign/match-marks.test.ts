import { describe, expect, test } from 'vitest';
import { type Mark, NO_MARK } from '../../../src/baseline/foreign/mark.ts';
import { acceptForeign, markMatcher } from '../../../src/baseline/foreign/match-marks.ts';
import { valueDigest } from '../../../src/finding/value-digest.ts';
import { findingOf, placeOf } from '../../report/result-factory.ts';

const COMMIT = { oid: '4b'.repeat(20), author: 'A <a@example.com>', date: '2026-01-01T00:00:00Z' };
const finding = findingOf({
  places: [
    placeOf({ path: 'src/a.py', line: 3, commit: COMMIT, lastCommit: null }),
    placeOf({ path: 'vendor/b.py', line: 9, commit: null, lastCommit: null }),
  ],
});

const digest = (): Mark => ({ ...NO_MARK, digest: valueDigest(finding.secret) });
const place = (path: string, line: number, commit: string | null = null): Mark => ({
  ...NO_MARK,
  place: { path, line, commit },
});
const paths = (pattern: RegExp): Mark => ({ ...NO_MARK, paths: pattern });

describe('a finding is known', () => {
  test.each([
    ['by its value', digest(), 1],
    ['by another value', { ...NO_MARK, digest: '0'.repeat(40) }, 0],
    ['by one of its lines', place('vendor/b.py', 9), 1],
    ['by another line', place('vendor/b.py', 10), 0],
    ['by a line of its commit', place('src/a.py', 3, COMMIT.oid), 1],
    ['by the same line of another commit', place('src/a.py', 3, '0'.repeat(40)), 0],
    ['by all of its paths', paths(/\.py$/), 1],
    ['by some of its paths', paths(/^vendor\//), 0],
  ])('%s: %#', (_, mark, count) => {
    expect(markMatcher([mark])(finding)).toHaveLength(count);
  });

  test('by paths that several patterns leave out', () => {
    expect(markMatcher([paths(/^vendor\//), paths(/^src\//)])(finding)).toHaveLength(2);
  });

  test('from a sub-folder', () => {
    expect(markMatcher([place('top/src/a.py', 3)], 'top')(finding)).toHaveLength(1);
    const up = findingOf({ places: [placeOf({ path: '../x.py', line: 1 })] });
    expect(markMatcher([place('x.py', 1)], 'top')(up)).toHaveLength(1);
  });
});

test('what one file says to be real is not accepted because of another', () => {
  const real = { file: 'a', marks: [{ ...digest(), kind: 'real' as const }], unread: 0 };
  const known = { file: 'b', marks: [place('src/a.py', 3)], unread: 0 };
  expect(acceptForeign([known])(finding)).toMatchObject({ source: 'foreign', kind: 'accepted', file: 'b' });
  expect(acceptForeign([known, real])(finding)).toBe(null);
});
