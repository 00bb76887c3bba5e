/*
 * Owns asking git which paths on disk it ignores.
 */

import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { GitError } from '../util/errors.ts';
import { gitBytes, gitText } from './spawn.ts';

/**
 * Paths below `cwd` that git ignores and does not track, relative to `cwd`; a folder that is ignored as a whole comes
 * once, with a slash at its end. Nothing when `cwd` is itself ignored: who stands in it means it. A throw-away question:
 * no filter, hook or fsmonitor of the repository runs.
 */
export async function ignoredPaths(cwd: string, signal?: AbortSignal): Promise<string[]> {
  const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
  const output = await gitBytes(args, { cwd, signal });
  const paths = output.toString('utf8').split('\0').filter(Boolean);
  // Either `cwd` is ignored, or everything in it is.
  if (!paths.includes('./')) return paths;
  if (await isIgnored(cwd)) return [];
  const entries = readdirSync(cwd, { withFileTypes: true }).filter(({ name }) => name !== '.git');
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
}

async function isIgnored(folder: string): Promise<boolean> {
  const prefix = await gitText(['rev-parse', '--show-prefix'], { cwd: folder });
  if (prefix === '') return false;
  try {
    // check-ignore refuses literal pathspecs; it matches none of them as a glob anyway.
    const args = ['--no-literal-pathspecs', 'check-ignore', '--quiet', '--', `./${basename(folder)}`];
    await gitBytes(args, { cwd: dirname(folder) });
    return true;
  } catch (error) {
    if (error instanceof GitError && error.facts['status'] === 1) return false;
    throw error;
  }
}
