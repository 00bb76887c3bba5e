/*
 * Owns the files that git-filter-repo reads. They hold the secrets: only their owner can read them, and they are never where
 * they could be committed.
 */

import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isIgnoredByGit } from '../git/check-ignore.ts';
import { standingAt } from '../git/standing-at.ts';
import { errnoOf, GitError } from '../util/errors.ts';
import { binaryBody, binaryList, nameBody, nameList } from './callbacks.ts';
import { expressionsOf } from './expressions.ts';
import type { PlannedPurge } from './plan-purge.ts';

/** Where the files are; null for those that are not needed. */
export interface PurgeFiles {
  readonly folder: string;
  readonly expressions: string;
  /** Program for `--blob-callback`. */
  readonly binary: string;
  /** Program for `--filename-callback`. */
  readonly names: string | null;
  /** Ids for `--strip-blobs-with-ids`: archives, which are not taken out unless somebody asks for it. */
  readonly archives: string | null;
}

/** Runs `work` with the files in a folder of their own, which is gone afterwards. */
export async function withPurgeFiles<T>(planned: PlannedPurge, work: (files: PurgeFiles) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'leakgate-purge-'));
  try {
    return await work(writeAll(folder, planned));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Writes the files into `folder`, which is made when it is not there.
 * @param cwd in the repository they are about
 * @throws GitError `purge-unsafe-folder` when they could be committed there, `purge-write-failed` when one is there already
 */
export async function writePurgeFiles(cwd: string, folder: string, planned: PlannedPurge): Promise<PurgeFiles> {
  const place = realPath(folder);
  if (await couldBeCommitted(cwd, place)) throw new GitError('purge-unsafe-folder', { path: folder });
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    return writeAll(place, planned);
  } catch (cause) {
    if (errnoOf(cause) === null) throw cause;
    throw new GitError('purge-write-failed', { path: folder, detail: errnoOf(cause) ?? '' }, { cause });
  }
}

/** Links may lead into the repository. What is not there yet counts from what is. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT' || dirname(whole) === whole) throw error;
    return join(realPath(dirname(whole)), basename(whole));
  }
}

async function couldBeCommitted(cwd: string, path: string): Promise<boolean> {
  const { top, commonDir } = await standingAt(cwd);
  if (isBelow(realPath(commonDir), path)) return true;
  if (!isBelow(realPath(top), path)) return false;
  return !(await isIgnoredByGit(cwd, join(path, 'expressions.txt')));
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

function writeAll(folder: string, { plan, forms, renames }: PlannedPurge): PurgeFiles {
  const write = (name: string, content: string | Uint8Array) => writePrivate(join(folder, name), content);
  const expressions = write('expressions.txt', expressionsOf(forms));
  const binary = write('binary.py', binaryBody(write('binary.json', binaryList(forms))));
  const names = renames ? write('names.py', nameBody(write('names.json', nameList(forms)))) : null;
  const archives = plan.archives.length > 0 ? write('archives.txt', `${plan.archives.join('\n')}\n`) : null;
  return { folder, expressions, binary, names, archives };
}

/** Nothing is overwritten, and no link followed. */
function writePrivate(path: string, content: string | Uint8Array): string {
  writeFileSync(path, content, { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
  return path;
}
