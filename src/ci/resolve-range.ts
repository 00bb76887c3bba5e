/*
 * Owns turning what a CI run says into commits of this clone. Never an empty range: what does not resolve, or brings nothing,
 * becomes everything that the head reaches.
 */

import { countCommits, mergeBase } from '../git/commit-range.ts';
import { commitById, commitOfRef, commitOfRevision, namedParents } from '../git/find-commit.ts';
import type { Gap } from '../model/blob.ts';
import type { RangeNote } from '../model/gate.ts';
import { UsageError } from '../util/errors.ts';
import { type Choice, chooseRange } from './choose-range.ts';
import { type CiRun, type CiSystem, ciRun } from './ci-run.ts';
import { Clone, type CloneOptions } from './clone.ts';
import { asId, known } from './outside-values.ts';
import { gapsOf } from './whole-range.ts';

/** A range as people type it: any revisions of gitrevisions(7). */
export interface ExplicitRange {
  /** Empty, or zeros, when a variable of the CI system was so. */
  readonly from: string;
  /** Null: what is checked out. */
  readonly to: string | null;
}

/** What a run is to gate. */
export interface ResolvedRange {
  /** Whole id of a commit that is there. */
  readonly head: string;
  /** Whole ids of commits that are there: what they reach is not in the range. Empty: everything is. */
  readonly excluded: readonly string[];
  /** The commit whose configuration and baseline hold; null when there is none. */
  readonly base: string | null;
  readonly name: string | null;
  readonly why: RangeNote | null;
  /** What makes the answer incomplete: a shallow clone that ends within the range. */
  readonly gaps: readonly Gap[];
}

/** The setting of each system that clones everything, for people; the git command where it has none. */
const WHOLE_CLONE: Readonly<Record<CiSystem, string>> = {
  'github-actions': 'fetch-depth: 0',
  'gitea-actions': 'fetch-depth: 0',
  'gitlab-ci': 'GIT_DEPTH: 0',
  'bitbucket-pipelines': 'clone: depth: full',
  circleci: 'checkout: method: full',
  'azure-pipelines': 'fetchDepth: 0',
  jenkins: 'shallow: false',
  buildkite: 'BUILDKITE_GIT_CLONE_FLAGS',
  drone: 'clone: depth: 0',
  woodpecker: 'clone: partial: false, depth: 0',
  travis: 'git: depth: false',
  teamcity: 'teamcity.git.shallowClone=false',
  codebuild: 'git-clone-depth: 0',
};
const WHOLE_CLONE_BY_HAND = 'git fetch --unshallow';

/**
 * The commits that a run is to gate.
 * @throws UsageError `ci-head-missing` when what is to be gated is not in the clone, and may not or cannot be fetched;
 * `no-such-revision` for an explicit `to` that is not there, and for revisions that look like options
 */
export async function resolveRange(asked: CiRun | ExplicitRange, options: CloneOptions): Promise<ResolvedRange> {
  if (!('system' in asked)) return explicit(asked, options);
  const clone = await Clone.open(options, asked.target ?? asked.branch);
  const { head, mergedInto } = await headOf(clone, asked);
  const choice = await chooseRange(clone, { run: asked, head, mergedInto });
  const knownIds = known([asked.head, ...asked.bases, ...asked.fetchable]);
  return settle(clone, { head, choice, name: asked.name, known: knownIds, setting: WHOLE_CLONE[asked.system] });
}

async function explicit({ from, to }: ExplicitRange, options: CloneOptions): Promise<ResolvedRange> {
  for (const revision of [from, to ?? ''])
    if (revision.startsWith('-')) throw new UsageError('no-such-revision', { revision });
  const clone = await Clone.open(options, null);
  const isNothing = /^0*$/.test(from);
  const [head, base] = await Promise.all([revision(clone, to ?? 'HEAD'), isNothing ? null : revision(clone, from)]);
  if (head === null) throw new UsageError('no-such-revision', { revision: to ?? 'HEAD' });
  // Nothing is what CI systems call the base of a new branch. No system is known here, and none matters for a push.
  const pushed = ciRun('github-actions', { event: 'push', isFirstPush: from !== '' });
  const choice: Choice = isNothing
    ? await chooseRange(clone, { run: pushed, head, mergedInto: null })
    : { base, excluded: known([base]), why: base === null ? 'base-missing' : null };
  const name = isNothing ? to : `${from}..${to ?? 'HEAD'}`;
  return settle(clone, { head, choice, name, known: [], setting: WHOLE_CLONE_BY_HAND });
}

async function revision(clone: Clone, text: string): Promise<string | null> {
  const id = asId(text);
  return (await commitOfRevision(clone.cwd, text)) ?? (id === null ? null : clone.commit(id));
}

/**
 * What is gated: the merge that the system made to test a proposal, where the clone has it, for it holds the proposal and
 * what the merge made of it. Whoever proposes cannot make it: its id is the system's, or the system checked it out.
 */
async function headOf(clone: Clone, run: CiRun): Promise<{ head: string; mergedInto: string | null }> {
  const merge = run.merge === null || run.head === null ? null : await mergeOf(clone, run.merge, run.head);
  if (merge !== null) return merge;
  const head = run.head === null ? await commitOfRef(clone.cwd, 'HEAD') : await clone.commit(run.head, run.fetchable);
  if (head === null) throw headMissing(run.head ?? 'HEAD', clone.failure);
  return { head, mergedInto: null };
}

/** Null when it is not here, or is no merge of `head`. What `HEAD` is merged into is told by the run, not by its parents. */
async function mergeOf(
  clone: Clone,
  merge: string,
  head: string,
): Promise<{ head: string; mergedInto: string | null } | null> {
  const isUnnamed = merge === 'HEAD';
  const commit = isUnnamed ? await commitOfRef(clone.cwd, 'HEAD') : await commitById(clone.cwd, merge);
  if (commit === null) return null;
  const parents = await namedParents(clone.cwd, commit);
  if (parents.length !== 2 || !parents.includes(head)) return null;
  return { head: commit, mergedInto: isUnnamed ? null : (parents.find((parent) => parent !== head) ?? null) };
}

function headMissing(head: string, failure: string | null): UsageError {
  return new UsageError('ci-head-missing', { head }, failure === null ? {} : { cause: new Error(failure) });
}

interface Settling {
  readonly head: string;
  readonly choice: Choice;
  readonly name: string | null;
  readonly known: readonly string[];
  readonly setting: string;
}

/** The range if it brings commits and hangs together with what it is compared with, else everything. */
async function settle(clone: Clone, { head, choice, name, known: remote, setting }: Settling): Promise<ResolvedRange> {
  const { base, excluded, why } = choice;
  const told = { known: remote, setting };
  const gaps = await gapsOf(clone, { range: { heads: [head], excluded }, ...told });
  const note = await noteOn(clone, { head, choice, gaps });
  if (note === null) return { head, excluded, base, name, why, gaps };
  const all = excluded.length === 0 ? gaps : await gapsOf(clone, { range: { heads: [head], excluded: [] }, ...told });
  return { head, excluded: [], base, name, why: note, gaps: all };
}

/** Why everything is looked at; null when the range is. */
async function noteOn(
  { cwd }: Clone,
  { head, choice, gaps }: { readonly head: string; readonly choice: Choice; readonly gaps: readonly Gap[] },
): Promise<RangeNote | null> {
  const { excluded, why } = choice;
  const [only, ...others] = excluded;
  if (only === undefined) return why ?? 'no-range';
  // The usual case takes one question: what two have in common is the head when it brings nothing.
  const common = others.length === 0 ? await mergeBase(cwd, [head, only]) : null;
  const isEmpty = others.length === 0 ? common === head : (await countCommits(cwd, { heads: [head], excluded })) === 0;
  // A tag on a commit of a branch is as it should be.
  if (isEmpty) return why === 'tag' ? why : 'empty';
  // A shallow clone cannot tell.
  if (common !== null || gaps.length > 0) return null;
  for (const each of others.length === 0 ? [] : excluded)
    if ((await mergeBase(cwd, [head, each])) !== null) return null;
  return 'unrelated';
}
