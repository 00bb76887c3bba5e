/*
 * Owns reading the files of a work tree that git tracks for what their text mentions. Does not own what counts as a mention.
 */

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsInIndex } from '../../git/paths-in-index.ts';
import { standingAt } from '../../git/standing-at.ts';
import type { Gap } from '../../model/blob.ts';
import { errnoOf } from '../../util/errors.ts';

/** What a file of text mentions, for example buckets; `path` counts from the top of the work tree. */
export type MentionedIn = (text: string, path: string) => readonly string[];

/** What a work tree mentions. */
export interface Mentioned {
  /** Sorted, each once. */
  readonly names: readonly string[];
  /** What was not read; empty when all was. */
  readonly skipped: readonly Gap[];
}

/** Bytes of a file that is read, at most; files; and names that are told. */
const LARGEST = 5 * 1024 * 1024;
const MOST_FILES = 20_000;
const MOST_NAMES = 100;
/** Where git looks for a NUL to tell what is binary (its xdiff-interface.c, `FIRST_FEW_BYTES`). */
const FIRST_FEW_BYTES = 8000;

/**
 * What `mentionedIn` finds in the text files of the work tree at `cwd` that git tracks, as they are on disk. Nothing in a bare
 * repository. Links are not followed.
 * @param also other files that are read, from the top of the work tree
 * @throws GitError outside a repository
 */
export async function mentioned(
  cwd: string,
  mentionedIn: MentionedIn,
  also: readonly string[] = [],
): Promise<Mentioned> {
  const { top, isBare } = await standingAt(cwd);
  if (isBare) return { names: [], skipped: [] };
  const paths = [...new Set([...(await pathsInIndex(top)).values(), ...also].flat())].sort();
  const skipped: Gap[] = [];
  if (paths.length > MOST_FILES)
    skipped.push({ what: `${paths.length - MOST_FILES} files`, why: 'unreadable', detail: `> ${MOST_FILES} files` });
  const names = new Set<string>();
  for (const path of paths.slice(0, MOST_FILES)) {
    const text = textOf(top, path, skipped);
    if (text !== null) for (const name of mentionedIn(text, path)) names.add(name);
  }
  return { names: [...names].sort().slice(0, MOST_NAMES), skipped };
}

/** Null for what is no text, is not on disk, or cannot be read: the last is a gap. */
function textOf(top: string, path: string, skipped: Gap[]): string | null {
  const file = join(top, path);
  try {
    const stats = lstatSync(file);
    if (!stats.isFile()) return null;
    if (stats.size > LARGEST) {
      skipped.push({ what: path, why: 'unreadable', detail: `> ${LARGEST} bytes` });
      return null;
    }
    const bytes = readFileSync(file);
    return bytes.subarray(0, FIRST_FEW_BYTES).includes(0) ? null : bytes.toString('utf8');
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    // It is tracked, and removed or replaced by a folder: there is nothing to read.
    if (errno !== 'ENOENT' && errno !== 'ENOTDIR') skipped.push({ what: path, why: 'unreadable', detail: errno });
    return null;
  }
}
