/*
 * Owns reading the files that plans are about. Does not own writing them (install.ts).
 */

import { constants } from 'node:fs';
import { access, lstat, readFile, realpath, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { errnoOf, HookError } from '../util/errors.ts';

/** A file as it is. */
export interface HookFile {
  /** Links followed: replacing a link by a file would cut it off from what it points to. */
  readonly path: string;
  /** Null when the bytes are not UTF-8: such a file cannot be edited as text without harm. */
  readonly text: string | null;
  readonly mode: number;
  readonly executable: boolean;
}

/** The file at `path`, or null when there is none. */
export async function readHookFile(path: string): Promise<HookFile | null> {
  try {
    const real = await realpath(path);
    const stats = await stat(real);
    if (!stats.isFile()) throw new HookError('hook-unreadable', { path, why: 'EISDIR' });
    return {
      path: real,
      text: asText(await readFile(real)),
      mode: stats.mode & 0o777,
      executable: await mayRun(real),
    };
  } catch (error) {
    if (error instanceof HookError) throw error;
    const why = errnoOf(error) ?? '';
    // ENOTDIR: people switch hooks off with `core.hooksPath=/dev/null`.
    if (why === 'ENOTDIR' || (why === 'ENOENT' && !(await isDanglingLink(path)))) return null;
    throw new HookError('hook-unreadable', { path, why }, { cause: error });
  }
}

/** True when something is at `path`. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** `path` with its links followed as far as it exists. */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const at = path.lastIndexOf(sep);
    if (errnoOf(error) !== 'ENOENT' || at <= 0) return path;
    return (await realPath(path.slice(0, at))) + path.slice(at);
  }
}

/** True when `path` is `folder` or below it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^(\/|[A-Za-z]:|\\\\)/.test(way));
}

/** `path` for people: relative to `top` when inside. */
export function shownPath(top: string, path: string): string {
  const shown = isInside(top, path) ? relative(top, path) : path;
  return shown.replaceAll(sep, '/');
}

function asText(bytes: Buffer): string | null {
  const text = bytes.toString('utf8');
  return text.includes('\0') || !Buffer.from(text, 'utf8').equals(bytes) ? null : text;
}

async function mayRun(path: string): Promise<boolean> {
  // Windows has no such permission: git there looks at `#!`, and access() says yes to everything.
  try {
    await access(path, constants.X_OK);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EACCES') return false;
    throw error;
  }
}

async function isDanglingLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}
