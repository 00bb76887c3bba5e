/*
 * What is more than is kept is a named gap.
 */

import { expect, test } from 'vitest';
import { GapList } from '../../src/cloudtrail/gap-list.ts';
import { NotableList } from '../../src/cloudtrail/notable-list.ts';
import { UsedTally } from '../../src/cloudtrail/used-tally.ts';
import type { TrailEvent } from '../../src/model/trail.ts';

const EVENT: TrailEvent = {
  id: 'x',
  at: 0,
  source: 's3.amazonaws.com',
  name: 'ListBuckets',
  region: 'us-east-1',
  ip: '192.0.2.1',
  agent: 'x',
  keyId: null,
  principal: 'p',
  account: null,
  error: null,
  readOnly: true,
  minted: [],
  resources: [],
};

test('kinds of notable calls', () => {
  const gaps = new GapList();
  const list = new NotableList(gaps);
  for (let kind = 0; kind < 5001; kind++) {
    expect(gaps.skipped).toEqual([]);
    list.add({ event: { ...EVENT, name: `Get${kind}` }, why: 'reconnaissance', isHostile: false }, false);
  }
  expect(gaps.skipped).toMatchObject([{ why: 'archive-budget', detail: 'too-many-kinds' }]);
});

test.each([
  ['principals', 1001, (at: number) => ({ ...EVENT, principal: `p${at}` })],
  ['calls of one', 5001, (at: number) => ({ ...EVENT, name: `Get${at}` })],
])('used: %s', (_, count, eventOf) => {
  const gaps = new GapList();
  const tally = new UsedTally(gaps);
  for (let at = 0; at < count; at++) {
    expect(gaps.skipped).toEqual([]);
    tally.add(eventOf(at));
  }
  expect(gaps.skipped).toMatchObject([{ detail: 'too-many-used' }]);
});

test('kinds of files that are left out', () => {
  const gaps = new GapList();
  for (let at = 0; at < 1002; at++) gaps.exclude(`folder ${at}`, 'other-files');
  expect(gaps.excluded).toHaveLength(1001);
  expect(gaps.excluded.at(-1)?.what).toBe('2 more');
});
