/*
 * Owns carrying out a purge: on a mirror clone, beside a bundle of all that was. Neither the repository nor any remote is
 * changed. Does not own the proof that the mirror is clean.
 */

import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readRefs } from '../git/roots.ts';
import { runAlone } from '../git/run-alone.ts';
import { standingAt } from '../git/standing-at.ts';
import type { PurgeLimit, PurgeOutcome } from '../model/purge.ts';
import { errnoOf, GitError } from '../util/errors.ts';
import { redactor } from '../util/redact.ts';
import { backUp } from './backup.ts';
import { filterRepo, requireFilterRepo } from './filter-repo.ts';
import { type PlannedPurge, secretsOf } from './plan-purge.ts';
import { withPurgeFiles } from './purge-files.ts';

/** Where a purge works. Absolute paths. */
export interface PurgePlace {
  /** In the repository. */
  readonly cwd: string;
  /** The new mirror clone. */
  readonly mirror: string;
  /** The new bundle. */
  readonly bundle: string;
}

/** What a mirror has: told before and after. */
interface Counts {
  readonly refs: number;
  readonly commits: number;
}

/** Mirror, bundle and the rewritten packs. */
const COPIES = 3;

/** Where the mirror goes when nobody says: beside the repository. */
export async function usualMirror(cwd: string): Promise<string> {
  const { top, isBare, commonDir } = await standingAt(cwd);
  const folder = isBare ? commonDir : top;
  return join(dirname(folder), `${basename(folder).replace(/\.git$/, '') || 'repository'}-purged.git`);
}

/** The bundle stands beside the mirror. */
export function bundleBeside(mirror: string): string {
  return join(dirname(mirror), `${basename(mirror).replace(/\.git$/, '')}-before.bundle`);
}

/**
 * Everything that could fail before anything is written.
 * @throws GitError `purge-shallow`, `purge-sha256`, `purge-exists`, `purge-no-folder`, `purge-no-space`,
 * `purge-no-filter-repo`
 */
export async function checkPlace({ cwd, mirror, bundle }: PurgePlace, limits: readonly PurgeLimit[]): Promise<void> {
  for (const limit of ['shallow', 'sha256'] as const) {
    if (limits.includes(limit)) throw new GitError(`purge-${limit}`, {});
  }
  for (const path of [mirror, bundle]) if (existsSync(path)) throw new GitError('purge-exists', { path });
  const free = freeSpace(dirname(mirror));
  const needed = COPIES * (await storeSize(cwd));
  if (free < needed)
    throw new GitError('purge-no-space', { path: dirname(mirror), free: inMB(free), needed: inMB(needed) });
  await requireFilterRepo(cwd);
}

/**
 * Clones, backs up and rewrites. What is there when it fails stays there.
 * @throws GitError `purge-failed`, `purge-interrupted`: both name the paths
 */
export async function executePurge(
  planned: PlannedPurge,
  place: PurgePlace,
  signal?: AbortSignal,
): Promise<Omit<PurgeOutcome, 'left' | 'complete'>> {
  const { cwd, mirror, bundle } = place;
  try {
    await backUp(cwd, bundle, signal);
    await cloneMirror(cwd, mirror, signal);
    const before = await countsOf(mirror);
    await withPurgeFiles(planned, (files) => filterRepo(mirror, files, signal));
    await runAlone(['reflog', 'expire', '--expire=now', '--all'], { cwd: mirror, signal });
    await runAlone(['gc', '--quiet', '--prune=now'], { cwd: mirror, signal });
    const after = await countsOf(mirror);
    const counts = { refsBefore: before.refs, refsAfter: after.refs };
    const commits = { commitsBefore: before.commits, commitsAfter: after.commits };
    return { mirror, bundle, ...counts, ...commits, firstChanged: firstChanged(mirror) };
  } catch (cause) {
    if (signal?.aborted) throw new GitError('purge-interrupted', { mirror, bundle }, { cause });
    if (!(cause instanceof GitError) || cause.code !== 'git-failed') throw cause;
    const { command = '', message = '' } = cause.facts;
    const detail = redactor(secretsOf(planned.plan.findings))(String(message));
    throw new GitError('purge-failed', { command, detail, mirror, bundle });
  }
}

/** Nothing of the source but objects and refs comes along: no settings, no hooks, no other store, and no remote to push to. */
async function cloneMirror(cwd: string, mirror: string, signal?: AbortSignal): Promise<void> {
  const { commonDir } = await standingAt(cwd);
  const args = ['clone', '--quiet', '--mirror', '--no-local', '--template=', '--', commonDir, mirror];
  await runAlone(args, { cwd: dirname(mirror), readsLocal: true, signal });
  await runAlone(['config', '--remove-section', 'remote.origin'], { cwd: mirror });
}

async function countsOf(mirror: string): Promise<Counts> {
  const { refs } = await readRefs(mirror);
  const commits = await runAlone(['rev-list', '--all', '--count'], { cwd: mirror });
  return { refs: refs.length, commits: Number(commits) };
}

/** filter-repo leaves a line `<old> <new>` for each (git-filter-repo(1), "INTERNALS"); older releases do not. */
function firstChanged(mirror: string): string[] {
  try {
    const list = readFileSync(join(mirror, 'filter-repo', 'first-changed-commits'), 'latin1');
    return [...list.matchAll(/^([0-9a-f]{40}) /gm)].map(([, oid = '']) => oid).sort();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Bytes of all packs and loose objects. */
async function storeSize(cwd: string): Promise<number> {
  const counts = await runAlone(['count-objects', '-v'], { cwd });
  const sizes = [...counts.matchAll(/^size(?:-pack)?: (\d+)$/gm)].map(([, size]) => Number(size) * 1024);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Bytes that are free where `folder` is. @throws GitError `purge-no-folder` */
function freeSpace(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch (cause) {
    throw new GitError('purge-no-folder', { path: folder }, { cause });
  }
}

function inMB(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
