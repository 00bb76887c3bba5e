/*
 * Owns adding lines to the end of a commit message, where git's trailers stand.
 */

import { gitText } from './spawn.ts';

/** Adds `trailers` (`Key: value`) to the message in `file`, a path from `cwd`; those that are there are not repeated. */
export async function addTrailers(
  { cwd, file }: { readonly cwd: string; readonly file: string },
  trailers: readonly string[],
): Promise<void> {
  if (trailers.length === 0) return;
  const args = ['interpret-trailers', '--in-place', '--if-exists', 'addIfDifferent', '--no-divider'];
  await gitText([...args, ...trailers.flatMap((trailer) => ['--trailer', trailer]), file], { cwd });
}
