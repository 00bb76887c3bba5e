/*
 * Owns which blobs the commit being made brings: `git diff-index --cached`, plumbing that no colour, prefix, attribute or
 * external-diff setting reaches. No diff text is parsed.
 */

import type { Buffer } from 'node:buffer';
import { GitError } from '../util/errors.ts';
import { gitBytes, gitText } from './spawn.ts';

/** One path of the index that differs from the commit it will follow. */
export interface StagedEntry {
  /** From the top level, POSIX. */
  readonly path: string;
  /** Mode in the index: `100644`, `100755`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  /** New blob; null for a submodule or an unmerged path. */
  readonly oid: string | null;
  /** True when no commit that this one follows has the path: added, or renamed to it. */
  readonly isNewPath: boolean;
  /** Blobs the content may come from: in HEAD (at its old name when renamed) and in each commit that is merged. */
  readonly old: readonly string[];
  readonly unmerged: boolean;
}

/** Entries that add or change content. Deletions and what equals a parent are left out. */
export async function stagedEntries(cwd: string, mergeHeads: readonly string[]): Promise<StagedEntry[]> {
  const entries = parseRaw(await diffIndex(cwd, 'HEAD'));
  let merged = entries;
  for (const head of mergeHeads) merged = keepNewToo(merged, parseRaw(await diffIndex(cwd, head)));
  return merged;
}

/** The question to git: what differs between the index and `tree`. `parseRaw` reads the answer. */
export function diffIndexArgs(tree: string): string[] {
  const complete = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];
  return ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', '-M', ...complete, tree, '--'];
}

async function diffIndex(cwd: string, tree: string): Promise<Buffer> {
  try {
    return await gitBytes(diffIndexArgs(tree), { cwd });
  } catch (error) {
    if (tree !== 'HEAD' || !(error instanceof GitError) || error.code !== 'git-failed' || (await hasHead(cwd)))
      throw error;
    return gitBytes(diffIndexArgs(await emptyTree(cwd)), { cwd });
  }
}

/** Names that the commit brings: of folders, too, as the trees of history have them. */
export function newNames({ path, isNewPath }: StagedEntry): string[] {
  return isNewPath ? path.split('/') : [];
}

async function hasHead(cwd: string): Promise<boolean> {
  try {
    await gitText(['rev-parse', '--verify', '--quiet', 'HEAD'], { cwd });
    return true;
  } catch (error) {
    if (error instanceof GitError && error.code === 'git-failed') return false;
    throw error;
  }
}

/** Id of the empty tree in the repository's own hash. */
function emptyTree(cwd: string): Promise<string> {
  return gitText(['hash-object', '-t', 'tree', '--stdin'], { cwd, input: '' });
}

/**
 * Entries of the answer: `:oldmode newmode oldoid newoid status\0path[\0newpath]\0` (git's Documentation/diff-format.txt).
 */
export function parseRaw(output: Buffer): StagedEntry[] {
  const fields = output.toString('utf8').split('\0');
  const entries: StagedEntry[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [, mode = '', oldOid = '', newOid = '', status = ''] = (fields[at] ?? '').split(' ');
    const isRename = status.startsWith('R') || status.startsWith('C');
    const path = fields[at + (isRename ? 2 : 1)] ?? '';
    at += isRename ? 3 : 2;
    if (status === 'D') continue;
    const unmerged = status === 'U';
    const oid = unmerged || mode === '160000' || isNull(newOid) ? null : newOid;
    const isNewPath = isRename || status === 'A';
    entries.push({ path, mode, oid, isNewPath, old: isNull(oldOid) ? [] : [oldOid], unmerged });
  }
  return entries;
}

/** What differs from both parents, with the old versions of both. */
function keepNewToo(entries: readonly StagedEntry[], other: readonly StagedEntry[]): StagedEntry[] {
  const byPath = new Map(other.map((entry) => [entry.path, entry]));
  const both: StagedEntry[] = [];
  for (const entry of entries) {
    const twin = byPath.get(entry.path);
    const isNewPath = entry.isNewPath && twin?.isNewPath === true;
    if (twin !== undefined) both.push({ ...entry, isNewPath, old: [...entry.old, ...twin.old] });
    else if (entry.unmerged) both.push(entry);
  }
  return both;
}

function isNull(oid: string): boolean {
  return /^0+$/.test(oid);
}
