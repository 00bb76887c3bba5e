/*
 * Owns finding commits by what names them, and the parents that a commit itself names.
 */

import { GitError } from '../util/errors.ts';
import { isRefName } from './ref-name.ts';
import { gitText } from './spawn.ts';

/** Most objects that an abbreviated id may mean before it is taken to mean none. */
const MEANINGS = 64;

/** The commit that an id names, a tag's as well; null when it is not here, or when an abbreviated id means several. */
export async function commitById(cwd: string, id: string): Promise<string | null> {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return peeled(cwd, id);
  if (!/^[0-9a-f]{7,63}$/.test(id)) return null;
  // A ref of that name would win over the id, and anyone who may push can make one: git is asked for objects alone.
  const oids = (await gitText(['rev-parse', `--disambiguate=${id}`], { cwd })).split('\n').filter(Boolean);
  if (oids.length > MEANINGS) return null;
  const commits = new Set<string>();
  for (const oid of oids) {
    const commit = await peeled(cwd, oid);
    if (commit !== null) commits.add(commit);
  }
  const [commit] = commits;
  return commits.size === 1 && commit !== undefined ? commit : null;
}

/** The commit that a ref names by its whole name; null when it is not here, or is no name of a ref. */
export async function commitOfRef(cwd: string, name: string): Promise<string | null> {
  return isRefName(name) || name === 'HEAD' ? peeled(cwd, name) : null;
}

/** The commit that any expression of gitrevisions(7) names; null when there is none. For what people typed. */
export async function commitOfRevision(cwd: string, revision: string): Promise<string | null> {
  return /^-|[\0\n]/.test(revision) ? null : peeled(cwd, revision);
}

/** Parents as the commit names them, there or not: git leaves out those that a shallow clone lacks. */
export async function namedParents(cwd: string, commit: string): Promise<string[]> {
  const [head = ''] = (await gitText(['cat-file', 'commit', commit], { cwd })).split('\n\n');
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id);
}

async function peeled(cwd: string, revision: string): Promise<string | null> {
  try {
    return await gitText(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], { cwd });
  } catch (error) {
    // It is not here, or is no commit.
    if (error instanceof GitError && error.code === 'git-failed') return null;
    throw error;
  }
}
