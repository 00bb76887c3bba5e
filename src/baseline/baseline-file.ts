/*
 * Owns the file on disk: finding, reading and replacing it. Does not own what is in it.
 */

import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigError, errnoOf } from '../util/errors.ts';
import { BASELINE_FILE, type Entry } from './entry.ts';
import { type Baseline, EMPTY, parseBaseline } from './parse-baseline.ts';
import { serialiseBaseline } from './serialise-baseline.ts';

/** Larger ones are no baselines: some 600,000 entries. */
const LARGEST = 64 * 1024 * 1024;

/** The folder with `.git` in it, from `cwd` upwards: the top of the work tree, absolute. Null when there is none. */
export function topOf(cwd: string): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/**
 * The text of a file that a repository may hold, null when it is not there. Only a plain file of bearable size is read:
 * a repository can put a link to anything in its place.
 * @throws ConfigError when it is there and cannot be read, or is not UTF-8
 */
export function textAt(path: string): string | null {
  try {
    const info = lstatSync(path, { throwIfNoEntry: false });
    if (info === undefined) return null;
    if (!info.isFile() || info.size > LARGEST)
      throw new ConfigError('baseline-unreadable', { path, detail: info.isFile() ? 'too large' : 'not a file' });
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    const detail = errnoOf(cause) ?? (cause instanceof Error ? cause.message : String(cause));
    throw new ConfigError('baseline-unreadable', { path, detail }, { cause });
  }
}

/** The baseline in the folder `top`. @throws ConfigError when it cannot be read or understood */
export function readBaseline(top: string): Baseline {
  const text = textAt(join(top, BASELINE_FILE));
  return text === null ? EMPTY : parseBaseline(text);
}

/**
 * Replaces what the baseline in `top` says of some fingerprints; an entry of null takes away what is said. What is on disk
 * now is read first, so that nothing is lost that others wrote meanwhile. Returns whether the file has changed.
 * @throws ConfigError when it cannot be read, understood or written
 */
export function updateBaseline(top: string, changes: ReadonlyMap<string, Entry | null>): boolean {
  const { entries, comments } = readBaseline(top);
  const next = new Map<string, Entry>(entries);
  for (const [fingerprint, entry] of changes) {
    if (entry === null) next.delete(fingerprint);
    else next.set(fingerprint, entry);
  }
  const path = join(top, BASELINE_FILE);
  const text = serialiseBaseline(next.values(), comments);
  const before = textAt(path);
  if (text === before || (before === null && next.size === 0)) return false;
  replaceText(path, text);
  return true;
}

/**
 * Writes beside and renames: the file is never half there. Its mode stays.
 * @throws ConfigError when it cannot be written
 */
export function replaceText(path: string, text: string): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const mode = lstatSync(path, { throwIfNoEntry: false })?.mode;
    writeFileSync(temporary, text, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new ConfigError('baseline-write-failed', { path, why: errnoOf(cause) ?? String(cause) }, { cause });
  }
}
