/*
 * Owns places that are put together from several runs: what one run has of a path, and what all of them have. Does not own
 * places of one run (places.ts), which come out the same.
 */

import { createHash } from 'node:crypto';
import type { Place } from '../model/finding.ts';
import type { Attribution } from '../model/occurrence.ts';
import { RefSet } from '../model/ref-set.ts';
import type { Strand } from '../model/shard.ts';
import { groupBy } from '../util/group-by.ts';
import {
  bestOf,
  byPosition,
  byRank,
  earliest,
  inHeadOf,
  isPast,
  keyOf,
  latest,
  mergePath,
  plain,
  type Rank,
  rankOf,
  type Seen,
  type Spot,
  spotsOf,
} from './places.ts';

/** What decides where a sighting is told. */
export type StrandFlags = Pick<Strand, 'isKept' | 'isAllowed'>;

/** How sightings become strands. */
export interface StrandOptions<T> {
  /** Asked once for each sighting and path. */
  readonly judge: (seen: T, at: Pick<Strand, 'isPast'> & { readonly path: string | null }) => StrandFlags;
  /** False for places that were not asked for. */
  readonly isMeant?: (place: Place) => boolean;
}

/** The strands of one secret: paths, each by what may still decide over it. */
export function strandsOf<T extends Seen>(
  sightings: readonly T[],
  attribution: Attribution | null,
  { judge, isMeant = () => true }: StrandOptions<T>,
): Strand[] {
  const flagged = sightings.flatMap((seen) => {
    const spots = spotsOf(seen, attribution);
    return spots.map((spot) => {
      const at = { path: spot.path, isPast: spot.path !== null && isPast(spot, spots) };
      return { spot, isPast: at.isPast, ...judge(seen, at) };
    });
  });
  const alike = groupBy(flagged, ({ spot, ...flags }) => JSON.stringify([keyOf(spot), Object.values(flags)]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { spot: _, ...flags } = first;
    const spots = group.map(({ spot }) => spot);
    return strandOf(spots, { ...flags, attribution, isMeant });
  });
}

/** 32 hex digits that stand for `text` in all runs: a path may hold a secret that only one of them knows. */
export function keyOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/**
 * The places of one secret, sorted by path and position, as one run would tell them that had seen everything.
 * @param strands of several runs; those that are not to be told are left out already, but for `isMeant`
 */
export function placesOfStrands(strands: readonly Strand[]): Place[] {
  return [...groupBy(strands, ({ key }) => key).values()].flatMap(merged).sort(byPosition);
}

function strandOf(
  spots: readonly Spot[],
  {
    attribution,
    isMeant,
    ...flags
  }: StrandFlags & {
    readonly isPast: boolean;
    readonly attribution: Attribution | null;
    readonly isMeant: (place: Place) => boolean;
  },
): Strand[] {
  const places = mergePath(spots, attribution);
  const best = bestOf(spots);
  const [place] = places;
  if (best === undefined || place === undefined) return [];
  const { inHead, time } = rankOf(best);
  return [
    {
      ...flags,
      key: keyOfText(keyOf(best)),
      path: best.path === null ? null : keyOfText(best.path),
      isMeant: isMeant(place),
      shown: { inHead, time },
      first: earliest(spots),
      last: latest(spots),
      inHead: place.inHead,
      refs: place.refs,
      places,
    },
  ];
}

function merged(strands: readonly Strand[]): Place[] {
  const [best] = strands.toSorted((a, b) => byRank(rankIn(a), rankIn(b)));
  if (best === undefined || !best.isMeant) return [];
  const { origin, blob } = rankIn(best);
  const shared = {
    commit: plain(earliest(strands)),
    lastCommit: plain(latest(strands)),
    inHead: inHeadOf(strands),
    refs: RefSet.union(strands.map(({ refs }) => refs)),
  };
  const same = strands.filter((strand) => rankIn(strand).origin === origin && rankIn(strand).blob === blob);
  const places = same.flatMap((strand) => strand.places).map((place) => ({ ...place, ...shared }));
  return [...new Map(places.map((place) => [`${place.line}:${place.column}`, place])).values()];
}

/** `placesOf` has the same order of versions. */
function rankIn({ places: [place], shown }: Strand): Rank {
  return { origin: place?.origin ?? 'message', blob: place?.blob ?? null, ...shown };
}
