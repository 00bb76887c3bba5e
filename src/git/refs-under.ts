/*
 * Owns what refs point to, by the beginning of their names.
 */

import { gitText } from './spawn.ts';

/** Ids of all refs whose full names begin with `prefix`, which ends in `/`, each once. */
export async function refsUnder(cwd: string, prefix: string): Promise<string[]> {
  const output = await gitText(['for-each-ref', '--format=%(objectname) %(refname)'], { cwd });
  const lines = output.split('\n').map((line) => line.split(' '));
  return [...new Set(lines.filter(([, name = '']) => name.startsWith(prefix)).map(([oid = '']) => oid))];
}
