/*
 * Owns the tags that a run is about: their messages are pushed as well, and no commit leads to them.
 */

import { knownObjects } from '../git/known-objects.ts';
import { peeled } from '../git/peel.ts';
import { isRefName } from '../git/ref-name.ts';
import type { CiRun } from './ci-run.ts';
import type { ExplicitRange } from './resolve-range.ts';

/** Ids of the tags that `asked` names, as far as the clone has them, with those that they lead to. */
export async function tagObjects(cwd: string, asked: CiRun | ExplicitRange): Promise<readonly string[]> {
  const found = await knownObjects(cwd, namesIn(asked));
  const tags = found.filter(({ type }) => type === 'tag').map(({ oid }) => oid);
  return tags.length === 0 ? [] : (await peeled(cwd, tags)).others;
}

function namesIn(asked: CiRun | ExplicitRange): string[] {
  if (!('system' in asked)) return asked.to === null || /[\0\n]/.test(asked.to) ? [] : [asked.to];
  if (asked.event !== 'tag') return [];
  return [...(asked.head === null ? [] : [asked.head]), ...asked.fetchable.filter(isRefName)];
}
