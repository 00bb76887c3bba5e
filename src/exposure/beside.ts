/*
 * Owns which other credentials lay in the same files while the one that leaked did.
 */

import type { ExposedPlace } from '../model/exposure.ts';
import type { Finding, Place } from '../model/finding.ts';
import { isAtLeast } from '../util/confidence.ts';
import { groupBy } from '../util/group-by.ts';
import { fileOf } from './git-facts.ts';

/**
 * Those of `others` that were in a file of `places` when it had the credential. What is so unsure that it is reported only
 * on request is left out, and so is what only lies in files that git ignores.
 */
export function beside(others: readonly Finding[], places: readonly ExposedPlace[]): Finding[] {
  const exposed = places.map(({ place }) => place).filter(isExposed);
  const byFile = groupBy(
    exposed.filter((place) => fileOf(place) !== null),
    (place) => fileOf(place) ?? '',
  );
  const isBeside = (place: Place) =>
    isExposed(place) && (byFile.get(fileOf(place) ?? '') ?? []).some((other) => isTogether(place, other));
  return others.filter(({ confidence, places: own }) => isAtLeast(confidence, 'medium') && own.some(isBeside));
}

function isExposed({ ignored, commit, origin }: Place): boolean {
  return (!ignored || commit !== null) && origin !== 'file-name';
}

/** By author dates, which is all that places say; what no commit has yet is now. */
function isTogether(a: Place, b: Place): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.from <= other.to && other.from <= one.to;
}

/** From when to when a place had it, in ms since 1970. */
function spanOf({ origin, commit, lastCommit, inHead, ignored }: Place): { from: number; to: number } {
  const isNow = inHead === true || (!ignored && (origin === 'worktree' || origin === 'index'));
  const times = [commit, lastCommit].filter((each) => each !== null).map(({ date }) => Date.parse(date));
  const known = times.filter((time) => !Number.isNaN(time));
  if (known.length === 0) return isNow ? { from: Infinity, to: Infinity } : { from: -Infinity, to: Infinity };
  return { from: Math.min(...known), to: isNow ? Infinity : Math.max(...known) };
}
