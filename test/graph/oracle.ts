/*
 * Owns saying where objects were by asking git for every tree of every commit: slow, and plain enough to be believed.
 */

import { execFileSync } from 'node:child_process';
import { CLEAN_ENV } from '../helpers/run-cli.ts';

/** An occurrence with commits by id. */
export interface ToldOccurrence {
  readonly path: string;
  readonly first: string;
  readonly last: string;
  readonly inHead: boolean;
  readonly refs: readonly string[];
}

/** By object id the occurrences of every blob and tree below the root of any commit of the store, sorted by path. */
export function occurrencesIn(dir: string): Map<string, ToldOccurrence[]> {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: dir, env: CLEAN_ENV, encoding: 'utf8', stdio: 'pipe' });
  const objects = git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)').split('\n');
  const commits = objects.filter((line) => line.startsWith('commit ')).map((line) => line.slice(7));
  const parents = new Map<string, string[]>();
  const times = new Map<string, number>();
  const places = new Map<string, Set<string>>();
  for (const line of git('rev-list', '--no-walk', '--parents', '--timestamp', ...commits)
    .split('\n')
    .filter(Boolean)) {
    const [time = '', commit = '', ...its] = line.split(' ');
    const there = its.filter((parent) => commits.includes(parent));
    parents.set(commit, there);
    times.set(commit, Number(time));
    places.set(commit, placesOf(git('ls-tree', '-r', '-t', '-z', commit)));
  }
  correct(commits, parents, times);
  const head = headOf(git);
  const reached = reachedByRefs(git, head);
  const isEarlier = (a: string, b: string): number => (times.get(a) ?? 0) - (times.get(b) ?? 0) || (a < b ? -1 : 1);
  const found = new Map<string, ToldOccurrence[]>();
  for (const place of [...new Set([...places.values()].flatMap((some) => [...some]))].sort(byPath)) {
    const having = commits.filter((commit) => places.get(commit)?.has(place)).sort(isEarlier);
    const introducing = having.filter(
      (commit) => !parents.get(commit)?.some((parent) => places.get(parent)?.has(place)),
    );
    const inHead = having.includes(head);
    const refs = [...reached].filter(([, set]) => introducing.some((commit) => set.has(commit))).map(([name]) => name);
    const [first = ''] = introducing;
    const [oid, path] = [place.slice(0, place.indexOf(' ')), place.slice(place.indexOf(' ') + 1)];
    // A commit that refs reach goes before a later one that none does.
    const seen = having.filter((commit) => [...reached.values()].some((set) => set.has(commit)));
    const last = inHead ? head : (seen.at(-1) ?? having.at(-1) ?? '');
    const occurrence = { path, first, last, inHead, refs: refs.sort() };
    found.set(oid, [...(found.get(oid) ?? []), occurrence]);
  }
  return found;
}

function placesOf(listing: string): Set<string> {
  const places = new Set<string>();
  for (const line of listing.split('\0')) {
    const [, oid, path] = /^\d+ (?:blob|tree) ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
    if (oid !== undefined) places.add(`${oid} ${path}`);
  }
  return places;
}

function byPath(a: string, b: string): number {
  const [pathA, pathB] = [a.slice(a.indexOf(' ')), b.slice(b.indexOf(' '))];
  return pathA < pathB ? -1 : Number(pathA > pathB);
}

/** Until nothing changes. */
function correct(commits: readonly string[], parents: Map<string, string[]>, times: Map<string, number>): void {
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const commit of commits) {
      const after = Math.max(...(parents.get(commit) ?? []).map((parent) => (times.get(parent) ?? 0) + 1));
      if (after <= (times.get(commit) ?? 0)) continue;
      times.set(commit, after);
      isDone = false;
    }
  }
}

type Git = (...args: string[]) => string;

function headOf(git: Git): string {
  try {
    return git('rev-parse', '--verify', '--quiet', 'HEAD').trim();
  } catch {
    return '';
  }
}

/** By ref the commits it reaches; HEAD when no ref leads to its commit. */
function reachedByRefs(git: Git, head: string): Map<string, Set<string>> {
  const reached = new Map<string, Set<string>>();
  const targets = new Set<string>();
  for (const name of git('for-each-ref', '--format=%(refname)').split('\n').filter(Boolean)) {
    const target = git('rev-parse', `${name}^{}`).trim();
    targets.add(target);
    const isCommit = git('cat-file', '-t', target).trim() === 'commit';
    reached.set(name, new Set(isCommit ? git('rev-list', target).split('\n') : []));
  }
  if (head !== '' && !targets.has(head)) reached.set('HEAD', new Set(git('rev-list', head).split('\n')));
  return reached;
}
