/*
 * Owns finding the git directory without starting git, for the hook, and what its files say of the operation under way.
 */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { GitError } from '../util/errors.ts';

/** The git directory of the work tree that holds `cwd` (linked worktrees and submodules have their own). */
export function findGitDir(cwd: string): string {
  const fromEnv = process.env['GIT_DIR'];
  if (fromEnv !== undefined && fromEnv !== '') return resolve(cwd, fromEnv);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = gitDirIn(folder);
    if (found !== null) return found;
    if (dirname(folder) === folder) throw new GitError('not-a-repository', { path: cwd });
  }
}

/** Commits that the commit being made merges into HEAD; empty outside a merge. */
export function mergeHeads(gitDir: string): string[] {
  const file = join(gitDir, 'MERGE_HEAD');
  if (!existsSync(file)) return headsOfRunningMerge();
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

/**
 * `git merge` starts pre-merge-commit before it writes MERGE_HEAD, but names what it merges in the environment of its
 * children: `GITHEAD_<id>=<branch>` (git's builtin/merge.c).
 */
function headsOfRunningMerge(): string[] {
  const heads = Object.keys(process.env).map((name) => /^GITHEAD_([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name)?.[1]);
  return heads.filter((oid) => oid !== undefined);
}

/** `.git` is a folder, or a file with `gitdir: PATH` (git's Documentation/gitrepository-layout.txt). */
function gitDirIn(folder: string): string | null {
  const path = join(folder, '.git');
  if (!existsSync(path)) return null;
  if (statSync(path).isDirectory()) return path;
  const target = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(path, 'utf8'))?.[1];
  if (target === undefined) return null;
  return isAbsolute(target) ? target : resolve(folder, target);
}
