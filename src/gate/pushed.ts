/*
 * Owns what a push brings that the other side does not have. Does not own reading it (sources/introduced.ts).
 */

import type { CommitRange } from '../git/commit-range.ts';
import { knownObjects } from '../git/known-objects.ts';
import { peeled } from '../git/peel.ts';
import { refsUnder } from '../git/refs-under.ts';
import type { PushTold } from './ref-updates.ts';

/** What is new in a push. */
export interface Pushed {
  /** Commits. */
  readonly range: CommitRange;
  /** Tags, and what they point to when that is no commit. */
  readonly objects: readonly string[];
}

/** What `told` brings; deletions bring nothing. */
export async function pushedBy(told: PushTold, cwd: string): Promise<Pushed> {
  const ids = told.updates.map((update) => update.new).filter((id) => id !== null);
  const { commits, others } = await peeled(cwd, [...new Set(ids)]);
  return { range: { heads: commits, excluded: await thereBefore(told, cwd) }, objects: others };
}

/** What the other side surely has, as far as it is here: on the sending side what was there when it was last asked. */
async function thereBefore({ side, remote, updates }: PushTold, cwd: string): Promise<string[]> {
  const named = updates.map(({ old }) => old).filter((old) => old !== null);
  const hasNoRefs = side === 'sender' && remote === null;
  const refs = hasNoRefs ? [] : await refsUnder(cwd, side === 'receiver' ? 'refs/' : `refs/remotes/${remote}/`);
  const there = await knownObjects(cwd, [...new Set([...named, ...refs])]);
  return there.filter(({ type }) => type === 'commit' || type === 'tag').map(({ oid }) => oid);
}
