/*
 * Owns what telling of a purge needs beside the plan.
 */

import type { Words } from '../../messages/words.ts';
import type { Secret } from '../../model/secret.ts';

/** Paths are absolute; commands are built of them. */
export interface PurgeTold {
  readonly words: Words;
  /** How a secret is shown. */
  secret(secret: Secret): string;
  /** Text from outside, as the format writes it, without secrets. */
  text(text: string): string;
  /** Lists are not cut short. */
  readonly isWhole: boolean;
  /** What carries out the plan. */
  readonly command: string;
  /** The repository. */
  readonly source: string;
  /** Where the mirror is, or will be. */
  readonly mirror: string;
  /** What was written for doing it by hand; null when nothing was. */
  readonly files: PurgeFilesTold | null;
}

export interface PurgeFilesTold {
  readonly folder: string;
  /** The whole command of git-filter-repo. */
  readonly filter: string;
  /** List of archives; null when there are none. */
  readonly archives: string | null;
}
