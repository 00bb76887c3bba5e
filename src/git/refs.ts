/*
 * Owns the refs of a repository.
 */

import { GitError } from '../util/errors.ts';
import { type Ask, createClient } from './client.ts';
import { gitText } from './spawn.ts';

/** A ref and what it points to. */
export interface Ref {
  /** Full name, `refs/heads/main`. */
  readonly name: string;
  /** The object itself; a tag object for an annotated tag. */
  readonly oid: string;
  /** What is behind all tags: a commit as a rule. */
  readonly target: string;
}

/** All refs whose object is there, sorted by name; HEAD as well when it is detached. */
export async function listRefs(cwd: string): Promise<Ref[]> {
  const output = await gitText(['for-each-ref', '--format=%(refname) %(objectname)'], { cwd });
  const named = output
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '));
  // for-each-ref itself would end at the first ref whose object is missing, and it looks behind one tag only.
  const input = named.map(([, oid]) => `${oid}^{}\n`).join('');
  const check = ['cat-file', '--batch-check=%(objectname)', '--buffer'];
  const targets = input === '' ? [] : (await gitText(check, { cwd, input })).split('\n');
  const refs: Ref[] = [];
  for (const [index, [name = '', oid = '']] of named.entries()) {
    const target = targets[index] ?? '';
    if (/^[0-9a-f]+$/.test(target)) refs.push({ name, oid, target });
  }
  const head = await headCommit(createClient(cwd));
  if (head !== null && !refs.some(({ target }) => target === head))
    refs.push({ name: 'HEAD', oid: head, target: head });
  return refs;
}

/** The commit HEAD names; null when there is none yet. */
export async function headCommit(ask: Ask): Promise<string | null> {
  // for-each-ref never fails on an unborn branch; a detached HEAD has no ref and is asked for itself.
  const branch = await ask(['for-each-ref', '--format=%(HEAD)%(objectname)', 'refs/heads']);
  const current = /^\*(.+)$/m.exec(branch)?.[1];
  if (current !== undefined) return current;
  const detached = await ask(['rev-parse', '--symbolic-full-name', 'HEAD', '--']).catch(unborn);
  return detached.startsWith('HEAD\n') ? (await ask(['rev-list', '--max-count=1', 'HEAD', '--'])).trim() : null;
}

/** `rev-parse` fails on a branch without commits. */
function unborn(error: unknown): string {
  if (error instanceof GitError && error.code === 'git-failed') return '';
  throw error;
}
