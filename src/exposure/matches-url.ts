/*
 * Owns telling whether an address that somebody names is one of the places of a credential.
 */

import type { ExposedPlace, Exposure } from '../model/exposure.ts';
import { pathOfUrl, type UrlPath } from './path-of-url.ts';

/** An abbreviated id of a commit is as long, at least. */
const SHORTEST_ID = 7;

/**
 * True when `url` points at a place of `exposure`: at its path, in a commit that is known to have it, or in any commit or
 * branch of a repository that is one of its remotes; at such a commit as a whole, or at a gist that is a remote. Forks count
 * by their commits.
 */
export function matchesUrl(url: string, exposure: Pick<Exposure, 'places' | 'published'>): boolean {
  const page = pathOfUrl(url);
  if (page === null) return false;
  const isOwn = isOneOfOurs(page, exposure.published);
  const { ref, path } = page;
  // A gist is shown with all that it has.
  if (ref === null)
    return isOwn && isGist(page) && exposure.places.some((each) => path === null || isAtPath(each, `/${path}`));
  return exposure.places.some((each) => {
    const isKnown = commitsOf(each).some((oid) => isSameCommit(ref, oid));
    if (path === null) return isKnown;
    return isAtPath(each, `${ref}/${path}`) && (isKnown || isOwn);
  });
}

/** A branch may have slashes: where it ends and the path begins the address does not say. */
function isAtPath({ place: { path } }: ExposedPlace, tail: string): boolean {
  const file = path?.replace(/!.*$/su, '');
  return file !== undefined && file !== '' && tail.endsWith(`/${file}`);
}

function commitsOf({ place: { commit, lastCommit, origin, blob } }: ExposedPlace): string[] {
  const message = origin === 'message' ? blob : null;
  return [commit?.oid, lastCommit?.oid, message].filter((oid) => typeof oid === 'string');
}

function isSameCommit(ref: string, oid: string): boolean {
  return ref.length >= SHORTEST_ID && /^[0-9a-f]+$/i.test(ref) && oid.startsWith(ref.toLowerCase());
}

/** Hosts write names of owners and repositories in any case. */
function isOneOfOurs(page: UrlPath, published: Exposure['published']): boolean {
  // A gist has its id with or without its owner before it.
  const nameOf = (repository: string) => repository.toLowerCase().replace(isGist(page) ? /^.*\// : '', '');
  const name = nameOf(page.repository);
  return published.some(({ repository }) => repository !== null && nameOf(repository) === name);
}

function isGist({ host }: UrlPath): boolean {
  return host.startsWith('gist.');
}
