/*
 * Owns what commits change: the commits of a range, and for each the paths that get content which none of its parents has
 * there. Plumbing that no setting of the repository reaches; no diff text is parsed.
 */

import type { Buffer } from 'node:buffer';
import { GitError } from '../util/errors.ts';
import { type CommitRange, revisionsOf } from './commit-range.ts';
import { gitBytes, gitText } from './spawn.ts';

/** A commit of a range. */
export interface RangeCommit {
  readonly oid: string;
  readonly parents: readonly string[];
}

/** A path that gets content in a commit. */
export interface CommitEntry {
  /** Number of the commit, from 0. */
  readonly commit: number;
  /** From the top level, POSIX. */
  readonly path: string;
  /** Mode the path gets: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  /** The blob; for a submodule the commit. */
  readonly oid: string;
  /** Blobs that the parents have at the path. */
  readonly old: readonly string[];
}

/** Commits, parents before children, and what they bring, in the same order. */
export interface RangeChanges {
  readonly commits: readonly RangeCommit[];
  readonly entries: readonly CommitEntry[];
  /** Paths that commits remove. */
  readonly gone: ReadonlySet<string>;
}

/** What no commits change. */
export const NO_CHANGES: RangeChanges = { commits: [], entries: [], gone: new Set() };

/** Where git runs, and what ends it. */
export interface RangeOptions {
  readonly cwd: string;
  readonly signal?: AbortSignal | undefined;
}

/** The commits of a range and what they change. Two git processes. */
export async function rangeChanges(range: CommitRange, options: RangeOptions): Promise<RangeChanges> {
  const commits = await commitsIn(range, options);
  if (commits.length === 0) return NO_CHANGES;
  const input = `${commits.map(({ oid }) => oid).join('\n')}\n`;
  return parseChanges(await gitBytes(DIFF_TREE, { ...options, input }), commits);
}

/** `-c`: of a merge what it has like none of its parents; what it has from one of them came with that one. */
const DIFF_TREE = ['diff-tree', '--stdin', '-r', '-c', '--root', '--raw', '-z', '--no-abbrev', '--no-renames'];

/** The commits of a range, parents before children. */
async function commitsIn(range: CommitRange, options: RangeOptions): Promise<RangeCommit[]> {
  const args = ['rev-list', '--topo-order', '--reverse', '--parents', '--stdin'];
  const output = await gitText(args, { ...options, input: revisionsOf(range) });
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [oid = '', ...parents] = line.split(' ');
      return { oid, parents };
    });
}

/**
 * The answer of `git diff-tree --stdin -z`: the id of a commit, then its changes. Of commits that change nothing nothing is
 * said. A change is `:mode mode oid oid status`, with a colon, a mode and an id for each parent of a merge, then its path
 * (git's Documentation/diff-format.txt, "Raw output format" and "diff format for merges").
 * @throws GitError when it is something else
 */
export function parseChanges(output: Buffer, commits: readonly RangeCommit[]): RangeChanges {
  const numbers = new Map(commits.map(({ oid }, number) => [oid, number]));
  const fields = output.toString('utf8').split('\0');
  const entries: CommitEntry[] = [];
  const gone = new Set<string>();
  let commit = -1;
  for (let at = 0; at + 1 < fields.length; at++) {
    const field = fields[at] ?? '';
    if (field.startsWith(':')) {
      const path = fields[++at] ?? '';
      const entry = entryOf(field, path, commit);
      if (entry === null) gone.add(path);
      else entries.push(entry);
    } else {
      commit = numbers.get(field) ?? -1;
      if (commit === -1) throw new GitError('git-output', { output: field.slice(0, 80) });
    }
  }
  return { commits, entries, gone };
}

/** Null for a path that is gone. */
function entryOf(change: string, path: string, commit: number): CommitEntry | null {
  const parents = /^:+/.exec(change)?.[0].length ?? 0;
  const words = change.slice(parents).split(' ');
  const mode = words[parents] ?? '';
  const ids = words.slice(parents + 1, 2 * parents + 2);
  const oid = ids.pop() ?? '';
  if (commit === -1 || path === '' || !/^[0-9a-f]{40,64}$/.test(oid))
    throw new GitError('git-output', { output: change.slice(0, 80) });
  const old = ids.filter((id, at) => /[^0]/.test(id) && words[at] !== SUBMODULE);
  return /[^0]/.test(oid) ? { commit, path, mode, oid, old } : null;
}

const SUBMODULE = '160000';
