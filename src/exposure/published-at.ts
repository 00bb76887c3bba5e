/*
 * Owns which remotes have a credential, as far as a clone knows, and under which addresses they show it.
 */

import type { PublishedAt } from '../model/exposure.ts';
import type { Place } from '../model/finding.ts';
import { forgeRepositoryOf, plainAddress } from '../util/forge-repository.ts';
import { branchThere, type Copy, tagsAmong } from './copies.ts';
import { forgeUrls } from './forge-urls.ts';
import { commitsOf, fileOf, type GitFacts } from './git-facts.ts';

/** Addresses told of one remote. */
const MOST_URLS = 50;

/** One for each address of a remote whose refs, or only tags, lead to one of `places`, or did before they were rewritten. */
export function publishedAt(places: readonly Place[], facts: GitFacts): PublishedAt[] {
  return facts.copies
    .map((copy) => publishedOn(copy, places, facts))
    .filter(({ branches, tags, formerly = [] }) => branches.length + tags.length + formerly.length > 0);
}

function publishedOn(copy: Copy, places: readonly Place[], facts: GitFacts): PublishedAt {
  const { remote, address } = copy;
  const branches = copy.refs.map((ref) => branchThere(ref, copy)).filter((name) => name !== null);
  const formerly = formerBranches(copy, places, facts);
  const forge = address === null ? null : forgeRepositoryOf(address);
  const urls = forge === null ? [] : urlsOf(places, (query) => forgeUrls(forge, query), { copy, facts });
  return {
    remote,
    address: address === null ? null : plainAddress(address),
    repository: forge?.repository ?? null,
    branches: [...new Set(branches)],
    ...(formerly.length > 0 && { formerly }),
    tags: tagsAmong(copy.refs),
    urls: urls.slice(0, MOST_URLS),
    ...(urls.length > MOST_URLS && { hasMoreUrls: true }),
  };
}

function formerBranches(copy: Copy, places: readonly Place[], { rewritten }: GitFacts): string[] {
  const commits = places.flatMap(commitsOf);
  const refs = [...rewritten].filter(([, gone]) => commits.some((oid) => gone.has(oid))).map(([ref]) => ref);
  return [...new Set(refs.map((ref) => branchThere(ref, copy)).filter((name) => name !== null))];
}

/** Ends soon after there are more than are told. */
function urlsOf(
  places: readonly Place[],
  urlsFor: (query: Parameters<typeof forgeUrls>[1]) => string[],
  { copy, facts }: { readonly copy: Copy; readonly facts: GitFacts },
): string[] {
  const urls = new Set<string>();
  for (const place of places) {
    // Names of files are seen on the page of the commit.
    const path = place.origin === 'file-name' ? null : fileOf(place);
    for (const commit of commitsOf(place)) {
      if (!facts.isOn(commit, copy) && !isFormer(commit, copy, facts)) continue;
      const line = facts.hasObject(commit, place) && place.path === path ? place.line : null;
      for (const url of urlsFor({ commit, path, line })) urls.add(url);
      if (urls.size > MOST_URLS) return [...urls];
    }
  }
  return [...urls];
}

function isFormer(commit: string, copy: Copy, { rewritten }: GitFacts): boolean {
  return [...rewritten].some(([ref, gone]) => gone.has(commit) && branchThere(ref, copy) !== null);
}
