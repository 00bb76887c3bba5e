/*
 * Owns reading one small loose blob without git: what was just staged is nearly always loose. Does not own packs.
 */

import type { Buffer } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { errnoOf } from '../util/errors.ts';

/** Larger ones are left to git, which streams them: bytes as stored, and as inflated. */
const LARGEST_STORED = 1024 * 1024;
const LARGEST = 4 * 1024 * 1024;

/** The object folder of the repository whose git directory is `gitDir`; linked worktrees share that of the main one. */
export function objectFolder(gitDir: string): string {
  const fromEnv = process.env['GIT_OBJECT_DIRECTORY'];
  if (fromEnv) return resolve(fromEnv);
  const link = join(gitDir, 'commondir');
  const common = existsSync(link) ? resolve(gitDir, readFileSync(link, 'utf8').trim()) : gitDir;
  return join(common, 'objects');
}

/**
 * The content of the loose blob `oid`; null when it is not loose, not small, or not sound. Format: zlib of
 * `blob <size>\0<content>` (git's Documentation/gitformat-loose, object-file.c).
 */
export function readLooseBlob(folder: string, oid: string): Uint8Array | null {
  const path = join(folder, oid.slice(0, 2), oid.slice(2));
  try {
    if (statSync(path).size > LARGEST_STORED) return null;
    return contentOf(inflateSync(readFileSync(path), { maxOutputLength: LARGEST }));
  } catch (error) {
    // Not there, too large or damaged: git is asked, and says what is wrong.
    if (errnoOf(error) !== null) return null;
    throw error;
  }
}

function contentOf(object: Buffer): Uint8Array | null {
  const end = object.indexOf(0);
  const size = /^blob (\d+)$/.exec(object.toString('latin1', 0, Math.min(end, 32)))?.[1];
  const content = object.subarray(end + 1);
  return size !== undefined && Number(size) === content.length ? content : null;
}
