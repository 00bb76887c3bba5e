/*
 * Owns which matches of a text are findings of their own, which are halves of one, and which are parts of another.
 */

import { mostSpecific } from '../match/most-specific.ts';
import { pairUp } from '../match/pair.ts';
import type { Match, Tier } from '../model/match.ts';
import { groupBy } from '../util/group-by.ts';
import { urlAround } from '../util/url-around.ts';
import type { PlacedMatch } from './placer.ts';
import type { TextMatches } from './text-scanner.ts';

/** One secret in one blob, with its other half. */
export interface BlobMatch extends PlacedMatch {
  readonly tier: Tier;
  /** The matches it makes a pair with. */
  readonly partners: readonly PlacedMatch[];
}

/**
 * Accepted matches and those candidates that found an anchor. Anchors that found a partner become part of it. What was
 * unpacked is a text of its own; what it was packed in is no finding beside what is in it.
 */
export function withPairs({ accepted, candidates }: TextMatches): BlobMatch[] {
  const packed = accepted.filter(({ match }) => match.unpacked !== undefined);
  if (packed.length === 0) return pairsIn(accepted, candidates);
  const texts = groupBy(packed, ({ match }) => match.start);
  const inside = [...texts.values()].flatMap(pairsInUnpacked);
  const written = accepted.filter(({ match }) => match.unpacked === undefined && !isPackaging(match, inside));
  return [...pairsIn(written, candidates), ...inside].sort((a, b) => a.match.start - b.match.start);
}

/** Distances are those in what was unpacked; positions stay those of the span. */
function pairsInUnpacked(text: readonly PlacedMatch[]): BlobMatch[] {
  const outer = new Map(text.map((placed) => [{ ...placed.match, ...placed.match.unpacked }, placed.match]));
  const inner = [...outer].map(([match], index) => ({ ...(text[index] as PlacedMatch), match }));
  const asWritten = <T extends PlacedMatch>(placed: T): T => ({ ...placed, match: outer.get(placed.match) as Match });
  return pairsIn(inner, []).map((each) => ({ ...asWritten(each), partners: each.partners.map(asWritten) }));
}

/** True when `match` only has the look of a value, and is what one of `inside` was unpacked from. */
function isPackaging({ rule, start, end }: Match, inside: readonly BlobMatch[]): boolean {
  if (!rule.scored && rule.after === undefined) return false;
  return inside.some(({ match }) => start < match.end && match.start < end);
}

function pairsIn(accepted: readonly PlacedMatch[], candidates: readonly PlacedMatch[]): BlobMatch[] {
  const outside = withoutCovered(accepted);
  const anchors = outside.filter(({ match }) => match.rule.companions !== undefined);
  const pairs = pairUp(anchors, [...outside, ...candidates]);
  const partnerOf = new Map(pairs.map(({ anchor, partner, near }) => [partner, { anchor, near }]));
  const paired = new Set(pairs.map(({ anchor }) => anchor));
  const matches: BlobMatch[] = [];
  for (const placed of [...outside, ...candidates]) {
    if (paired.has(placed)) continue;
    const pair = partnerOf.get(placed);
    if (pair === undefined && placed.match.tier === 'near') continue;
    matches.push({ ...placed, tier: tierOf(placed, pair?.near), partners: pair === undefined ? [] : [pair.anchor] });
  }
  // A partner that has no name may also stand in a telling place.
  return mostSpecific(matches).sort((a, b) => a.match.start - b.match.start);
}

function tierOf({ match }: PlacedMatch, near: boolean | undefined): Tier {
  if (match.tier !== 'near') return match.tier;
  return near === true ? 'near' : 'same-blob';
}

/** Leaves out matches within another one's reach: the key id in a presigned URL is no finding of its own. */
function withoutCovered(accepted: readonly PlacedMatch[]): PlacedMatch[] {
  const urls = accepted.filter(({ match }) => match.rule.covers === 'url').map(({ match }) => urlSpan(match));
  if (urls.length === 0) return mostSpecific(accepted);
  urls.sort((a, b) => a.start - b.start);
  let url = 0;
  let urlEnd = 0;
  const outside = [...accepted].sort(byStart).filter(({ match }) => {
    for (; (urls[url]?.start ?? Number.POSITIVE_INFINITY) <= match.start; url++)
      urlEnd = Math.max(urlEnd, urls[url]?.end ?? 0);
    return match.rule.covers === 'url' || match.end > urlEnd;
  });
  return mostSpecific(outside);
}

/** A later window may have found what stands before the last match of the one before. */
function byStart({ match: a }: PlacedMatch, { match: b }: PlacedMatch): number {
  return a.start - b.start;
}

/** The URL that a match is a part of, in bytes of the text. Decoding may shift it by a few bytes; it is clipped by space and quotes. */
function urlSpan({ start, end, context }: Match): { start: number; end: number } {
  const url = urlAround(context.text, context.start, context.end);
  return { start: start - (context.start - url.start), end: end + (url.end - context.end) };
}
