/*
 * Owns what a configuration may ask not to report. Does not own asking (filter/allowlist.ts).
 */

import type { Pattern } from './pattern.ts';

/** One allowlist: a list that is empty does not decide. What it drops is dropped with the filter `allowlist`, in sight. */
export interface Allow {
  /** The configuration file it stands in, as named in reports. */
  readonly file: string;
  /** What its author says of it; empty when nothing. */
  readonly description: string;
  /** True: every list that is not empty must agree; false: one is enough. */
  readonly needsAll: boolean;
  /** What `regexes` are tried on: the value, all that the rule matched, or its lines. */
  readonly target: 'secret' | 'match' | 'line';
  readonly regexes: readonly Pattern[];
  /** Tried on the path of the file. */
  readonly paths: readonly Pattern[];
  /** Lower-case; part of the value in any case. */
  readonly stopwords: readonly string[];
  /** Holds for all rules alike. */
  readonly isGlobal: boolean;
  /** Drops every match of the rule: the configuration has switched it off. */
  readonly always?: true;
}
