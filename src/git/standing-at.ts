/*
 * Owns where one stands in a repository: asked once, as repositories do not move meanwhile.
 */

import { resolve } from 'node:path';
import { memoised } from '../util/memoised.ts';
import { gitText } from './spawn.ts';

/** A place in a repository. Paths are absolute. */
export interface Standing {
  /** The top of the work tree; outside of one the git directory. */
  readonly top: string;
  /** The folder that all worktrees share (git's Documentation/gitrepository-layout.txt). */
  readonly commonDir: string;
  readonly isBare: boolean;
}

/** Where `cwd` is. */
export const standingAt: (cwd: string) => Promise<Standing> = memoised(async (cwd: string) => {
  // Outside of a work tree the last one has no answer.
  const questions = ['--git-common-dir', '--is-bare-repository', '--is-inside-work-tree', '--absolute-git-dir'];
  const answers = (await gitText(['rev-parse', ...questions, '--show-cdup'], { cwd })).split('\n');
  const [common = '', bare = '', inside = '', gitDir = '', up = ''] = answers;
  const top = inside === 'true' ? resolve(cwd, up) : gitDir;
  return { top, commonDir: resolve(cwd, common), isBare: bare === 'true' };
});
