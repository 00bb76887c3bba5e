/*
 * Owns finding objects that the store should have and has not: those that refs, reflogs and the index lead to. Reading the
 * store cannot tell, it sees only what is there.
 */

import { GitError } from '../util/errors.ts';
import { createClient } from './client.ts';
import { gitText } from './spawn.ts';

/** An object that something names and the store does not have. */
export interface AbsentObject {
  readonly oid: string;
  /** True when a remote promises it (git's Documentation/technical/partial-clone.txt). */
  readonly promised: boolean;
  /** git's own words, when it could not go on behind it. */
  readonly detail: string;
}

/** Follows everything git keeps alive. Takes about as long as `git rev-list --objects --all`. */
export async function absentObjects(cwd: string): Promise<AbsentObject[]> {
  const promised = await isPartialClone(cwd);
  const absent = new Map<string, string>();
  for (const oid of await absentTips(cwd)) absent.set(oid, '');
  const everything = ['--all', '--reflog', '--indexed-objects'];
  try {
    const output = await gitText(['rev-list', '--objects', '--missing=print', '--quiet', ...everything], { cwd });
    for (const line of output.split('\n')) if (line.startsWith('?')) absent.set(line.slice(1), '');
  } catch (error) {
    // A missing commit ends rev-list (git before 2.44 cannot print those). What lies behind it was read from the store.
    const detail = error instanceof GitError ? String(error.facts['message'] ?? '') : '';
    const oid = /[0-9a-f]{40,64}/.exec(detail)?.[0];
    if (oid === undefined && absent.size === 0) throw error;
    if (oid !== undefined) absent.set(oid, detail);
  }
  return [...absent].map(([oid, detail]) => ({ oid, promised, detail })).sort((a, b) => (a.oid < b.oid ? -1 : 1));
}

/** True when some remote promises what is missing. */
export async function isPartialClone(cwd: string): Promise<boolean> {
  const config = await createClient(cwd)(['config', '--list', '--name-only']);
  return /^(?:extensions\.partialclone|remote\..*\.promisor)$/im.test(config);
}

/** What refs point to and the store does not have: rev-list passes over such refs without a word. */
async function absentTips(cwd: string): Promise<string[]> {
  const tips = await gitText(['for-each-ref', '--format=%(objectname)'], { cwd });
  if (tips === '') return [];
  const input = `${[...new Set(tips.split('\n'))].join('\n')}\n`;
  const answers = await gitText(['cat-file', '--batch-check=%(objectname)', '--buffer'], { cwd, input });
  return answers.split('\n').flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, line.indexOf(' '))] : []));
}
