/*
 * Owns asking git what places of a credential do not say by themselves: remotes, the stash, and which commits are where.
 */

import { commitsOutside } from '../git/commits-outside.ts';
import { objectsAt, type PathAt } from '../git/objects-at.ts';
import { readRemotes } from '../git/remotes.ts';
import { rewrittenCommits } from '../git/rewritten-commits.ts';
import { stashedCommits } from '../git/stashed-commits.ts';
import type { Gap } from '../model/blob.ts';
import type { Place } from '../model/finding.ts';
import { isLeakgateError } from '../util/errors.ts';
import { type Copy, copiesIn } from './copies.ts';

/** What git knows of the surroundings of places. */
export interface GitFacts {
  /** Refs that copy those of remotes, by remote. */
  readonly copies: readonly Copy[];
  /** Commits that only the stash has. */
  readonly stashed: ReadonlySet<string>;
  /** By full name of a ref below `refs/remotes/`: commits that it had once. */
  readonly rewritten: ReadonlyMap<string, ReadonlySet<string>>;
  /** True when refs of a copy, or tags, lead to a commit that places name. */
  readonly isOn: (commit: string, copy: Copy) => boolean;
  /** True when a commit has the very object of a place at its path. */
  readonly hasObject: (commit: string, place: Place) => boolean;
  /** What could not be asked. */
  readonly skipped: readonly Gap[];
}

/** Commits that are asked about; addresses are made of the first few. */
const MOST_COMMITS = 500;

/** Asks git in the repository at `cwd` about `places`. What it does not answer is a gap. */
export async function gitFactsFor(cwd: string, places: readonly Place[]): Promise<GitFacts> {
  const skipped: Gap[] = [];
  const ask = asking(skipped);
  const remotes = places.length === 0 ? [] : await ask('remotes', readRemotes(cwd), []);
  const copies = copiesIn(remotes, places);
  const all = [...new Set(places.flatMap(commitsOf))];
  const commits = all.slice(0, MOST_COMMITS);
  if (all.length > MOST_COMMITS)
    skipped.push({
      what: `${all.length - MOST_COMMITS} commits`,
      why: 'unreadable',
      detail: `> ${MOST_COMMITS} commits`,
    });
  const none = new Map<string, Set<string>>();
  return {
    copies,
    stashed: commits.length === 0 ? new Set() : await ask('stash', stashedCommits(cwd), new Set()),
    rewritten: remotes.length === 0 ? none : await ask('reflogs', rewrittenCommits(cwd), none),
    isOn: await reachTest(cwd, { commits, copies, ask }),
    hasObject: await ask('commits', objectTest(cwd, places), () => false),
    skipped,
  };
}

/** What a question to git comes to, or what stands for it when git fails. */
type AskGit = <T>(what: string, question: Promise<T>, otherwise: T) => Promise<T>;

/** @param skipped gets what was not answered */
function asking(skipped: Gap[]): AskGit {
  return async (what, question, otherwise) => {
    try {
      return await question;
    } catch (error) {
      if (!isLeakgateError(error)) throw error;
      skipped.push({ what, why: 'unreadable', detail: String(error.facts['message'] ?? error.code) });
      return otherwise;
    }
  };
}

async function reachTest(
  cwd: string,
  {
    commits,
    copies,
    ask,
  }: { readonly commits: readonly string[]; readonly copies: readonly Copy[]; readonly ask: AskGit },
): Promise<GitFacts['isOn']> {
  const known = new Set(commits);
  const outside = new Map<Copy, ReadonlySet<string>>();
  // Without an answer none is said to be there: no address is made up.
  for (const copy of copies)
    outside.set(copy, await ask(copy.remote, commitsOutside(cwd, commits, copy.refs), new Set(commits)));
  return (commit, copy) => known.has(commit) && outside.get(copy)?.has(commit) === false;
}

/** First and last commit of a place. */
export function commitsOf({ commit, lastCommit }: Place): string[] {
  return [...new Set([commit?.oid, lastCommit?.oid].filter((oid) => oid !== undefined))];
}

async function objectTest(cwd: string, places: readonly Place[]): Promise<GitFacts['hasObject']> {
  const asked = new Map<string, PathAt>();
  for (const place of places) {
    const path = fileOf(place);
    if (path === null || place.blob === null) continue;
    for (const commit of commitsOf(place))
      if (asked.size < MOST_COMMITS) asked.set(`${commit}:${path}`, { commit, path });
  }
  const answers = await objectsAt(cwd, [...asked.values()]);
  const objects = new Map([...asked.keys()].map((key, at) => [key, answers[at]]));
  return (commit, place) => place.blob !== null && objects.get(`${commit}:${fileOf(place)}`) === place.blob;
}

/** The path of the file: of what is in an archive, that of the archive. */
export function fileOf({ path }: Pick<Place, 'path'>): string | null {
  return path?.replace(/!.*$/su, '') ?? null;
}
