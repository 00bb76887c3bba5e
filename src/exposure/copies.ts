/*
 * Owns which refs of a clone are copies of a remote's, and what they are called there.
 */

import type { RefMapping, Remote } from '../git/remotes.ts';
import type { Place } from '../model/finding.ts';

/** What a clone has of one address of a remote, of what leads to places. */
export interface Copy {
  readonly remote: string;
  /** As it is configured; null when the remote is no longer. */
  readonly address: string | null;
  readonly kept: readonly RefMapping[];
  /** Full names here of refs that lead to places: copies of the remote's, and tags. */
  readonly refs: readonly string[];
}

/** One for each address of a remote. */
export function copiesIn(remotes: readonly Remote[], places: readonly Place[]): Copy[] {
  const refs = [...new Set(places.flatMap((place) => [...place.refs]))];
  const tags = refs.filter((ref) => ref.startsWith(TAGS));
  // A clone of one branch is set to fetch no other; copies that came by hand are where they usually are.
  const usual = remotes.map((remote) => ({ ...remote, kept: [...remote.kept, usualMapping(remote.name)] }));
  return [...usual, ...formerRemotes(usual, refs)].flatMap(({ name, addresses, kept }) => {
    const copied = refs.filter((ref) => nameThere(ref, kept) !== null);
    const own = { remote: name, kept, refs: [...new Set([...copied, ...tags])] };
    return (addresses.length === 0 ? [null] : addresses).map((address) => ({ ...own, address }));
  });
}

const TAGS = 'refs/tags/';
const BRANCHES = 'refs/heads/';
const REMOTES = 'refs/remotes/';

/** What `ref` is called where it is a copy of: a short name for branches; null when it is no copy, or says only which is the main one. */
export function branchThere(ref: string, { kept }: Pick<Copy, 'kept'>): string | null {
  const there = nameThere(ref, kept);
  if (there === null || there.startsWith(TAGS) || there === `${BRANCHES}HEAD`) return null;
  return there.startsWith(BRANCHES) ? there.slice(BRANCHES.length) : there.replace(/^refs\//, '');
}

/** Short names of the tags among `refs`. */
export function tagsAmong(refs: Iterable<string>): string[] {
  return [...refs].filter((ref) => ref.startsWith(TAGS)).map((ref) => ref.slice(TAGS.length));
}

function nameThere(ref: string, kept: readonly RefMapping[]): string | null {
  for (const { there, here } of kept) {
    const [before = '', after] = here.split('*');
    if (after === undefined) {
      if (ref === here) return there;
    } else if (ref.startsWith(before) && ref.endsWith(after) && ref.length >= before.length + after.length) {
      return there.replace('*', () => ref.slice(before.length, ref.length - after.length));
    }
  }
  return null;
}

/** Copies stay when a remote is taken out of the configuration by hand. */
function formerRemotes(remotes: readonly Remote[], refs: readonly string[]): Remote[] {
  const isKept = (ref: string) => remotes.some(({ kept }) => nameThere(ref, kept) !== null);
  const left = refs.filter((ref) => ref.startsWith(REMOTES) && !isKept(ref));
  const names = new Set(left.map((ref) => ref.slice(REMOTES.length).split('/', 1)[0] ?? ''));
  return [...names].map((name) => ({ name, addresses: [], kept: [usualMapping(name)], isMirror: false }));
}

/** As git-remote(1) sets it up. */
function usualMapping(remote: string): RefMapping {
  return { there: `${BRANCHES}*`, here: `${REMOTES}${remote}/*` };
}
