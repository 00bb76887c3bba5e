/*
 * Owns what a list of paths must be able to tell. Does not own reading its patterns (match/gitignore-list.ts).
 */

import type { Pattern } from './pattern.ts';

/** A list of paths; `test` tells whether a path is on it. */
export interface PathList extends Pattern {
  /** What put `path` on the list: the path itself, or the folder above it, with a slash at its end; null when nothing did. */
  listedBy(path: string): string | null;
}
