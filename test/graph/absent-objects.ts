/*
 * Owns asking git for objects that the store should have and has not: those that refs, reflogs and the index lead to. Reading the
 * store cannot tell, it sees only what is there.
 */

import { gitText } from '../../src/git/spawn.ts';
import { GitError } from '../../src/util/errors.ts';

/** An object that something names and the store does not have. */
export interface AbsentObject {
  readonly oid: string;
  /** git's own words, when it could not go on behind it. */
  readonly detail: string;
}

/** Follows everything git keeps alive. Takes about as long as `git rev-list --objects --all`. */
export async function absentObjects(cwd: string, signal?: AbortSignal): Promise<AbsentObject[]> {
  const absent = new Map<string, string>();
  for (const oid of await absentTips(cwd)) absent.set(oid, '');
  const everything = ['--all', '--reflog', '--indexed-objects'];
  try {
    const output = await gitText(['rev-list', '--objects', '--missing=print', '--quiet', ...everything], {
      cwd,
      signal,
    });
    for (const line of output.split('\n')) if (line.startsWith('?')) absent.set(line.slice(1), '');
  } catch (error) {
    // A missing commit ends rev-list (git before 2.44 cannot print those). What lies behind it was read from the store.
    const detail = error instanceof GitError ? String(error.facts['message'] ?? '') : '';
    const oid = /[0-9a-f]{40,64}/.exec(detail)?.[0];
    if (oid === undefined && absent.size === 0) throw error;
    if (oid !== undefined) absent.set(oid, detail);
  }
  return [...absent].map(([oid, detail]) => ({ oid, detail })).sort((a, b) => (a.oid < b.oid ? -1 : 1));
}

/** What refs point to and the store does not have: rev-list passes over such refs without a word. */
async function absentTips(cwd: string): Promise<string[]> {
  const tips = await gitText(['for-each-ref', '--format=%(objectname)'], { cwd });
  if (tips === '') return [];
  const input = `${[...new Set(tips.split('\n'))].join('\n')}\n`;
  const answers = await gitText(['cat-file', '--batch-check=%(objectname)', '--buffer'], { cwd, input });
  return answers.split('\n').flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, line.indexOf(' '))] : []));
}
