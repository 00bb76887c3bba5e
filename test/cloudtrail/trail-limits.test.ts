import { expect, test } from 'vitest';
import { trailLimits } from '../../src/cloudtrail/trail-limits.ts';
import type { TrailAnalysis, TrailCoverage, TrailOrigin } from '../../src/model/trail.ts';

const DAY = 24 * 3_600_000;
const ORIGIN: TrailOrigin = { ip: '192.0.2.1', agent: 'x', verdict: 'usual', calls: 1, denied: 0, first: 0, last: 0 };

function idsOf(read: Partial<TrailCoverage>, rest: Partial<TrailAnalysis> = {}, leakedAt: number | null = null) {
  const coverage: TrailCoverage = {
    ...{
      files: 1,
      events: 9,
      duplicates: 0,
      bytes: 1,
      from: 0,
      to: 9 * DAY,
      regions: ['us-east-1'],
      skipped: [],
      excluded: [],
      ...read,
    },
  };
  const trail = { read: coverage, origins: [ORIGIN], hasDataEvents: true, ...rest };
  return trailLimits(trail, leakedAt).map(({ id }) => id);
}

test('nothing is missing', () => {
  expect(idsOf({}, {}, DAY)).toEqual([]);
});

test('each of what may be missing', () => {
  expect(idsOf({ skipped: [{ what: 'x', why: 'unreadable' }] })).toEqual(['incomplete']);
  expect(idsOf({ events: 0, from: null, to: null, regions: [] }, { origins: [] })).toEqual(['no-events']);
  expect(idsOf({}, { origins: [] })).toEqual(['not-used']);
  expect(idsOf({ from: 2 * DAY }, {}, DAY)).toEqual(['starts-after-leak']);
  expect(idsOf({ regions: ['eu-west-1'] })).toEqual(['no-global-events']);
  expect(idsOf({ regions: ['cn-northwest-1'] })).toEqual(['no-global-events']);
  expect(idsOf({ regions: ['cn-north-1', 'cn-northwest-1'] })).toEqual([]);
  expect(idsOf({}, { hasDataEvents: false })).toEqual(['no-data-events']);
  expect(idsOf({}, { origins: [{ ...ORIGIN, verdict: 'unknown' }] })).toEqual(['nothing-to-compare']);
});
