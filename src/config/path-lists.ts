/*
 * Owns making lists of paths of a configuration's patterns: those are written from its folder, and scans name paths from
 * where they stand.
 */

import { dirname, relative, sep } from 'node:path';
import { GitignoreList } from '../match/gitignore-list.ts';
import type { LoadedConfig } from './load.ts';

/**
 * The list for `patterns`.
 * @param standing folder that paths are relative to, absolute
 */
export function pathListOf(patterns: readonly string[], { file, root }: LoadedConfig, standing: string): GitignoreList {
  const folder = file === undefined ? (root ?? standing) : dirname(file);
  const [inside, above] = [asPrefix(relative(folder, standing)), asPrefix(relative(standing, folder))];
  const isBelow = !inside.startsWith('../');
  return new GitignoreList({ gitignore: patterns, inside: isBelow ? inside : '', above: isBelow ? '' : above });
}

function asPrefix(path: string): string {
  return path === '' ? '' : `${path.split(sep).join('/')}/`;
}
