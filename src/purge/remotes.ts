/*
 * Owns which remotes a repository has, and what has to be pushed there once its history is rewritten.
 */

import { resolve } from 'node:path';
import { readRemotes } from '../git/remotes.ts';
import type { RefList } from '../git/roots.ts';
import type { PurgePush, PurgeRemote } from '../model/purge.ts';
import { compare } from '../util/compare.ts';
import { plainAddress } from '../util/forge-repository.ts';

/** A remote, and whether the branches here are its own. */
export interface KnownRemote extends PurgeRemote {
  /** As `Remote.isMirror`. */
  readonly isMirrored: boolean;
}

/** Refs that a forge makes for pull requests, here or as fetched by a remote's name; nobody can push to them. */
const HIDDEN = /^refs\/(?:remotes\/.+\/)?(?:pull|pr|pull-requests|merge-requests|changes)\/.*\d/;

/**
 * The remotes of the repository whose top is `cwd`, sorted by name. Their addresses can be pushed to as they are, but for what
 * opens them.
 */
export async function remotesOf(cwd: string): Promise<KnownRemote[]> {
  const remotes = await readRemotes(cwd);
  const known = remotes.map(({ name, addresses: [address], isMirror }) => {
    return {
      name,
      address: address === undefined ? null : anywhere(plainAddress(address, true), cwd),
      isMirrored: isMirror,
    };
  });
  return known.sort((a, b) => compare(a.name, b.name));
}

/** A path without a colon before its first slash counts from where git runs (git-fetch(1), "GIT URLS"). */
function anywhere(address: string, cwd: string): string {
  return /^[^/]*:/.test(address) ? address : resolve(cwd, address);
}

/** True for refs that a push cannot change. */
export function isHidden(ref: string): boolean {
  return HIDDEN.test(ref);
}

/**
 * What replaces, at each remote, those refs that have a secret.
 * @param refs whole names
 */
export function pushesOf(
  refs: readonly string[],
  remotes: readonly KnownRemote[],
  { refs: all }: RefList,
): PurgePush[] {
  const ids = new Map(all.map(({ name, oid }) => [name, oid]));
  const pushable = refs.filter((ref) => !isHidden(ref));
  return remotes.flatMap((remote) =>
    pushable.flatMap((from) => {
      const to = targetOf(from, remote);
      if (to === null) return [];
      // Of a tag a clone does not know what the remote has.
      const expected = remote.isMirrored || !from.startsWith('refs/tags/') ? (ids.get(from) ?? null) : null;
      return [{ remote: remote.name, from, to, expected }];
    }),
  );
}

/** Where `ref` stands at the remote; null when that does not have it. */
function targetOf(ref: string, { name, isMirrored }: KnownRemote): string | null {
  if (isMirrored) return ref === 'refs/stash' ? null : ref;
  if (ref.startsWith('refs/tags/')) return ref;
  const followed = `refs/remotes/${name}/`;
  if (!ref.startsWith(followed) || ref === `${followed}HEAD`) return null;
  return `refs/heads/${ref.slice(followed.length)}`;
}
