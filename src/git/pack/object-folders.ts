/*
 * Owns where a repository's objects are: its own folder and those it borrows from. Does not own what is in them.
 */

import { Buffer } from 'node:buffer';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { errnoOf } from '../../util/errors.ts';
import { PackError } from './pack-error.ts';
import { withRegularFile } from './regular-file.ts';

/** How deep alternates of alternates are followed (git's object-file.c, link_alt_odb_entries: "nesting too deep"). */
const DEEPEST = 5;

/** What a backslash and a letter mean in a C-style quoted path (git's quote.c, unquote_c_style). */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/**
 * All folders with objects of the repository whose common git directory is `commonGitDir`, absolute: its own
 * (GIT_OBJECT_DIRECTORY), those of GIT_ALTERNATE_OBJECT_DIRECTORIES, and those of `info/alternates`, each followed by its
 * own alternates (git's Documentation/gitrepository-layout.txt). Each once; those that are not there are left out, as git
 * only warns of them (what they had is then missing, and is reported as that).
 */
export function objectFolders(commonGitDir: string): string[] {
  const own = resolve(process.env['GIT_OBJECT_DIRECTORY'] || join(commonGitDir, 'objects'));
  const borrowed = process.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '';
  const found = new Map<string, string>();
  addFolder(found, own);
  // As git: those of the environment and all they lead to come before those of the file.
  for (const path of pathsIn(borrowed, delimiter)) addWithAlternates(found, resolve(path), 0);
  for (const path of alternatesOf(own)) addWithAlternates(found, path, 0);
  return [...found.values()];
}

/** Adds a folder and what it borrows from. The depth is bounded by DEEPEST, the breadth by folders being added once. */
function addWithAlternates(found: Map<string, string>, folder: string, depth: number): void {
  if (!addFolder(found, folder) || depth >= DEEPEST) return;
  for (const path of alternatesOf(folder)) addWithAlternates(found, path, depth + 1);
}

/** True when `folder` is there and was not known yet. */
function addFolder(found: Map<string, string>, folder: string): boolean {
  const real = orIfUnreadable(null, () => (statSync(folder).isDirectory() ? realpathSync(folder) : null));
  if (real === null || found.has(real)) return false;
  found.set(real, folder);
  return true;
}

/** Absolute paths from the alternates file of one folder; relative ones start at the (real) folder. */
function alternatesOf(folder: string): string[] {
  return orIfUnreadable([], () => {
    const file = join(folder, 'info', 'alternates');
    const text = withRegularFile(file, ({ fd }) => readFileSync(fd, 'utf8'));
    const real = realpathSync(folder);
    return pathsIn(text, '\n').map((path) => resolve(real, path));
  });
}

/** What `read` returns, or `otherwise` when the file system says no: git does without such a folder or file too. */
function orIfUnreadable<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PackError || errnoOf(error) !== null) return otherwise;
    throw error;
  }
}

/** Entries of a list (git's object-file.c, parse_alt_odb_entry): `#` starts a comment, `"` a quoted path. */
function pathsIn(text: string, separator: string): string[] {
  const paths: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quoted = text[at] === '"' ? quotedPath(text, at) : null;
    const end = quoted?.end ?? endOf(text, at, separator);
    const path = quoted?.path ?? text.slice(at, end);
    if (path !== '' && !path.startsWith('#')) paths.push(path);
    at = text[end] === separator ? end + 1 : Math.max(end, at + 1);
  }
  return paths;
}

function endOf(text: string, at: number, separator: string): number {
  const end = text.indexOf(separator, at);
  return end < 0 ? text.length : end;
}

/** The C-style quoted path that starts at `at`, and where what follows it starts; null when the quote is not closed. */
function quotedPath(text: string, at: number): { path: string; end: number } | null {
  const quoted = /"((?:[^"\\]|\\.){0,4096})"/y; // PATH_MAX of Linux
  quoted.lastIndex = at;
  const inner = quoted.exec(text)?.[1];
  if (inner === undefined) return null;
  return { path: inner.replace(/(?:\\[0-7]{3})+|\\./g, plain), end: quoted.lastIndex };
}

/** One escaped letter, or a run of octal bytes, which are UTF-8 together. */
function plain(escaped: string): string {
  if (escaped.length === 2) return ESCAPES.get(escaped.charAt(1)) ?? escaped.charAt(1);
  const bytes = escaped.slice(1).split('\\');
  return Buffer.from(bytes.map((octal) => Number.parseInt(octal, 8))).toString('utf8');
}
