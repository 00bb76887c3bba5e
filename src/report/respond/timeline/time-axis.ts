/*
 * Owns the axis of time: where its ticks are, and what stands at them. In UTC.
 */

import { DAY } from '../../../util/day-of.ts';
import { instant } from '../moments.ts';

/** Milliseconds since 1970; `to` is later than `from`. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
  /** The day, or year, where it begins; null where it goes on. */
  readonly below: string | null;
}

const MOST_TICKS = 8;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const MONTHS_IN_YEAR = 12;

/** Lengths that people count in. Those up to a week are of equal length; months are not. */
const STEPS: readonly number[] = [
  ...[1, 2, 5, 10, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 7].map((count) => count * DAY),
];
const MONTHS: readonly number[] = [1, 3, 6, 12, 24, 60, 120, 600];

/** At most eight ticks at round times. */
export function ticksOf({ from, to }: Period): Tick[] {
  const step = STEPS.find((length) => (to - from) / length <= MOST_TICKS - 1);
  if (step === undefined) return monthTicks({ from, to });
  const times: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) times.push(at);
  return labelled(times, step < DAY ? clockLabel(step) : dayLabel);
}

/** What stands at a tick, and what stands below it when that is not what stands below the one before. */
type Label = (iso: string) => readonly [label: string, below: string];

function clockLabel(step: number): Label {
  const end = step < MINUTE ? 19 : 16;
  return (iso) => [iso.slice(11, end), iso.slice(0, 10)];
}

function dayLabel(iso: string): readonly [string, string] {
  return [iso.slice(5, 10), iso.slice(0, 4)];
}

function labelled(times: readonly number[], label: Label): Tick[] {
  let last = '';
  return times.map((at) => {
    const [text, below] = label(instant(at) ?? '');
    const begins = below !== last;
    last = below;
    return { at, label: text, below: begins ? below : null };
  });
}

function monthTicks({ from, to }: Period): Tick[] {
  const [first, last] = [monthOf(from), monthOf(to)];
  const step = MONTHS.find((count) => (last - first) / count <= MOST_TICKS - 1) ?? last - first;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const at = startOf(month);
    if (at >= from && at <= to) ticks.push({ at, label: (instant(at) ?? '').slice(0, 7), below: null });
  }
  return ticks;
}

function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * MONTHS_IN_YEAR + date.getUTCMonth();
}

/** `Date.UTC` takes years below 100 for those of the 20th century: logs have none of either. */
function startOf(month: number): number {
  return Date.UTC(Math.floor(month / MONTHS_IN_YEAR), month % MONTHS_IN_YEAR);
}
