/*
 * Owns reading what git keeps objects from: refs, the HEADs of all worktrees, reflogs, indexes. Does not own
 * following them (graph/missing.ts), nor where a shallow clone ends (shallow.ts).
 */

import { Buffer } from 'node:buffer';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { commitOfRef } from './find-commit.ts';
import { shallowIn } from './shallow.ts';
import { gitBytes, gitText } from './spawn.ts';
import { standingAt } from './standing-at.ts';

/** Ids that git keeps objects from, each once, whether the store has them or not. */
export interface Roots extends RefList {
  /** What refs, HEADs and indexes name; of commits, trees, blobs and tags. */
  readonly tips: string[];
  /** What reflogs name, stashes among it: old ids and new. Reflogs may outlive what they name. */
  readonly logged: string[];
  /** Commits at which a shallow clone ends. */
  readonly shallow: string[];
}

/** Refs, and the commit that HEAD names. */
export interface RefList {
  readonly refs: readonly { readonly name: string; readonly oid: string }[];
  /** Null when there is none yet. */
  readonly head: string | null;
}

/** Asks git twice and once a worktree; the rest is read from files. */
export async function collectRoots(cwd: string): Promise<Roots> {
  const { commonDir: common } = await standingAt(cwd);
  const dirs = [common, ...linkedDirs(common)];
  const { refs, head } = await readRefs(cwd);
  const tips = new Set(refs.map(({ oid }) => oid));
  for (const dir of dirs) for (const oid of await indexedIn(dir)) tips.add(oid);
  if (existsSync(join(common, 'reftable'))) for (const oid of await loggedInTables(cwd)) tips.add(oid);
  const logged = new Set<string>();
  for (const dir of dirs) {
    const own = idIn(join(dir, 'HEAD'));
    if (own !== null) tips.add(own);
    for (const file of filesBelow(join(dir, 'logs'))) readLog(file, logged);
  }
  return {
    refs,
    head,
    tips: [...tips],
    logged: [...logged].filter((oid) => /[^0]/.test(oid)),
    shallow: shallowIn(common),
  };
}

/** All refs by name, those whose object is missing as well. One git process, two when HEAD names no branch. */
export async function readRefs(cwd: string): Promise<RefList> {
  const output = await gitText(['for-each-ref', '--format=%(HEAD)%(objectname) %(refname)'], { cwd });
  const refs: { name: string; oid: string }[] = [];
  let head: string | null = null;
  for (const [, mark, oid = '', name = ''] of output.matchAll(/^([ *])([0-9a-f]+) (.+)$/gm)) {
    refs.push({ name, oid });
    if (mark === '*') head = oid;
  }
  return { refs, head: head ?? (await commitOfRef(cwd, 'HEAD')) };
}

/** The git directories of linked worktrees. */
function linkedDirs(common: string): string[] {
  const folder = join(common, 'worktrees');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => join(folder, name)).filter((dir) => existsSync(join(dir, 'HEAD')));
}

/** Blobs in the index of a git directory, and what stood there before a merge was resolved. Submodules have none. */
async function indexedIn(dir: string): Promise<Set<string>> {
  // The directory is named as its own work tree: otherwise ls-files would list what is below the folder it stands in.
  const env = { GIT_DIR: dir, GIT_WORK_TREE: dir };
  const output = await gitBytes(['ls-files', '--stage', '--resolve-undo', '-z'], { cwd: dir, env });
  const found = output.toString('latin1').matchAll(/(?:^|\0)(?!160000)\d{6} ([0-9a-f]+) \d\t/g);
  return new Set([...found].map(([, oid = '']) => oid));
}

/** Refs kept in tables (git's Documentation/technical/reftable.txt) have no log files: git lists what is there of them. */
async function loggedInTables(cwd: string): Promise<string[]> {
  const output = await gitText(['rev-list', '--no-walk=unsorted', '--all', '--reflog'], { cwd });
  return output.split('\n').filter(Boolean);
}

/** The id that a file holds; null when it holds something else, as HEAD does on a branch. */
function idIn(file: string): string | null {
  if (!existsSync(file)) return null;
  return /^([0-9a-f]{40,64})\s*$/.exec(readFileSync(file, 'latin1'))?.[1] ?? null;
}

/** Regular files below a folder; none when it does not exist. Links are not followed. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Bytes of a log that are read at once, and the beginning of a line that is kept of it: two ids. */
const LOG_PIECE = 64 * 1024;
const LINE_START = 2 * 65;

/** Adds the ids of a reflog: lines of `<old> <new> <who> <when>\t<why>` (git's refs/files-backend.c). */
function readLog(path: string, ids: Set<string>): void {
  const buffer = Buffer.alloc(LOG_PIECE);
  const file = openSync(path, 'r');
  try {
    let rest = '';
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
      const lines = (rest + buffer.toString('latin1', 0, length)).split('\n');
      rest = (lines.pop() ?? '').slice(0, LINE_START);
      for (const line of lines) addIds(line, ids);
    }
    addIds(rest, ids);
  } finally {
    closeSync(file);
  }
}

function addIds(line: string, ids: Set<string>): void {
  const [, before, after] = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /.exec(line) ?? [];
  if (before !== undefined) ids.add(before);
  if (after !== undefined) ids.add(after);
}
