/*
 * Owns which keys of a chain matter most: a program opens a session an hour, and an intruder's are among them.
 */

import type { TrailKey } from '../../model/trail.ts';

/** The first key, those that somebody else made, and those by which they were made. */
export function hostileChain(keys: readonly TrailKey[]): ReadonlySet<TrailKey> {
  const byId = new Map(keys.map((key) => [key.keyId, key]));
  const told = new Set(keys.slice(0, 1));
  for (const hostile of keys.filter(({ isHostile }) => isHostile)) {
    for (
      let key: TrailKey | undefined = hostile;
      key !== undefined && !told.has(key);
      key = byId.get(key.mintedBy ?? '')
    )
      told.add(key);
  }
  return told;
}
