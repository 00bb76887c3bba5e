/*
 * Owns which findings carry a key id without being a pair with it: signed URLs, and tokens of a session.
 */

import type { Companion, Finding, Place } from '../model/finding.ts';

/** Longest URL that a rule looks back over, in UTF-16 units. */
const URL_REACH = 4096;
/** A token stands within as many lines of its key id: what pairs of AWS keep to as well. */
const LINES = 12;
/** Rules for tokens of sessions, and for the ids that have them. */
const TOKENS = ['aws-session-token', 'aws-named-session-token'];
const TEMPORARY_ID = 'aws-temporary-access-key-id';

/** Tells findings that are of one of the key ids `ids`, by where they stand. */
export function sessionTest(ids: readonly Companion[]): (finding: Finding) => boolean {
  const all = ids.flatMap(({ places }) => places);
  const temporary = ids.filter(({ rule }) => rule.id === TEMPORARY_ID).flatMap(({ places }) => places);
  return ({ rule, places }) => {
    if (rule.facts === 'aws-presigned-url') return isAmong(places, all, isInUrl);
    return TOKENS.includes(rule.id) && isAmong(places, temporary, isInBlock);
  };
}

function isAmong(places: readonly Place[], ids: readonly Place[], isNear: (a: Place, b: Place) => boolean): boolean {
  return places.some((place) => ids.some((id) => isSameText(id, place) && isNear(id, place)));
}

/** Places of the same version of the same file. */
function isSameText(a: Place, b: Place): boolean {
  return a.path === b.path && a.blob === b.blob;
}

function isInUrl(a: Place, b: Place): boolean {
  return a.line === b.line && Math.abs(a.column - b.column) <= URL_REACH;
}

function isInBlock(a: Place, b: Place): boolean {
  return Math.abs(a.line - b.line) <= LINES;
}
