/*
 * Owns which commits refs do not lead to.
 */

import { gitText } from './spawn.ts';

/**
 * Those of `commits` that none of `refs` leads to. Costs what is outside, not what is inside.
 * @param refs full names, of refs that exist
 */
export async function commitsOutside(
  cwd: string,
  commits: readonly string[],
  refs: readonly string[],
): Promise<Set<string>> {
  if (commits.length === 0 || refs.length === 0) return new Set(commits);
  const input = [...commits, ...refs.map((ref) => `^${ref}`)].join('\n');
  const output = await gitText(['rev-list', '--stdin'], { cwd, input: `${input}\n` });
  const outside = new Set(output.split('\n'));
  return new Set(commits.filter((commit) => outside.has(commit)));
}
