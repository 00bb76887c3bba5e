import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../../src/messages/words.ts';
import type { TrailAnalysis } from '../../../src/model/trail.ts';
import { ticksOf } from '../../../src/report/respond/timeline/time-axis.ts';
import { timelineSvg } from '../../../src/report/respond/timeline-svg.ts';
import { trailOf } from '../../helpers/incident.ts';
import { type HtmlTag, strictHtml } from '../../helpers/strict-html.ts';

const EMPTY = { keys: [], histogram: [], notable: [], firstHostile: null };

function drawn(trail: TrailAnalysis): readonly HtmlTag[] {
  return strictHtml(`<!DOCTYPE html>\n${timelineSvg(trail, english)}`).tags;
}

function ofClass(tags: readonly HtmlTag[], pattern: RegExp): readonly HtmlTag[] {
  return tags.filter(({ attributes }) => pattern.test(String(attributes['class'] ?? '')));
}

test('there is a lane for each key, and an arrow from the one that made it', () => {
  const tags = drawn(trailOf());
  expect(ofClass(tags, /^use/)).toHaveLength(3);
  expect(ofClass(tags, /^use strange/)).toHaveLength(2);
  // One more of each is in the legend.
  expect(ofClass(tags, /^arrow/)).toHaveLength(3);
  expect(ofClass(tags, /^mark$/)).toHaveLength(1);
  expect(ofClass(tags, /^flag$/)).toHaveLength(1);
});

test('calls stand on one another, as high as they are many', () => {
  const from = Date.UTC(2026, 0, 1);
  const histogram = [
    { from, usual: 10, hostile: 0, denied: 0 },
    { from: from + 3_600_000, usual: 10, hostile: 20, denied: 10 },
  ];
  const bars = ofClass(drawn(trailOf({ ...EMPTY, histogram })), /^(?:usual|hostile|denied)$/).slice(0, 4);
  expect(bars.map(({ attributes }) => [attributes['class'], attributes['height'], attributes['y']])).toEqual([
    ['usual', '35', '157'],
    ['usual', '35', '157'],
    ['hostile', '70', '87'],
    ['denied', '35', '52'],
  ]);
});

test('it says for those who cannot see it what it shows', () => {
  const svg = timelineSvg(trailOf(), english) ?? '';
  expect(svg).toMatch(/role="img" aria-labelledby="lg-timeline-title lg-timeline-desc"/);
  expect(svg).toMatch(/<desc id="lg-timeline-desc">[\d,]+ calls from 2026-02-27 14:02:00 to 2026-03-04 20:02:00 UTC/);
});

test('without a moment there is no picture', () => {
  expect(timelineSvg(trailOf(EMPTY), english)).toBeNull();
  const histogram = [{ from: Number.NaN, usual: 1, hostile: 0, denied: 0 }];
  expect(timelineSvg(trailOf({ ...EMPTY, histogram }), english)).toBeNull();
});

test('of many keys twelve are drawn, and the rest is counted', () => {
  const [key] = trailOf().keys;
  if (key === undefined) throw new Error('no key');
  const keys = Array.from({ length: 40 }, (_, index) => ({ ...key, keyId: `key-${index}` }));
  const svg = timelineSvg(trailOf({ keys }), english) ?? '';
  expect(svg.match(/class="use"/g)).toHaveLength(12);
  expect(svg).toContain('+28 ');
});

test('nothing is drawn outside of the picture, whatever the times', () => {
  const time = fc.oneof(fc.constantFrom(0, -1, 8.64e15, Number.NaN, 1.8e12), fc.double(), fc.integer({ max: 4e12 }));
  const count = fc.nat({ max: 1e9 });
  const bucket = fc.record({ from: time, usual: count, hostile: count, denied: count });
  const [key] = trailOf().keys;
  if (key === undefined) throw new Error('no key');
  fc.assert(
    fc.property(fc.array(bucket, { maxLength: 5 }), time, time, (histogram, first, last) => {
      const keys = [{ ...key, first, last, mintedAt: last }];
      const svg = timelineSvg(trailOf({ histogram, keys }), english) ?? '';
      expect(svg).not.toMatch(/NaN|Infinity|="-/);
      for (const [, x = ''] of svg.matchAll(/ x[12]?="([^"]+)"/g)) expect(Number(x)).toBeLessThanOrEqual(920);
    }),
    { numRuns: 60 },
  );
});

test('ticks are few, in order, and within their period', () => {
  const start = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
  const length = fc.integer({ min: 0, max: 40 }).map((power) => Math.min(60_000 * 2 ** power, Date.UTC(2100, 0)));
  fc.assert(
    fc.property(start, length, (from, lasting) => {
      const times = ticksOf({ from, to: from + lasting }).map(({ at }) => at);
      expect(times.length).toBeLessThanOrEqual(9);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const at of times) expect(at >= from && at <= from + lasting).toBe(true);
    }),
  );
});

test.each([
  ['2026-03-03T14:00:20Z', '2026-03-03T14:01:20Z', ['14:00:20', '14:00:30'], '2026-03-03'],
  ['2026-03-03T20:00:00Z', '2026-03-04T04:00:00Z', ['20:00', '22:00'], '2026-03-03'],
  ['2026-02-27T14:00:00Z', '2026-03-04T20:00:00Z', ['02-28', '03-01'], '2026'],
  ['2024-02-27T14:00:00Z', '2026-03-04T20:00:00Z', ['2024-07', '2025-01'], null],
])('from %s to %s', (from, to, labels, below) => {
  const ticks = ticksOf({ from: Date.parse(from), to: Date.parse(to) });
  expect(ticks.slice(0, 2).map(({ label }) => label)).toEqual(labels);
  expect(ticks[0]?.below).toBe(below);
});
