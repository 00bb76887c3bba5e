/*
 * Owns which places of a finding a file of today still has: what can be shown beside its lines.
 */

import type { Finding, Place } from '../model/finding.ts';

/** Places whose line is one of a file on disk, in the index or in HEAD; in the order of the finding. */
export function standingPlaces({ places }: Pick<Finding, 'places'>): Place[] {
  return places.filter(stands);
}

/** The place to show when there is room for one: one that still stands, else one with a line, else the first. */
export function bestPlace({ places }: Pick<Finding, 'places'>): Place | undefined {
  return places.find(stands) ?? places.find(hasLine) ?? places[0];
}

/** False of a file name: its place has no line in the file. */
export function hasLine(place: Place): boolean {
  return place.origin !== 'file-name';
}

function stands(place: Place): boolean {
  const isThere = place.origin === 'worktree' || place.origin === 'index' || place.inHead === true;
  return isThere && place.path !== null && place.origin !== 'message' && hasLine(place);
}
