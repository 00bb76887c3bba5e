/*
 * Owns what a run is compared with, by its event. Does not own whether that makes a range (resolve-range.ts).
 *
 * Configuration and baseline of the base hold for a gate, so a base is never taken from what a proposal brings: it is an id
 * that the system names, or a branch as the remote has it.
 */

import { borderOfRefs } from '../git/commit-range.ts';
import type { RangeNote } from '../model/gate.ts';
import type { CiRun } from './ci-run.ts';
import type { Clone } from './clone.ts';
import { known } from './outside-values.ts';

/** What is left out, what holds, and why it is not what the system said. */
export interface Choice {
  readonly excluded: readonly string[];
  readonly base: string | null;
  readonly why: RangeNote | null;
}

export interface Question {
  readonly run: CiRun;
  /** What is gated. */
  readonly head: string;
  /** The commit of the target that the system merged the proposal into; may be missing from the clone. */
  readonly mergedInto: string | null;
}

/** What `head` is compared with. */
export function chooseRange(clone: Clone, question: Question): Promise<Choice> {
  switch (question.run.event) {
    case 'proposal':
    case 'merge-queue':
      return forProposal(clone, question);
    case 'push':
      return forPush(clone, question);
    case 'tag':
      return forTag(clone, question);
    default:
      return Promise.resolve({ excluded: [], base: null, why: 'no-range' });
  }
}

/** The target as it was when the run began, else as it is; where the proposal began only when there is nothing else. */
async function forProposal(clone: Clone, { run, mergedInto }: Question): Promise<Choice> {
  const named = known([mergedInto, ...run.bases]);
  const base =
    (await firstOf(clone, named, run)) ??
    (await clone.tip(run.target ?? run.defaultBranch)) ??
    (await firstOf(clone, known([run.forkPoint]), run));
  return base === null ? { excluded: [], base, why: 'base-missing' } : { excluded: [base], base, why: null };
}

/** What the branch was before, else what the default branch has. */
async function forPush(clone: Clone, { run, head }: Question): Promise<Choice> {
  const before = await firstOf(clone, run.bases, run);
  if (before !== null) return { excluded: [before], base: before, why: null };
  const base = await defaultTip(clone, run, head);
  return { excluded: base === null ? [] : [base], base, why: noteOf(run, base) };
}

function noteOf(run: CiRun, base: string | null): RangeNote {
  if (run.isForced) return 'forced';
  if (run.bases.length > 0) return 'base-missing';
  return run.isFirstPush && base !== null ? 'first-push' : 'no-range';
}

/** What no branch has. */
async function forTag(clone: Clone, { run, head }: Question): Promise<Choice> {
  const excluded = await borderOfRefs(clone.cwd, { head, prefix: await clone.tracking() });
  return { excluded, base: await defaultTip(clone, run, head), why: 'tag' };
}

/** Null when it is the very thing that is gated. */
async function defaultTip(clone: Clone, run: CiRun, head: string): Promise<string | null> {
  if (run.branch !== null && run.branch === run.defaultBranch) return null;
  const tip = (run.defaultBranch === null ? null : await clone.tip(run.defaultBranch)) ?? (await clone.tip(null));
  return tip === head ? null : tip;
}

/** Remotes that give no commits by their ids give them by the branch they are on. */
async function firstOf(clone: Clone, ids: readonly string[], run: CiRun): Promise<string | null> {
  const refs = run.target === null ? run.fetchable : [`refs/heads/${run.target}`, ...run.fetchable];
  for (const id of ids) {
    const commit = await clone.commit(id, refs);
    if (commit !== null) return commit;
  }
  return null;
}
