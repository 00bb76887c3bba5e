/*
 * Owns joining what two scans say of the same values: one that knows what they are, one that knows every place of them.
 */

import { fingerprintOf } from '../finding/fingerprint.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { RuleDef } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';
import { groupBy } from '../util/group-by.ts';
import { SecretMap } from '../util/secret-map.ts';

/** Every place of values, by value; none for values that were not looked for. */
export type PlacesOf = (secret: Secret) => readonly Place[];

/**
 * `findings` with the places of `placesOf` in place of their own, but for paths that it does not have: what stands there is
 * written in another way. Lines around a place, and what it is assigned to, are kept from the finding.
 */
export function withAllPlaces(findings: readonly Finding[], placesOf: PlacesOf): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    places: joined(finding.places, placesOf(finding.secret)),
    companions: finding.companions.map((half) => ({ ...half, places: joined(half.places, placesOf(half.secret)) })),
  }));
}

/** Places of the values of `findings`. */
export function placesByValue(findings: readonly Finding[]): PlacesOf {
  const known = new SecretMap<readonly Place[]>();
  for (const { secret, places } of findings) known.set(secret, [...(known.get(secret) ?? []), ...places]);
  return (secret) => known.get(secret) ?? [];
}

/** `finding`, which a rule made for one scan found, as one of `rule`; its other halves as they are. */
export function asFoundBy(finding: Finding, rule: RuleDef): Finding {
  return { ...finding, rule, fingerprint: fingerprintOf(rule, finding.secret) };
}

function joined(own: readonly Place[], all: readonly Place[]): Place[] {
  const byPosition = groupBy(own, keyOf);
  const files = new Set(all.map(fileKeyOf));
  const told = all.map((place) => {
    const [same] = byPosition.get(keyOf(place)) ?? [];
    return same === undefined ? place : { ...place, frame: same.frame, name: same.name };
  });
  return [...told, ...own.filter((place) => !files.has(fileKeyOf(place)))];
}

function keyOf({ origin, path, blob, line, column }: Place): string {
  return JSON.stringify([origin, path, blob, line, column]);
}

/** What has no path is known by its object. */
function fileKeyOf({ path, blob }: Place): string {
  return JSON.stringify(path === null ? [null, blob] : [path]);
}
