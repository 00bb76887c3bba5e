/*
 * Owns what an environment is: accounts, and the paths at which their keys may be expected.
 */

import type { PathList } from './path-list.ts';

/** One environment of a configuration. */
export interface Environment {
  readonly name: string;
  /** 12 digits each. */
  readonly accounts: readonly string[];
  /** What belongs to it. */
  readonly paths: PathList;
}
