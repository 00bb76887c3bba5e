/*
 * Owns joining the halves of pairs within one text: each anchor match takes at most one partner, nearest first.
 */

import type { Match } from '../model/match.ts';

/** Partners considered to each side of an anchor. */
const NEIGHBOURS = 16;

/** A match and the line it starts on. */
export interface Located {
  readonly match: Match;
  /** From 1. */
  readonly line: number;
}

/** A pair found. */
export interface Pair<T extends Located> {
  /** Whose rule declares the companion, for example the key id. */
  readonly anchor: T;
  /** The value that belongs to it. */
  readonly partner: T;
  /** True when they stand within the companion's distance. */
  readonly near: boolean;
}

/**
 * Pairs `anchors` (whose rules have companions) with `partners`. Named partners go before unnamed ones, near before far,
 * then the smaller distance. Every match is used at most once.
 */
export function pairUp<T extends Located>(anchors: readonly T[], partners: readonly T[]): Pair<T>[] {
  const options: Option<T>[] = [];
  const wanted = new Set(anchors.flatMap(({ match }) => match.rule.companions ?? []).map(({ rule }) => rule));
  const possible = partners.filter(({ match }) => wanted.has(match.rule.id));
  const sorted = possible.sort((a, b) => a.match.start - b.match.start);
  for (const anchor of anchors) {
    for (const partner of nearest(sorted, anchor)) {
      const option = optionOf(anchor, partner);
      if (option !== null) options.push(option);
    }
  }
  options.sort(byPreference);
  const used = new Set<T>();
  const pairs: Pair<T>[] = [];
  for (const { anchor, partner, near } of options) {
    if (used.has(anchor) || used.has(partner)) continue;
    used.add(anchor).add(partner);
    pairs.push({ anchor, partner, near });
  }
  return pairs;
}

/**
 * Those of `partners` that `pairUp` would consider for `anchors`, and the first and last few, for anchors in the text before
 * and after. Keeps what is remembered of a text in proportion to its anchors.
 * @param partners by start
 * @param anchors offsets in the text
 */
export function withinSight<T extends { readonly start: number }>(
  partners: readonly T[],
  anchors: readonly number[],
): T[] {
  const isSeen = new Uint8Array(partners.length).fill(1, 0, NEIGHBOURS);
  isSeen.fill(1, -NEIGHBOURS);
  for (const anchor of anchors) {
    const low = firstFrom(partners.length, anchor, (index) => (partners[index] as T).start);
    isSeen.fill(1, Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS);
  }
  return partners.filter((_, index) => isSeen[index] === 1);
}

/** The partners that stand closest, a fixed number to each side: keeps a file full of keys linear. */
function nearest<T extends Located>(sorted: readonly T[], anchor: T): readonly T[] {
  const low = firstFrom(sorted.length, anchor.match.start, (index) => (sorted[index] as T).match.start);
  return sorted.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS);
}

/** Index of the first of `count` ascending values that is not below `value`. */
function firstFrom(count: number, value: number, at: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Option<T extends Located> extends Pair<T> {
  readonly named: boolean;
  readonly distance: number;
}

function optionOf<T extends Located>(anchor: T, partner: T): Option<T> | null {
  const companion = anchor.match.rule.companions?.find(({ rule }) => rule === partner.match.rule.id);
  if (companion === undefined) return null;
  return {
    anchor,
    partner,
    near: Math.abs(anchor.line - partner.line) <= companion.lines,
    named: partner.match.name !== null,
    distance: Math.abs(anchor.match.start - partner.match.start),
  };
}

function byPreference<T extends Located>(a: Option<T>, b: Option<T>): number {
  return Number(b.near) - Number(a.near) || Number(b.named) - Number(a.named) || a.distance - b.distance;
}
