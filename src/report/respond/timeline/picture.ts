/*
 * Owns what is in the picture of a trail, in which period, and where in it: what its parts are drawn from.
 */

import type { Words } from '../../../messages/words.ts';
import type { TrailAnalysis, TrailBucket, TrailKey } from '../../../model/trail.ts';
import { hostileChain } from '../hostile-chain.ts';
import type { Period } from './time-axis.ts';

/** Widths and heights in pixels of the picture; it grows and shrinks with its page. */
export const WIDTH = 920;
export const LEFT = 132;
export const RIGHT = 34;
export const TOP = 52;
export const BARS = 140;
export const LANE = 26;
export const AXIS = 40;
/** Between the bars and the lanes. */
export const GAP = 12;

/** Lanes drawn; how many keys are left out is said. */
const LANES = 12;
const BUCKETS = 400;
/** What happened at one moment gets a minute, so that there is a length of time at all. */
const SHORTEST = 60_000;
/** The years 1970 to 9999: what is outside was no moment of a log. */
const LAST = Date.UTC(9999, 11, 31);

/** A bucket with its end. */
export interface Bar extends TrailBucket {
  readonly to: number;
}

export interface Picture {
  readonly trail: TrailAnalysis;
  readonly words: Words;
  readonly period: Period;
  readonly bars: readonly Bar[];
  /** Keys with a lane, and how many have none. */
  readonly lanes: readonly TrailKey[];
  readonly left: number;
  /** Text from outside, without secrets. */
  text(text: string): string;
  /** Where a moment is; moments outside of the period are at its ends. */
  x(time: number): number;
  /** The middle of lane `index`. */
  y(index: number): number;
}

/** What is to be drawn; null when there is nothing that has a time. */
export function pictureOf(trail: TrailAnalysis, words: Words, text: (text: string) => string): Picture | null {
  const bars = barsOf(trail.histogram.slice(0, BUCKETS).filter(({ from }) => isMoment(from)));
  const timed = trail.keys.filter(({ first, mintedAt }) => isMoment(first) || isMoment(mintedAt));
  const lanes = mostTelling(timed);
  const period = periodOf(bars, lanes, trail.firstHostile?.at ?? null);
  if (period === null) return null;
  const scale = (WIDTH - LEFT - RIGHT) / (period.to - period.from);
  return {
    ...{ trail, words, period, bars, lanes, left: timed.length - lanes.length, text },
    x: (time) => rounded(LEFT + (Math.min(Math.max(time, period.from), period.to) - period.from) * scale),
    y: (index) => TOP + BARS + GAP + LANE * (index + 0.5),
  };
}

/** Height of all lanes, with the line that says how many are left out. */
export function lanesHeight({ lanes, left }: Pick<Picture, 'lanes' | 'left'>): number {
  return lanes.length === 0 ? 0 : GAP + LANE * (lanes.length + (left > 0 ? 1 : 0));
}

/** True of what can be drawn. */
export function isMoment(time: number | null): time is number {
  return time !== null && time >= 0 && time <= LAST;
}

/** Two decimals are enough for a pixel. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Each lasts until the next; the last as long as the one before. */
function barsOf(buckets: readonly TrailBucket[]): Bar[] {
  const sorted = [...buckets].sort((a, b) => a.from - b.from);
  return sorted.map((bucket, at) => {
    const before = sorted[at - 1];
    const length = before === undefined ? SHORTEST : bucket.from - before.from;
    return { ...bucket, to: sorted[at + 1]?.from ?? bucket.from + length };
  });
}

function periodOf(bars: readonly Bar[], lanes: readonly TrailKey[], firstHostile: number | null): Period | null {
  const times = [
    ...bars.flatMap(({ from, to }) => [from, to]),
    ...lanes.flatMap(({ mintedAt, first, last }) => [mintedAt, first, last]),
    firstHostile,
  ].filter(isMoment);
  if (times.length === 0) return null;
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return { from, to: Math.max(to, from + SHORTEST) };
}

/** The chain of strangers first; in the order in which they were made. */
function mostTelling(keys: readonly TrailKey[]): TrailKey[] {
  const chain = hostileChain(keys);
  const first = keys.filter((key) => chain.has(key)).slice(0, LANES);
  const others = keys.filter((key) => !chain.has(key)).slice(0, LANES - first.length);
  return keys.filter((key) => first.includes(key) || others.includes(key));
}
