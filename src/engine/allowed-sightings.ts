/*
 * Owns what comments allow in all that a scan has seen: what is told of it, and where it makes the past pass as well. Does
 * not own which matches those are (allowed.ts).
 */

import { fingerprintOf } from '../finding/fingerprint.ts';
import { pathsNow, placesOf } from '../finding/places.ts';
import type { BlobInfo } from '../model/blob.ts';
import type { AllowedPlace } from '../model/finding.ts';
import type { Attribution } from '../model/occurrence.ts';
import { groupBy } from '../util/group-by.ts';
import type { AllowedMatch } from './allowed.ts';
import type { BlobMatches } from './blob-scanner.ts';

/** An allowed match in the blob it is in. */
export interface AllowedSighting extends AllowedMatch {
  readonly blob: BlobInfo;
  readonly fingerprint: string;
  /** True when the blob has the secret nowhere without such a comment. */
  readonly isWhole: boolean;
}

/** Tells whether older versions of the file at a path may hold the secret of a fingerprint. */
export type MayHaveHad = (fingerprint: string, path: string) => boolean;

/** Collects what comments allow. */
export class AllowedSightings {
  readonly #all: AllowedSighting[] = [];

  add({ blob, matches, allowed }: BlobMatches): void {
    if (allowed.length === 0) return;
    const open = new Set(matches.map(({ match }) => fingerprintOf(match.rule, match.secret)));
    for (const each of allowed) {
      const fingerprint = fingerprintOf(each.match.rule, each.match.secret);
      this.#all.push({ ...each, blob, fingerprint, isWhole: !open.has(fingerprint) });
    }
  }

  /** Where they are. */
  get sights(): readonly AllowedSighting[] {
    return this.#all;
  }

  /**
   * One for each place that a report of findings would have.
   * @param old fingerprints of those that were allowed before
   */
  places(attribution: Attribution | null, old: ReadonlySet<string> = new Set()): AllowedPlace[] {
    return this.alike().flatMap((group) => placesOfOne(group, attribution, old));
  }

  /** Those of one secret for one reason together. */
  alike(): readonly (readonly AllowedSighting[])[] {
    const alike = groupBy(this.#all, ({ fingerprint, comment }) => `${fingerprint} ${comment.facts['reason']}`);
    return [...alike.values()];
  }

  /**
   * A secret that a comment allows in a file was there without the comment before: on disk, in the index and in HEAD the
   * comment holds for what was at the same path.
   */
  past(attribution: Attribution | null): MayHaveHad {
    const now = new Set<string>();
    for (const each of this.#all.filter(({ isWhole }) => isWhole))
      for (const path of pathsNow(each, attribution)) now.add(`${each.fingerprint} ${path}`);
    return (fingerprint, path) => now.has(`${fingerprint} ${path}`);
  }
}

/** @param alike of one secret, for one reason */
function placesOfOne(
  alike: readonly AllowedSighting[],
  attribution: Attribution | null,
  old: ReadonlySet<string>,
): AllowedPlace[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { fingerprint, comment, match } = first;
  const { rule, secret } = match;
  const reason = String(comment.facts['reason']);
  const isNew = !old.has(fingerprint);
  return placesOf(alike, attribution).map((place) => ({ rule, fingerprint, secret, place, reason, isNew }));
}
