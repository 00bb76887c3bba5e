/*
 * Owns which matches of a text are findings of their own, which are halves of one, and which are parts of another.
 */

import { pairUp } from '../match/pair.ts';
import type { Match, Tier } from '../model/match.ts';
import { urlAround } from '../util/url-around.ts';
import type { PlacedMatch } from './placer.ts';
import type { TextMatches } from './text-scanner.ts';

/** One secret in one blob, with its other half. */
export interface BlobMatch extends PlacedMatch {
  readonly tier: Tier;
  /** The matches it makes a pair with. */
  readonly partners: readonly PlacedMatch[];
}

/** Accepted matches and those candidates that found an anchor. Anchors that found a partner become part of it. */
export function withPairs({ accepted, candidates }: TextMatches): BlobMatch[] {
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
  return matches.sort((a, b) => a.match.start - b.match.start);
}

function tierOf({ match }: PlacedMatch, near: boolean | undefined): Tier {
  if (match.tier !== 'near') return match.tier;
  return near === true ? 'near' : 'same-blob';
}

/** Leaves out matches within another one's reach: the key id in a presigned URL is no finding of its own. */
function withoutCovered(accepted: readonly PlacedMatch[]): PlacedMatch[] {
  const urls = accepted.filter(({ match }) => match.rule.covers === 'url').map(({ match }) => urlSpan(match));
  urls.sort((a, b) => a.start - b.start);
  const kept: PlacedMatch[] = [];
  let end = 0;
  let url = 0;
  let urlEnd = 0;
  for (const placed of [...accepted].sort(byStartLongestFirst)) {
    const { match } = placed;
    for (; (urls[url]?.start ?? Number.POSITIVE_INFINITY) <= match.start; url++)
      urlEnd = Math.max(urlEnd, urls[url]?.end ?? 0);
    if (match.end <= end || (match.rule.covers !== 'url' && match.end <= urlEnd)) continue;
    end = match.end;
    kept.push(placed);
  }
  return kept;
}

/**
 * A later window may have found what stands before the last match of the one before. What an encoding cuts short (`\/`
 * in a token) is longer in the decoded view; equal spans stay in the order of the rules.
 */
function byStartLongestFirst({ match: a }: PlacedMatch, { match: b }: PlacedMatch): number {
  return a.start - b.start || b.end - a.end;
}

/** The URL that a match is a part of, in bytes of the text. Decoding may shift it by a few bytes; it is clipped by space and quotes. */
function urlSpan({ start, end, context }: Match): { start: number; end: number } {
  const url = urlAround(context.text, context.start, context.end);
  return { start: start - (context.start - url.start), end: end + (url.end - context.end) };
}
