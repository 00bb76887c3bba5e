/*
 * Owns telling whether a shallow clone has all commits of a range, and deepening it until it has.
 */

import { type CommitRange, idsIn } from '../git/commit-range.ts';
import { isRefName } from '../git/ref-name.ts';
import type { Gap } from '../model/blob.ts';
import type { Clone } from './clone.ts';

/** Commits that the first step adds; each step adds twice as many as the one before. */
const FIRST_STEP = 32;

export interface RangeToComplete {
  readonly range: CommitRange;
  /** What the remote knows of it, if it does not know the range's own ids: other ids, refs. */
  readonly known: readonly string[];
  /** The setting that clones everything, for the gap. */
  readonly setting: string;
}

/**
 * What the clone lacks of a range: commits in it whose parents are cut off. A range without them is whole even in a shallow
 * clone, for every way out of it ends at what is left out of the range.
 */
export async function gapsOf(clone: Clone, { range, known, setting }: RangeToComplete): Promise<Gap[]> {
  let cut = await cutIn(clone, range);
  for (let step = FIRST_STEP; cut.length > 0 && clone.mayFetch; step *= 2) {
    const ends = await clone.shallow();
    if (!(await deepen(clone, { range, known, step }))) break;
    cut = await cutIn(clone, range);
    // The remote is shallow itself.
    if ((await clone.shallow()).join() === ends.join()) break;
  }
  const detail = clone.failure ?? (clone.mayFetch ? setting : `${setting}, --fetch`);
  return cut.map((what) => ({ what, why: 'shallow', detail }));
}

async function cutIn(clone: Clone, range: CommitRange): Promise<string[]> {
  const ends = await clone.shallow();
  if (ends.length === 0) return [];
  const commits = new Set(await idsIn(clone.cwd, range));
  return ends.filter((id) => commits.has(id));
}

/** The remote may lack a commit of the clone (a merge made there, a branch since pushed by force), and refuse the whole wish. */
async function deepen(
  clone: Clone,
  { range, known, step }: Omit<RangeToComplete, 'setting'> & { readonly step: number },
): Promise<boolean> {
  const ids = known.filter((each) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(each));
  const wishes = [[...range.heads, ...range.excluded], [...ids, ...range.excluded], ids, known.filter(isRefName)];
  for (const wish of wishes) if (await clone.deepen([...new Set(wish)], step)) return true;
  return false;
}
