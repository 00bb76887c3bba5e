/*
 * Owns switching off the filters that a repository configures, for commands that write the index.
 *
 * Of files that may have changed in the instant the index was written, git then compares the content, cleaned by
 * `filter.<name>.clean` (git's Documentation/technical/racy-git.txt). Without the filter such a file counts as changed,
 * and the next `git status` of the user compares it again, with the filter.
 */

import { GitError } from '../util/errors.ts';
import { gitText } from './spawn.ts';

/** Variables under which git runs no filter; for `GitOptions.env`. */
export async function withoutFilters(cwd: string): Promise<Record<string, string>> {
  const settings = (await driversIn(cwd)).flatMap((name) => [
    [`filter.${name}.clean`, ''],
    [`filter.${name}.process`, ''],
    [`filter.${name}.required`, 'false'],
  ]);
  // Not `-c`, which ends the key at the first `=`: a driver may have one in its name. Settings of the user's stay.
  const first = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(first + settings.length) };
  for (const [index, [key = '', value = '']] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${first + index}`] = key;
    variables[`GIT_CONFIG_VALUE_${first + index}`] = value;
  }
  return variables;
}

/** Names of the filters that any configuration has. */
async function driversIn(cwd: string): Promise<string[]> {
  try {
    const keys = await gitText(['config', '-z', '--name-only', '--get-regexp', '^filter\\.'], { cwd });
    const names = keys.split('\0').map((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1]);
    return [...new Set(names.filter((name) => name !== undefined))];
  } catch (error) {
    if (error instanceof GitError && error.facts['status'] === 1) return [];
    throw error;
  }
}
