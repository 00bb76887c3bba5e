/*
 * Owns comparing findings with what other scanners know. Which of their rules named a value does not matter.
 */

import { posix } from 'node:path';
import { valueDigest } from '../../finding/value-digest.ts';
import type { Accept, AcceptanceQuery } from '../../model/acceptance.ts';
import type { Place } from '../../model/finding.ts';
import type { Foreign, Mark, MarkedPlace } from './mark.ts';

/** Marks that mean a finding. */
export type MarkMatcher = (finding: AcceptanceQuery) => readonly Mark[];

/**
 * Looks findings up by digest and place, and tries patterns of paths. A value that is known at one place is known at all;
 * a path that is left out says something of that path alone, so all places must be in such.
 * @param from where paths of findings count from, seen from the top of the work tree: `` or `sub/folder`
 */
export function markMatcher(marks: readonly Mark[], from: string = ''): MarkMatcher {
  const digests = new Map<string, Mark[]>();
  const places = new Map<string, Mark[]>();
  const patterns: Mark[] = [];
  for (const mark of marks) {
    if (mark.digest !== null) add(digests, mark.digest, mark);
    if (mark.place !== null) add(places, keyOf(mark.place), mark);
    if (mark.paths !== null) patterns.push(mark);
  }
  return ({ secret, places: all }) => {
    const named = all.flatMap((place) => (place.path === null ? [] : [{ place, path: posix.join(from, place.path) }]));
    const byDigest = digests.size === 0 ? [] : (digests.get(valueDigest(secret)) ?? []);
    const byPlace = named.flatMap(({ place, path }) =>
      (places.get(keyOf({ path, line: place.line })) ?? []).filter((mark) => isOfCommit(place, mark)),
    );
    return [...new Set([...byDigest, ...byPlace, ...outside(all.length, named, patterns)])];
  };
}

/** Accepts what files of other scanners know, unless one of them says that it is real. */
export function acceptForeign(files: readonly Foreign[], from: string = ''): Accept {
  const matchers = files.map(({ file, marks }) => ({ file, marksOf: markMatcher(marks, from) }));
  return (finding) => {
    const found = matchers.flatMap(({ file, marksOf }) => marksOf(finding).map((mark) => ({ file, mark })));
    const [first] = found;
    if (first === undefined || found.some(({ mark }) => mark.kind === 'real')) return null;
    const { file, mark } = first;
    const kind = mark.kind === 'real' ? 'accepted' : mark.kind;
    return { source: 'foreign', kind, reason: '', until: null, file, line: mark.line };
  };
}

function add(marks: Map<string, Mark[]>, key: string, mark: Mark): void {
  const known = marks.get(key);
  if (known === undefined) marks.set(key, [mark]);
  else known.push(mark);
}

/** The patterns that leave out the paths; none when one of all places is in no such path. */
function outside(count: number, named: readonly { readonly path: string }[], patterns: readonly Mark[]): Mark[] {
  if (patterns.length === 0 || named.length === 0 || named.length < count) return [];
  const left = named.map(({ path }) => patterns.find(({ paths }) => paths?.test(path)));
  return left.includes(undefined) ? [] : left.filter((mark) => mark !== undefined);
}

function keyOf({ path, line }: Pick<MarkedPlace, 'path' | 'line'>): string {
  return `${line} ${path}`;
}

/** A mark of a commit means a line of that commit, and no other line that stands where it stood. */
function isOfCommit({ commit, lastCommit }: Place, { place }: Mark): boolean {
  return place === null || place.commit === null || [commit?.oid, lastCommit?.oid].includes(place.commit);
}
