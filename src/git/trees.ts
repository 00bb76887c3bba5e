/*
 * Owns looking up paths in trees and in the index.
 */

import { resolve } from 'node:path';
import { GitError } from '../util/errors.ts';
import { gitBytes, gitText } from './spawn.ts';

/** Object ids in the tree of `revision` → their paths. Empty when the revision does not exist. */
export async function pathsInTree(cwd: string, revision: string): Promise<Map<string, string[]>> {
  const output = await gitBytes(['ls-tree', '-r', '-t', '-z', '--full-tree', revision], { cwd });
  return byOid(output.toString('utf8'), /^\d+ \w+ ([0-9a-f]+)$/);
}

/** Object ids in the index → their paths. */
export async function pathsInIndex(cwd: string): Promise<Map<string, string[]>> {
  // ls-files lists what is below the folder it stands in. Empty where there is no work tree.
  const top = await gitText(['rev-parse', '--show-cdup'], { cwd });
  const output = await gitBytes(['ls-files', '--stage', '-z', '--full-name'], { cwd: resolve(cwd, top) });
  return byOid(output.toString('utf8'), /^\d+ ([0-9a-f]+) \d$/);
}

/** A question: what is at `path` in `commit`? */
export interface TreeQuestion {
  readonly commit: string;
  readonly path: string;
}

/** Asks what is at each path in each commit; the answers are object ids, null where there is nothing. Keeps the order. */
export async function objectsAt(cwd: string, questions: readonly TreeQuestion[]): Promise<(string | null)[]> {
  if (questions.length === 0) return [];
  try {
    return await askAtOnce(cwd, questions);
  } catch (error) {
    // In a partial clone git insists on the content of what the path names; and `-z` came with git 2.38.
    if (!(error instanceof GitError) || error.code !== 'git-failed') throw error;
    return askByCommit(cwd, questions);
  }
}

async function askAtOnce(cwd: string, questions: readonly TreeQuestion[]): Promise<(string | null)[]> {
  const input = questions.map(({ commit, path }) => `${commit}:${path}\0`).join('');
  const output = await gitBytes(['cat-file', '--batch-check=%(objectname)', '--buffer', '-z'], { cwd, input });
  // What is missing is echoed with its path, which may hold newlines: `commit:path missing`.
  const text = output.toString('utf8');
  let at = 0;
  return questions.map(({ commit, path }) => {
    const missing = `${commit}:${path} missing\n`;
    if (text.startsWith(missing, at)) {
      at += missing.length;
      return null;
    }
    const start = at;
    at = text.indexOf('\n', start) + 1;
    return text.slice(start, at - 1);
  });
}

/** One process a commit; needs nothing but trees. */
async function askByCommit(cwd: string, questions: readonly TreeQuestion[]): Promise<(string | null)[]> {
  const pathsOf = new Map<string, Set<string>>();
  for (const { commit, path } of questions) pathsOf.set(commit, (pathsOf.get(commit) ?? new Set()).add(path));
  const answers = new Map<string, string>();
  for (const [commit, paths] of pathsOf) {
    const output = await gitBytes(['ls-tree', '-z', '-t', '--full-tree', commit, '--', ...paths], { cwd });
    for (const line of output.toString('utf8').split('\0')) {
      const [, oid, path] = /^\d+ \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
      if (oid !== undefined) answers.set(`${commit}:${path}`, oid);
    }
  }
  return questions.map(({ commit, path }) => answers.get(`${commit}:${path}`) ?? null);
}

function byOid(output: string, form: RegExp): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const line of output.split('\0')) {
    const tab = line.indexOf('\t');
    const oid = form.exec(line.slice(0, tab))?.[1];
    if (oid === undefined) continue;
    paths.set(oid, [...(paths.get(oid) ?? []), line.slice(tab + 1)]);
  }
  return paths;
}
