/*
 * Owns author and date of commits.
 */

import type { DatedCommit } from '../model/occurrence.ts';
import { gitText } from './spawn.ts';

/** Author, author date and committer date of `commits`, as the commits have them. */
export async function readCommitInfo(cwd: string, commits: readonly string[]): Promise<Map<string, DatedCommit>> {
  const infos = new Map<string, DatedCommit>();
  if (commits.length === 0) return infos;
  const args = ['rev-list', '--no-walk=unsorted', '--stdin', '--format=%x02%H%x00%an <%ae>%x00%aI%x00%ct%x03'];
  const output = await gitText(args, { cwd, input: `${commits.join('\n')}\n` });
  for (const match of output.matchAll(/\x02([0-9a-f]+)\0([^\0]*)\0([^\0]*)\0(\d+)\x03/g)) {
    const [, oid = '', author = '', date = '', time = ''] = match;
    infos.set(oid, { oid, author, date, time: Number(time) });
  }
  return infos;
}
