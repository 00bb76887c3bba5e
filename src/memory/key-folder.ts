/*
 * Owns where this user's key is kept: outside the repository, and where it is the user's own. Does not own the key.
 */

import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { errnoOf } from '../util/errors.ts';

/** Where this user's state is kept and what must not hold it. */
export interface KeyPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The home folder; null when there is none. */
  readonly home: string | null;
  /** The user's number; null where there are none (Windows). */
  readonly uid: number | null;
  /** As `process.platform` has it. */
  readonly platform: string;
  /** Folders of the repository that is scanned: its work tree and its git directory. */
  readonly repository: readonly string[];
}

/** The folder for the key, which may not be there yet; null when there is no safe place. */
export function keyFolder(place: KeyPlace): string | null {
  const folder = stateFolder(place);
  return folder !== null && isOutside(folder, place.repository) && isOwn(folder, place.uid) ? folder : null;
}

/** XDG Base Directory Specification: $XDG_STATE_HOME, `~/.local/state` by default, relative paths do not count. */
function stateFolder({ env, home, platform }: KeyPlace): string | null {
  const inHome = home === null || home === '' ? '' : join(home, '.local', 'state');
  const fromEnv = env[platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_STATE_HOME'] ?? '';
  const state = isAbsolute(fromEnv) ? fromEnv : inHome;
  return isAbsolute(state) ? join(state, 'leakgate') : null;
}

/** A key within a repository would be handed over with it. */
function isOutside(folder: string, repository: readonly string[]): boolean {
  const real = realPath(folder);
  return repository.every((each) => {
    const way = relative(realPath(each), real);
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  });
}

/** The path without links; what is not there yet is taken as it is called. */
function realPath(path: string): string {
  const parent = nearest(path);
  return join(realpathSync.native(parent), relative(parent, path));
}

/** `path`, or the nearest folder above it that is there. */
function nearest(path: string): string {
  try {
    statSync(path);
    return path;
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    return nearest(dirname(path));
  }
}

/** Under sudo the home can be that of somebody who could not read what root leaves there. */
function isOwn(folder: string, uid: number | null): boolean {
  return uid !== 0 || statSync(nearest(folder)).uid === 0;
}
