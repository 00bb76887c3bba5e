/*
 * Owns putting together where a credential is out of what scans found and what git knows. Does not own finding it.
 */

import type { Gap } from '../model/blob.ts';
import type { ExposedPlace, Exposure } from '../model/exposure.ts';
import type { CommitInfo, Finding, Place } from '../model/finding.ts';
import { eachOnce } from '../model/scan-result.ts';
import { beside } from './beside.ts';
import type { GitFacts } from './git-facts.ts';
import { kindsOf } from './kinds-of.ts';
import { publishedAt } from './published-at.ts';

/** What an exposure is made of. */
export interface ExposureParts {
  /** The credential: all findings that are one of its halves. */
  readonly credential: readonly Finding[];
  /** All else that was found. */
  readonly others: readonly Finding[];
  readonly facts: GitFacts;
  /** What was not looked at. */
  readonly skipped: readonly Gap[];
}

/** Where the credential is; with no findings, that it is nowhere. */
export function exposureOf({ credential, others, facts, skipped }: ExposureParts): Exposure {
  const found = placesOf(credential);
  const places = found.flatMap((place): ExposedPlace[] =>
    kindsOf(place, facts.stashed).map((kind) => ({ kind, place })),
  );
  const gaps = eachOnce([...skipped, ...facts.skipped]);
  return {
    findings: credential,
    places,
    first: outermost(
      found.map(({ commit }) => commit),
      -1,
    ),
    last: outermost(
      found.map(({ lastCommit }) => lastCommit),
      1,
    ),
    authors: authorsOf(found),
    published: publishedAt(found, facts),
    beside: beside(others, places),
    complete: gaps.length === 0,
    skipped: gaps,
  };
}

/** Places of `findings` and of their other halves, each once: a key id stands beside several secrets. */
export function placesOf(findings: readonly Finding[]): Place[] {
  const all = findings.flatMap(({ places, companions }) => [...places, ...companions.flatMap((half) => half.places)]);
  return [...new Map(all.map((place) => [keyOf(place), place])).values()];
}

function keyOf({ origin, path, blob, line, column, endLine, endColumn }: Place): string {
  return JSON.stringify([origin, path, blob, line, column, endLine, endColumn]);
}

/** The first (`-1`) or last (`1`) by author date, whatever its zone; the first of those made at the same moment. */
function outermost(commits: readonly (CommitInfo | null)[], side: -1 | 1): CommitInfo | null {
  let found: CommitInfo | null = null;
  for (const commit of commits)
    if (commit !== null && (found === null || side * (timeOf(commit) - timeOf(found)) > 0)) found = commit;
  return found;
}

/** A date that is none is as early as can be. */
function timeOf({ date }: CommitInfo): number {
  const time = Date.parse(date);
  return Number.isNaN(time) ? 0 : time;
}

/** Most places first. */
function authorsOf(places: readonly Place[]): Exposure['authors'] {
  const counts = new Map<string, number>();
  for (const { commit } of places) if (commit !== null) counts.set(commit.author, (counts.get(commit.author) ?? 0) + 1);
  return [...counts].map(([author, count]) => ({ author, places: count })).sort((a, b) => b.places - a.places);
}
