/*
 * Owns which secret a place is of: the name of a file can be the secret itself.
 */

import type { Finding, Place } from '../../model/finding.ts';
import type { Secret } from '../../model/secret.ts';

/** The secrets of `findings`, and of the other halves of pairs, by their places. */
export function secretsByPlace(findings: readonly Finding[]): Map<Place, Secret> {
  const secrets = new Map<Place, Secret>();
  for (const finding of findings) {
    for (const { secret, places } of [finding, ...finding.companions]) {
      for (const place of places) secrets.set(place, secret);
    }
  }
  return secrets;
}
