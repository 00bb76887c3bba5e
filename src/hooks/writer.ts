/*
 * Owns what every writer of steps is given.
 */

import type { Survey } from './survey.ts';

export interface WriterOptions {
  readonly survey: Survey;
  /** The lines of a shell script that starts leakgate and ends with its status. */
  readonly script: readonly string[];
  /** The same as one command, without the search. */
  readonly command: string;
}
