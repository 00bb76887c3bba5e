/*
 * Owns what branches of remotes had before they were rewritten: the logs of the refs that copy them remember it.
 */

import { gitText } from './spawn.ts';

/** By full name of a ref below `refs/remotes/`: ids of commits that it led to once, and does not now. */
export async function rewrittenCommits(cwd: string): Promise<Map<string, Set<string>>> {
  const tips = await loggedTips(cwd);
  const lost = await listed(cwd, [...tips.values()].flat(), '--remotes');
  const rewritten = new Map<string, Set<string>>();
  for (const [ref, oids] of tips) {
    const gone = oids.filter((oid) => lost.has(oid));
    if (gone.length > 0) rewritten.set(ref, await listed(cwd, gone, ref));
  }
  return rewritten;
}

/** By ref the commits that its log names. */
async function loggedTips(cwd: string): Promise<Map<string, string[]>> {
  const output = await gitText(['log', '--walk-reflogs', '--remotes', '--format=%H %gD'], { cwd });
  const tips = new Map<string, string[]>();
  for (const [, oid = '', ref = ''] of output.matchAll(/^([0-9a-f]{40,64}) (refs\/remotes\/.+)@\{\d+\}$/gm)) {
    const known = tips.get(ref);
    if (known === undefined) tips.set(ref, [oid]);
    else known.push(oid);
  }
  return tips;
}

/** What `tips` lead to and `others` (a ref, or an option that stands for several) do not. */
async function listed(cwd: string, tips: readonly string[], others: string): Promise<Set<string>> {
  if (tips.length === 0) return new Set();
  const output = await gitText(['rev-list', '--stdin', '--not', others], { cwd, input: `${tips.join('\n')}\n` });
  return new Set(output.split('\n').filter(Boolean));
}
