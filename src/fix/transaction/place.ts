/*
 * Owns where a transaction takes place, and which paths in it may be written.
 */

import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { gitText } from '../../git/spawn.ts';
import { errnoOf, GitError } from '../../util/errors.ts';

/** A work tree. */
export interface Place {
  /** The top level, absolute, links followed. */
  readonly top: string;
  /** The git directory of this work tree, absolute: linked ones have their own. */
  readonly gitDir: string;
  /** The index that git uses, from `gitDir`: `index`, but for where GIT_INDEX_FILE says so. */
  readonly index: string;
}

/** The work tree that `cwd` is in. @throws GitError */
export async function findPlace(cwd: string): Promise<Place> {
  // One question each: the paths may hold newlines.
  const ask = (...question: string[]): Promise<string> => gitText(['rev-parse', ...question], { cwd });
  const [top, gitDir, index] = await Promise.all([
    ask('--show-toplevel'),
    ask('--absolute-git-dir'),
    ask('--path-format=absolute', '--git-path', 'index'),
  ]);
  return { top: realpathSync(top), gitDir: resolve(gitDir), index: relative(gitDir, index) };
}

/**
 * Where `shown`, from the top level with `/`, is on disk.
 * @throws GitError `fix-unsafe-path`: behind a symbolic link, outside the top level, in a git directory
 */
export function targetOf(top: string, shown: string): string {
  const target = join(top, shown);
  // On Windows `a\b` and `C:a` are not what they look like.
  const isHere = isPlainPath(shown) && relative(top, target).split(sep).join('/') === shown;
  if (!isHere || realFolder(target) !== dirname(target)) throw new GitError('fix-unsafe-path', { path: shown });
  return target;
}

/** True when `path` is where `target` is, links of folders followed. */
export function leadsTo(path: string, target: string): boolean {
  return join(realFolder(path), basename(path)) === target;
}

/** True for paths as git has them in an index: no `.`, no `..`, nothing in a git directory. */
export function isPlainPath(path: unknown): path is string {
  return (
    typeof path === 'string' &&
    !path.includes('\0') &&
    path.split('/').every((name) => !/^(?:\.{0,2}|\.git)$/i.test(name))
  );
}

/** The folder of `path`, links followed; as far as it is there. */
function realFolder(path: string): string {
  const folder = dirname(path);
  try {
    return realpathSync(folder);
  } catch (cause) {
    const why = errnoOf(cause) ?? '';
    if (why === 'ENOENT' && dirname(folder) !== folder) return join(realFolder(folder), basename(folder));
    throw new GitError('fix-file-failed', { path, why }, { cause });
  }
}
