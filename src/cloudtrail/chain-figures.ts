/*
 * Owns what can be told of a chain without reading its events again: how often, when, from where.
 */

import type { TrailBucket, TrailOrigin } from '../model/trail.ts';
import { compare } from '../util/compare.ts';
import type { ChainMember } from './chain.ts';
import type { EventIndex } from './event-index.ts';
import type { Judgement } from './judge-origins.ts';

/** Bars of a picture. */
const MOST_BUCKETS = 60;
const MS = 1000;

/** Calls, and when: seconds since 1970. */
export interface Figures {
  calls: number;
  denied: number;
  first: number;
  last: number;
}

/** Figures of a chain, by number. */
export interface ChainFigures {
  readonly all: Figures;
  readonly byActor: ReadonlyMap<number, Figures>;
  readonly byOrigin: ReadonlyMap<number, Figures>;
}

/** Counts the calls of `chain`. */
export function chainFigures(index: EventIndex, chain: ReadonlyMap<number, ChainMember>): ChainFigures {
  const [byActor, byOrigin] = [new Map<number, Figures>(), new Map<number, Figures>()];
  const all = nothing();
  for (let record = 0; record < index.records; record++) {
    const actor = index.actorOf.at(record);
    if (!chain.has(actor)) continue;
    const [second, isRefused] = [index.secondAt(record), index.isRefusedAt(record)];
    for (const figures of [all, figuresOf(byActor, actor), figuresOf(byOrigin, index.originAt(record))]) {
      figures.calls++;
      if (isRefused) figures.denied++;
      figures.first = Math.min(figures.first, second);
      figures.last = Math.max(figures.last, second);
    }
  }
  return { all, byActor, byOrigin };
}

/** Where the calls came from, most calls first. */
export function originsOf(index: EventIndex, figures: ChainFigures, judgement: Judgement): TrailOrigin[] {
  const origins = [...figures.byOrigin].map(([origin, { calls, denied, first, last }]) => {
    const verdict = judgement.verdictOf(origin);
    return { ...index.origins.at(origin), verdict, calls, denied, first: first * MS, last: last * MS };
  });
  return origins.sort((a, b) => b.calls - a.calls || compare(a.ip, b.ip) || compare(a.agent, b.agent));
}

/** The calls in equal parts of their time; whole seconds each, at most 60 parts. */
export function histogramOf(
  index: EventIndex,
  chain: ReadonlyMap<number, ChainMember>,
  { all }: ChainFigures,
  { isHostile }: Judgement,
): TrailBucket[] {
  if (all.calls === 0) return [];
  const width = Math.ceil((all.last - all.first + 1) / MOST_BUCKETS);
  const count = Math.floor((all.last - all.first) / width) + 1;
  const buckets = Array.from({ length: count }, (_, at) => {
    return { from: (all.first + at * width) * MS, usual: 0, hostile: 0, denied: 0 };
  });
  for (let record = 0; record < index.records; record++) {
    if (!chain.has(index.actorOf.at(record))) continue;
    const bucket = buckets[Math.floor((index.secondAt(record) - all.first) / width)];
    if (bucket === undefined) continue;
    if (isHostile(record)) bucket.hostile++;
    else bucket.usual++;
    if (index.isRefusedAt(record)) bucket.denied++;
  }
  return buckets;
}

function figuresOf(map: Map<number, Figures>, key: number): Figures {
  const known = map.get(key);
  if (known !== undefined) return known;
  const figures = nothing();
  map.set(key, figures);
  return figures;
}

function nothing(): Figures {
  return { calls: 0, denied: 0, first: Number.POSITIVE_INFINITY, last: 0 };
}
