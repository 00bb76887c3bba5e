/*
 * Owns setting aside what comments allow, each half of a pair by itself. Does not own reading comments (comment-at.ts).
 */

import type { Match, Objection } from '../model/match.ts';
import type { BlobMatch } from './pairs.ts';
import type { PlacedMatch } from './placer.ts';

/** A match that a comment allows. */
export interface AllowedMatch extends PlacedMatch {
  readonly comment: Objection;
}

/** Matches of one blob: those to report, and those that are allowed. */
export interface Judged {
  readonly matches: readonly BlobMatch[];
  readonly allowed: readonly AllowedMatch[];
}

/**
 * `found` without what comments allow. The other half of an allowed one stands alone, unless it has another partner; an
 * allowed half of a pair that is reported is told with it as well.
 */
export function withoutAllowed(found: readonly BlobMatch[]): Judged {
  const allowed = new Map<Match, AllowedMatch>();
  for (const each of found.flatMap((match) => [match, ...match.partners]))
    if (isAllowed(each)) allowed.set(each.match, withoutPair(each));
  if (allowed.size === 0) return { matches: found, allowed: [] };
  const open = found.filter((each) => !isAllowed(each));
  const told = new Set(open.flatMap(({ match, partners }) => [match, ...partners.map((each) => each.match)]));
  const alone = new Map<Match, BlobMatch>();
  for (const { partners } of found.filter(isAllowed))
    for (const partner of partners)
      if (!isAllowed(partner) && !told.has(partner.match)) alone.set(partner.match, standingAlone(partner));
  const matches = [...open, ...alone.values()].sort((a, b) => a.match.start - b.match.start);
  return { matches, allowed: [...allowed.values()] };
}

/** True when a comment allows it. */
export function isAllowed<T extends PlacedMatch>(placed: T): placed is T & AllowedMatch {
  return placed.comment !== undefined && typeof placed.comment !== 'string';
}

function withoutPair({ match, line, column, endLine, endColumn, frame, comment }: AllowedMatch): AllowedMatch {
  return { match, line, column, endLine, endColumn, frame, comment };
}

function standingAlone(placed: PlacedMatch): BlobMatch {
  return { ...placed, tier: placed.match.tier, partners: [] };
}
