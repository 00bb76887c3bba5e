/*
 * Owns looking up in the index where objects are staged.
 */

import { resolve } from 'node:path';
import { gitBytes, gitText } from './spawn.ts';

/** Object ids in the index → their paths. Empty where there is no work tree. */
export async function pathsInIndex(cwd: string): Promise<Map<string, string[]>> {
  // ls-files lists what is below the folder it stands in.
  const top = await gitText(['rev-parse', '--show-cdup'], { cwd });
  const output = await gitBytes(['ls-files', '--stage', '-z', '--full-name'], { cwd: resolve(cwd, top) });
  const paths = new Map<string, string[]>();
  for (const line of output.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t');
    const oid = /^\d+ ([0-9a-f]+) \d$/.exec(line.slice(0, tab))?.[1];
    if (oid === undefined) continue;
    paths.set(oid, [...(paths.get(oid) ?? []), line.slice(tab + 1)]);
  }
  return paths;
}

/** True when the file `path`, absolute, is in the index of the work tree that holds `cwd`. */
export async function isInIndex(cwd: string, path: string): Promise<boolean> {
  const output = await gitBytes(['ls-files', '-z', '--', path], { cwd });
  return output.length > 0;
}
