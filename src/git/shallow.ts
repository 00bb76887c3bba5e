/*
 * Owns where a shallow clone ends (git's Documentation/technical/shallow.txt).
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingAt } from './standing-at.ts';

/** Ids of the commits whose parents this clone leaves out; none in a whole clone. */
export async function shallowCommits(cwd: string): Promise<string[]> {
  return shallowIn((await standingAt(cwd)).commonDir);
}

/** As `shallowCommits`, of a git directory that all worktrees share. */
export function shallowIn(common: string): string[] {
  const file = join(common, 'shallow');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}
