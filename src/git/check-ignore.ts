/*
 * Owns asking git whether it would ignore a path.
 */

import { relative, resolve, sep } from 'node:path';
import { GitError } from '../util/errors.ts';
import { gitBytes, gitText } from './spawn.ts';

/**
 * True when git would ignore the file `path`, tracked or not, there or not.
 * @param path from the top level, or absolute
 * @throws GitError `git-failed` for a path outside the work tree, in a submodule, or behind a symbolic link
 */
export async function isIgnoredByGit(cwd: string, path: string): Promise<boolean> {
  const top = resolve(await gitText(['rev-parse', '--show-toplevel'], { cwd }));
  const fromTop = relative(top, resolve(top, path)).split(sep).join('/');
  try {
    // check-ignore refuses literal pathspecs; it matches none of them as a glob, and no magic begins with a dot.
    const args = ['--no-literal-pathspecs', 'check-ignore', '--no-index', '--quiet', '--', `./${fromTop}`];
    await gitBytes(args, { cwd: top });
    return true;
  } catch (error) {
    if (error instanceof GitError && error.facts['status'] === 1) return false;
    throw error;
  }
}
