/*
 * Owns what git will keep of a commit message in a file: without comments and what stands below the scissors.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gitText } from './spawn.ts';

/** What `git commit --verbose` puts above the changes (git's wt-status.c, cut_line), behind any character for comments. */
const SCISSORS = /^\S{1,8} -{24} >8 -{24}$/m;

/** The message in `file`, a path from `cwd`. Empty when git will refuse it. */
export function messageText({ cwd, file }: { readonly cwd: string; readonly file: string }): Promise<string> {
  const [above = ''] = readFileSync(resolve(cwd, file), 'utf8').split(SCISSORS);
  return gitText(['stripspace', '--strip-comments'], { cwd, input: above });
}
