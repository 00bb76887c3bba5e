/*
 * Owns finding commits whose messages have a text.
 */

import { type CommitRange, revisionsOf } from './commit-range.ts';
import { gitText } from './spawn.ts';

/** By commit the messages of `range` that have `text`, parents after children. */
export async function commitsSaying(
  { cwd, text }: { readonly cwd: string; readonly text: string },
  range: CommitRange,
): Promise<Map<string, string>> {
  const format = '--format=%x02%H%x00%B%x03';
  const args = ['rev-list', '--stdin', '--fixed-strings', `--grep=${text}`, '--encoding=UTF-8', format];
  const output = await gitText(args, { cwd, input: revisionsOf(range) });
  const found = output.matchAll(/\x02([0-9a-f]+)\0([^\x03]*)\x03/g);
  return new Map([...found].map(([, oid = '', message = '']) => [oid, message]));
}
