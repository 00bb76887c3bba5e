/*
 * Owns reading few, small files as a commit has them: configuration. Nothing is taken from the work tree.
 */

import type { Buffer } from 'node:buffer';
import { dirname, relative, sep } from 'node:path';
import { GitError } from '../util/errors.ts';
import { memoised } from '../util/memoised.ts';
import { gitBytes } from './spawn.ts';

/** Where to read. */
export interface FilesAtOptions {
  readonly cwd: string;
  /** Folder that the top of the tree stands for, absolute. */
  readonly top: string;
  /** Whole id of a commit. */
  readonly commit: string;
  /** Larger files are refused, in bytes. */
  readonly largest: number;
}

/** A file of a tree. */
interface TreeFile {
  readonly mode: string;
  readonly oid: string;
  readonly size: number;
}

/**
 * Reads files by absolute path, as a work tree at `top` would have them; null for what the commit does not have there.
 * Folders are listed once.
 * @throws GitError for a link or a file that is too large: what it says would not hold
 */
export function filesAt({ cwd, top, commit, largest }: FilesAtOptions): (path: string) => Promise<string | null> {
  const list = memoised(async (folder: string) => {
    const place = folder === '' ? [] : ['--', `${folder}/`];
    return filesIn(await gitBytes(['ls-tree', '-z', '-l', '--full-tree', commit, ...place], { cwd }));
  });
  return memoised(async (absolute: string) => {
    const path = relative(top, absolute).split(sep).join('/');
    if (path === '' || path.startsWith('../') || path === '..') return null;
    const folder = dirname(path) === '.' ? '' : dirname(path);
    const file = (await list(folder)).get(path);
    if (file === undefined) return null;
    if (!file.mode.startsWith('100') || file.size > largest)
      throw new GitError('file-at-refused', { path, commit, size: file.size });
    return (await gitBytes(['cat-file', 'blob', file.oid], { cwd })).toString('utf8');
  });
}

/** Lines of `<mode> <type> <id> <size>\t<path>` (git-ls-tree, "Output format"); folders and submodules are left out. */
function filesIn(output: Buffer): Map<string, TreeFile> {
  const found = output.toString('utf8').matchAll(/(\d+) blob ([0-9a-f]+) +(\d+)\t([^\0]*)\0/g);
  return new Map(
    [...found].map(([, mode = '', oid = '', size = '', path = '']) => [path, { mode, oid, size: Number(size) }]),
  );
}
