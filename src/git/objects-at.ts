/*
 * Owns which object a commit has at a path.
 */

import { gitText } from './spawn.ts';

/** A path in a commit. */
export interface PathAt {
  readonly commit: string;
  readonly path: string;
}

/** Ids of what is at `places`, in their order; null where a commit has nothing, or the path cannot be asked for. */
export async function objectsAt(cwd: string, places: readonly PathAt[]): Promise<(string | null)[]> {
  // A question is a line.
  const asked = places.map(({ commit, path }) => (path.includes('\n') ? '' : `${commit}:${path}`));
  if (places.length === 0) return [];
  const args = ['cat-file', '--batch-check=%(objectname)', '--buffer'];
  const output = await gitText(args, { cwd, input: `${asked.join('\n')}\n` });
  const answers = output.split('\n');
  return places.map((_, at) => (/^[0-9a-f]{40,64}$/.test(answers[at] ?? '') ? (answers[at] as string) : null));
}
