/*
 * Owns what a scan tells of a secret that does not stand plainly where it was found.
 */

import type { DecodeStep } from '../model/chunk.ts';
import type { Secret } from '../model/secret.ts';

/** A secret in an object of the store. */
export interface Sighting {
  readonly secret: Secret;
  readonly oid: string;
  /** In the object, or in its text as UTF-8 when the first step of `decoded` is UTF-16 or UTF-32; bytes from 0. */
  readonly start: number;
  readonly end: number;
  readonly decoded: readonly DecodeStep[];
  /** True when it stands in an entry of an archive: `start` and `end` are of the entry. */
  readonly isInside: boolean;
}
