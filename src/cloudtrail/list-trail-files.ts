/*
 * Owns which files a list of paths means. Does not own reading them (read-trail.ts).
 */

import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compare } from '../util/compare.ts';
import { errnoOf, UsageError } from '../util/errors.ts';
import type { GapList, TooMany } from './gap-list.ts';

/** Names that logs have in folders. A file that is named itself may be called anything. */
const LOG_NAME = /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i;
/** What else AWS writes beside logs of a trail: `AWSLogs/[o-…/]<account>/<this>/`. */
const DELIVERY = /(?:^|\/)AWSLogs\/(?:o-[a-z0-9]+\/)?\d{12}\/([^/]+)\//;
/** Kept apart by AWS in the same way, wherever they were copied to. */
const OTHER_TRAIL = /CloudTrail-(?:Digest|Insight)/;
/** `AWSLogs/o-…/account/CloudTrail/region/yyyy/mm/dd` has 8 levels. */
const DEEPEST = 32;
/** Five years of a large account: one file per region and five minutes. */
const MOST_FILES = 2_000_000;

/**
 * The files that `paths` mean, sorted, each once; of folders all logs inside. Links inside a folder are not followed: what
 * they lead to is in the folder as well, or is a gap.
 * @throws UsageError when a path does not exist
 */
export function listTrailFiles(paths: readonly string[], gaps: GapList): string[] {
  const files = new Set<string>();
  for (const path of paths) {
    const stats = statOf(path, gaps);
    if (stats?.isDirectory()) listFolder({ root: path, files, gaps }, path, 0);
    else if (stats?.isFile()) files.add(resolve(path));
    else if (stats !== null) gaps.skip(path, 'special-file');
  }
  return [...files].sort(compare);
}

/** A folder that is being listed. */
interface Listing {
  readonly root: string;
  readonly files: Set<string>;
  readonly gaps: GapList;
}

function statOf(path: string, gaps: GapList): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === 'ENOENT' || errno === 'ENOTDIR') throw new UsageError('no-such-path', { path });
    gaps.skip(path, 'unreadable', errno ?? undefined);
    return null;
  }
}

function listFolder(listing: Listing, folder: string, depth: number): void {
  const { gaps } = listing;
  if (depth > DEEPEST) {
    gaps.skip(folder, 'unreadable', 'too-deep');
    return;
  }
  for (const entry of entriesOf(folder, gaps)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) listFolder(listing, path, depth + 1);
    else if (entry.isSymbolicLink()) noteLink(listing, path);
    else if (entry.isFile()) addFile(listing, path);
    else gaps.skip(path, 'special-file');
  }
}

function entriesOf(folder: string, gaps: GapList): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    gaps.skip(folder, 'unreadable', errnoOf(error) ?? undefined);
    return [];
  }
}

function addFile({ root, files, gaps }: Listing, path: string): void {
  const kind = otherKindOf(resolve(path).split(sep).join('/'));
  if (kind !== null) gaps.exclude(root, kind);
  else if (files.size >= MOST_FILES) gaps.skip(root, 'archive-budget', 'too-many-files' satisfies TooMany);
  else files.add(resolve(path));
}

/** What a file is when it is no log of calls; null when it is. */
function otherKindOf(path: string): string | null {
  const delivery = DELIVERY.exec(path)?.[1];
  if (delivery !== undefined && delivery !== 'CloudTrail') return delivery;
  return OTHER_TRAIL.exec(path)?.[0] ?? (LOG_NAME.test(path) ? null : 'other-files');
}

function noteLink({ root, gaps }: Listing, path: string): void {
  try {
    const inside = relative(realpathSync(root), realpathSync(path));
    if (inside.startsWith('..') || resolve(inside) === inside) gaps.skip(path, 'special-file', 'link');
  } catch (error) {
    gaps.skip(path, 'unreadable', errnoOf(error) ?? undefined);
  }
}
