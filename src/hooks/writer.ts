/*
 * Owns what every writer of steps is given.
 */

import type { GitHook } from './git-hooks.ts';
import type { Survey } from './survey.ts';

export interface WriterOptions {
  readonly survey: Survey;
  readonly hooks: readonly HookLines[];
}

/** A hook, and what starts leakgate in it. */
export interface HookLines {
  readonly hook: GitHook;
  /** The lines of a shell script that starts leakgate with the script's own arguments and ends with its status. */
  readonly script: readonly string[];
  /** The same as one command, without the search. */
  readonly command: string;
}
