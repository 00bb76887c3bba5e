/*
 * Owns lists of paths in the syntax of gitignore(5), which others wrote. Run by an engine whose time grows with the text and
 * nothing else: with backtracking, a pattern with four `**` takes minutes on a path of a thousand folders. Does not own the
 * syntax of one pattern (gitignore-pattern.ts).
 */

import type { PathList } from '../model/path-list.ts';
import type { PatternMatch } from '../model/pattern.ts';
import { type GitignorePattern, readGitignorePattern } from './gitignore-pattern.ts';
import { LinearPattern } from './linear-pattern.ts';

/** What a list is made of: plain data, for other threads and for the memory of scans. */
export interface GitignoreSource {
  /** Patterns in their order: a later one goes before an earlier one. */
  readonly gitignore: readonly string[];
  /** Leads from the folder of the patterns to where paths begin: `sub/`; empty when they begin there. */
  readonly inside: string;
  /** Leads from where paths begin to the folder of the patterns; empty as well. */
  readonly above: string;
}

/** Patterns in a row that say the same: that a path is on the list, or that it is not. */
interface Run {
  readonly isNegated: boolean;
  /** For folders; null when none of them is. */
  readonly folders: LinearPattern | null;
  readonly files: LinearPattern | null;
}

/** A list that does not depend on the case of letters of the file system: other spellings are other paths. */
export class GitignoreList implements PathList {
  readonly source: string;
  readonly flags = '';
  lastIndex = 0;
  readonly made: GitignoreSource;
  /** Last first. */
  readonly #runs: readonly Run[];
  /** Folders that were asked for: what listed them. */
  readonly #folders = new Map<string, string | null>();

  constructor(made: GitignoreSource) {
    this.made = made;
    this.source = made.gitignore.join('\n');
    this.#runs = runsOf(made.gitignore).reverse();
  }

  /** Paths are asked for by `test`. */
  exec(): PatternMatch | null {
    return null;
  }

  test(path: string): boolean {
    return this.listedBy(path) !== null;
  }

  listedBy(path: string): string | null {
    const own = this.#ownPath(path);
    if (own === null) return null;
    const found = this.#folderAbove(own) ?? (this.#isListed(own, 'files') ? own : null);
    return found === null ? null : this.#asAsked(found, path);
  }

  toJSON(): GitignoreSource {
    return this.made;
  }

  /** What lists one of the folders above `path`: nothing below it can be taken off the list again, as in git. */
  #folderAbove(path: string): string | null {
    const end = path.lastIndexOf('/');
    if (end === -1) return null;
    const folder = path.slice(0, end);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const found = this.#folderAbove(folder) ?? (this.#isListed(folder, 'folders') ? `${folder}/` : null);
    this.#folders.set(folder, found);
    return found;
  }

  #isListed(path: string, kind: 'files' | 'folders'): boolean {
    const run = this.#runs.find((each) => each[kind]?.test(path));
    return run !== undefined && !run.isNegated;
  }

  /** `path` as seen from the folder of the patterns; null when it is not below it. */
  #ownPath(path: string): string | null {
    const { inside, above } = this.made;
    const whole = inside === '' ? path : plainPath(inside + path);
    if (whole === null || whole.startsWith('/') || whole.startsWith('../')) return null;
    return whole.startsWith(above) ? whole.slice(above.length) : null;
  }

  /** The counterpart, for a path or a folder above it. */
  #asAsked(found: string, path: string): string {
    const { inside, above } = this.made;
    if (inside === '') return above + found;
    return found.startsWith(inside) && found !== inside ? found.slice(inside.length) : path;
  }
}

function runsOf(sources: readonly string[]): Run[] {
  const patterns = sources.map(readGitignorePattern).filter((pattern) => pattern !== null);
  const groups: GitignorePattern[][] = [];
  for (const pattern of patterns) {
    const last = groups.at(-1);
    if (last?.[0]?.isNegated === pattern.isNegated) last.push(pattern);
    else groups.push([pattern]);
  }
  return groups.map((group) => ({
    isNegated: group[0]?.isNegated ?? false,
    folders: anyOf(group),
    files: anyOf(group.filter(({ isFolder }) => !isFolder)),
  }));
}

function anyOf(patterns: readonly GitignorePattern[]): LinearPattern | null {
  if (patterns.length === 0) return null;
  return new LinearPattern({ linear: `^(?:${patterns.map(({ linear }) => linear).join('|')})$`, group: null });
}

/** Without `..`; null when it leads out. */
function plainPath(path: string): string | null {
  if (!path.includes('../')) return path;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
