/*
 * Owns which commits a rewrite gives new ids, and whether any of them is signed.
 */

import type { Buffer } from 'node:buffer';
import { gitText, startGit } from '../git/spawn.ts';

/** What becomes of the commits of a repository. */
export interface Rewritten {
  /** How many get new ids. */
  readonly count: number;
  /** True when one of them, or a tag that leads to one, has a signature. */
  readonly isSigned: boolean;
}

/** A header of this name begins a signature (git's Documentation/gitformat-signature.txt). */
const SIGNATURE = /\ngpgsig(?:-sha256)? /;
/** Of a commit so much is looked at; a message that comes before it has ended cannot begin a header. */
const HEADER = /^[\s\S]*?\n\n/;

/**
 * All that have `first`, or descend from those. Reads every commit that a ref reaches, once.
 * @param first ids of commits
 * @param refs whole names of those that lead there
 */
export async function rewrittenFrom(
  cwd: string,
  first: readonly string[],
  refs: readonly string[],
): Promise<Rewritten> {
  if (first.length === 0) return { count: 0, isSigned: false };
  const seeds = new Set(first);
  const changed = new Set<string>();
  let isSigned = await hasSignedTag(cwd, refs);
  for await (const commit of commitsOf(cwd)) {
    const [oid = '', ...parents] = commit.slice(0, commit.indexOf('\n')).split(' ');
    if (!seeds.has(oid) && !parents.some((parent) => changed.has(parent))) continue;
    changed.add(oid);
    isSigned ||= SIGNATURE.test(HEADER.exec(commit)?.[0] ?? '');
  }
  return { count: changed.size, isSigned };
}

/** `<id> <parents>`, a line break and the commit itself; parents first. */
async function* commitsOf(cwd: string): AsyncGenerator<string> {
  const git = startGit(['rev-list', '--all', '--topo-order', '--reverse', '--parents', '--header'], { cwd, input: '' });
  let rest = '';
  for await (const piece of git.child.stdout as AsyncIterable<Buffer>) {
    const commits = (rest + piece.toString('latin1')).split('\0');
    rest = commits.pop() ?? '';
    yield* commits;
  }
  await git.done;
}

async function hasSignedTag(cwd: string, refs: readonly string[]): Promise<boolean> {
  const output = await gitText(['for-each-ref', '--format=%(refname)%00%(contents:signature)%01', 'refs/tags'], {
    cwd,
  });
  const wanted = new Set(refs);
  return output.split('\x01').some((entry) => {
    const [name = '', signature = ''] = entry.replace(/^\n/, '').split('\0');
    return signature !== '' && wanted.has(name);
  });
}
