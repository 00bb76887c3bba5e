/*
 * Owns what kinds of place a place is: one that a scan tells may stand for what is staged and for the history behind it.
 */

import type { PlaceKind } from '../model/exposure.ts';
import type { Place } from '../model/finding.ts';
import { commitsOf } from './git-facts.ts';

const STASH = 'refs/stash';

/**
 * What `place` is now, then what it is in the store.
 * @param stashed ids of commits that only the stash has
 */
export function kindsOf(place: Place, stashed: ReadonlySet<string>): PlaceKind[] {
  const { origin, commit, refs } = place;
  const isNow = origin === 'worktree' || origin === 'index' || origin === 'stdin';
  const now: PlaceKind[] = isNow ? [origin === 'index' ? 'index' : 'work-tree'] : [];
  const isStored = !isNow || commit !== null || refs.size > 0;
  return isStored ? [...now, storedKind(place, stashed)] : now;
}

function storedKind(place: Place, stashed: ReadonlySet<string>): PlaceKind {
  const { origin, refs } = place;
  if (refs.some((name) => name !== STASH)) return origin === 'message' || origin === 'file-name' ? origin : 'history';
  const isStashed = refs.size > 0 || commitsOf(place).some((oid) => stashed.has(oid));
  return isStashed ? 'stash' : 'unreachable';
}
