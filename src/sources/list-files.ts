/*
 * Owns which files a list of paths and globs means. Does not own reading them (files.ts).
 */

import { lstatSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import fastGlob from 'fast-glob';
import { ignoredPaths } from '../git/ignored-paths.ts';
import { errnoOf, GitError, UsageError } from '../util/errors.ts';
import type { CoverageCounter } from './coverage-counter.ts';
import { type GlobQuery, globIn } from './glob.ts';
import { isSensitiveName } from './sensitive-names.ts';

/** Folders in which nobody keeps credentials of their own, and which are large. */
const NEVER_OWN = /(?:^|\/)(?:node_modules|\.venv|venv|site-packages|\.git)$/;

/** A file to read. */
export interface Listed {
  /** Relative to where the scan stands. */
  readonly path: string;
  readonly ignored: boolean;
  /** Named by its path: to leave it out is an error. */
  readonly named: boolean;
  /** What a symbolic link leads to is read, not its text. */
  readonly followed: boolean;
}

/** A folder to look for files in. */
interface Search {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/**
 * The files that `patterns` mean, from `cwd`, sorted by path. What cannot be read becomes a gap of `coverage`.
 * @throws UsageError when a path does not exist
 */
export async function listFiles(
  cwd: string,
  patterns: readonly string[],
  coverage: CoverageCounter,
): Promise<Listed[]> {
  const { named, searches } = meaningOf(cwd, patterns);
  const files = new Map(named.map((file) => [file.path, file]));
  for (const search of searches) {
    const found = await findIn(cwd, search, coverage);
    coverage.signal?.throwIfAborted();
    for (const file of found) if (!files.has(file.path)) files.set(file.path, file);
  }
  // The text of a link and what it leads to have the same path.
  const replaced = named.filter((file) => files.get(file.path) !== file);
  const links = new Map(replaced.filter((file) => !file.followed).map((file) => [file.path, file]));
  return [...links.values(), ...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Which patterns are paths, and where to look for the others. */
function meaningOf(cwd: string, patterns: readonly string[]): { named: Listed[]; searches: Search[] } {
  const named: Listed[] = [];
  const searches: Search[] = patterns.length === 0 ? [{ folder: cwd, patterns: ['**'] }] : [];
  const globs: string[] = [];
  for (const pattern of patterns) {
    const absolute = resolve(cwd, pattern);
    const kinds = kindsOf(absolute);
    const path = pathFrom(cwd, absolute);
    for (const kind of kinds) {
      if (kind === 'folder') searches.push({ folder: absolute, patterns: ['**'] });
      else named.push({ path, ignored: false, named: true, followed: kind === 'file' });
    }
    if (kinds.length > 0) continue;
    if (!fastGlob.isDynamicPattern(pattern)) throw new UsageError('no-such-path', { path: pattern });
    const glob = takeLiterally(cwd, pattern);
    if (glob.isOutside) searches.push(glob);
    else globs.push(...glob.patterns);
  }
  return { named, searches: globs.length === 0 ? searches : [...searches, { folder: cwd, patterns: globs }] };
}

/**
 * Folders at the start of a glob that exist as written are no pattern: `app/(group)/*.ts`. A glob that leads out of `cwd`
 * is looked for from the last of them, by the rules that hold there.
 */
function takeLiterally(cwd: string, pattern: string): Search & { readonly isOutside: boolean } {
  const isNegated = pattern.startsWith('!');
  const segments = (isNegated ? pattern.slice(1) : pattern).split('/');
  let count = 0;
  while (count < segments.length - 1 && isFolder(resolve(cwd, `${segments.slice(0, count + 1).join('/')}/`))) count++;
  const folder = count === 0 ? cwd : resolve(cwd, `${segments.slice(0, count).join('/')}/`);
  const rest = segments.slice(count).join('/');
  const prefix = pathFrom(cwd, folder);
  if (prefix.startsWith('..') && !isNegated) return { folder, patterns: [rest], isOutside: true };
  const written = prefix === '' ? rest : `${fastGlob.escapePath(prefix)}/${rest}`;
  return { folder: cwd, patterns: [isNegated ? `!${written}` : written], isOutside: false };
}

async function findIn(cwd: string, { folder, patterns }: Search, coverage: CoverageCounter): Promise<Listed[]> {
  const unreadable = (path: string, errno: string) => coverage.skipOnce(pathFrom(cwd, path), 'unreadable', errno);
  const { signal } = coverage;
  const ignored = new Set(await ignoredIn(folder, signal));
  const isIgnored = (path: string) => ignored.has(path) || ignored.has(`${path}/`);
  const isGit = (path: string) => path === '.git' || path.endsWith('/.git');
  const plain = await globIn({ folder, patterns, skip: (path) => isGit(path) || isIgnored(path), unreadable, signal });
  const sensitive = await sensitiveAmong({ folder, unreadable, signal }, [...ignored]);
  // Of what is ignored only those and the folders above them are looked at again.
  const kept = new Set([...sensitive].flatMap(withFolders));
  const skip = (path: string) => !kept.has(path);
  const shown = kept.size === 0 ? [] : await globIn({ folder, patterns, skip, unreadable, signal });
  const toFolder = pathFrom(cwd, folder);
  const isAbove = toFolder.startsWith('..');
  const prefix = toFolder === '' ? '' : `${toFolder}/`;
  const listed = (path: string, isIgnoredFile: boolean): Listed => {
    // A folder above may lead back to here.
    const fromHere = isAbove ? pathFrom(cwd, resolve(folder, path)) : prefix + path;
    return { path: fromHere, ignored: isIgnoredFile, named: false, followed: false };
  };
  return [...plain.map((path) => listed(path, false)), ...shown.map((path) => listed(path, true))];
}

/** What git ignores below `folder`; nothing when it is no work tree, or is itself inside what git ignores. */
async function ignoredIn(folder: string, signal: AbortSignal | undefined): Promise<string[]> {
  try {
    return await ignoredPaths(folder, signal);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.code === 'not-a-repository' || error.code === 'git-missing') return [];
    if (/must be run in a work tree/.test(String(error.facts['message']))) return [];
    throw error;
  }
}

/** Files with names of credentials among ignored paths, and inside ignored folders. */
async function sensitiveAmong(
  query: Omit<GlobQuery, 'patterns' | 'skip'>,
  ignored: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  const skip = (path: string) => NEVER_OWN.test(path);
  for (const path of ignored) {
    if (!path.endsWith('/')) {
      if (isSensitiveName(path)) found.add(path);
      continue;
    }
    if (skip(path.slice(0, -1))) continue;
    const inside = await globIn({ ...query, folder: resolve(query.folder, path), patterns: ['**'], skip });
    for (const name of inside) if (isSensitiveName(name)) found.add(path + name);
  }
  return found;
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
function withFolders(path: string): string[] {
  const paths = [path];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) paths.push(path.slice(0, at));
  return paths;
}

/** What a path is: a link is also what it leads to, and nothing when nothing is there. */
function kindsOf(path: string): ('link' | 'file' | 'folder')[] {
  try {
    const isLink = lstatSync(path).isSymbolicLink();
    if (!isLink) return [isFolder(path) ? 'folder' : 'file'];
    return ['link', ...targetOf(path)];
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}

function targetOf(link: string): ('file' | 'folder')[] {
  try {
    return [statSync(link).isDirectory() ? 'folder' : 'file'];
  } catch (error) {
    // A link that leads nowhere, or in a circle, is its text and no more.
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errnoOf(error) ?? '')) return [];
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `absolute` as seen from `cwd`, with slashes. */
function pathFrom(cwd: string, absolute: string): string {
  const path = relative(cwd, absolute);
  return sep === '/' ? path : path.split(sep).join('/');
}
