/*
 * Owns where a credential is, and where it can be seen by others.
 */

import type { Gap } from './blob.ts';
import type { CommitInfo, Finding, Place } from './finding.ts';

/** Every place of one credential in one repository. */
export interface Exposure {
  /** Findings that are the credential: its id, its secret, sessions that carry the id. */
  readonly findings: readonly Finding[];
  /** All places of those, with what kind of place each is; in the order of the findings. */
  readonly places: readonly ExposedPlace[];
  /** First and last commit that have it, by author date; null when none has it. */
  readonly first: CommitInfo | null;
  readonly last: CommitInfo | null;
  /** `Name <mail>` of the commits that brought it in, each once, with how many of its places they brought. */
  readonly authors: readonly { readonly author: string; readonly places: number }[];
  readonly published: readonly PublishedAt[];
  /** Other credentials in the same files: rotate them too. */
  readonly beside: readonly Finding[];
  /** False when anything was not looked at; `skipped` says what. */
  readonly complete: boolean;
  readonly skipped: readonly Gap[];
}

/** What kind of place it is: `stash` and `unreachable` are in the store, but on no branch or tag. */
export type PlaceKind = 'work-tree' | 'index' | 'history' | 'stash' | 'unreachable' | 'message' | 'file-name';

export interface ExposedPlace {
  readonly kind: PlaceKind;
  readonly place: Place;
}

/** A remote that has commits with it, as far as this clone knows. */
export interface PublishedAt {
  /** Name of the remote: `origin`. */
  readonly remote: string;
  /** Its address without user and password; null when the remote has none. */
  readonly address: string | null;
  /** `owner/name` on a known forge; null elsewhere. */
  readonly repository: string | null;
  /** Short names of branches of that remote that reach it. */
  readonly branches: readonly string[];
  /** Branches that reached it before they were rewritten, as the logs of this clone know; forges keep such commits. */
  readonly formerly?: readonly string[];
  /** Tags that reach it; a clone does not know which remotes have a tag: with no branches, it may be there. */
  readonly tags: readonly string[];
  /** Addresses under which a public repository shows it: commit, file at a commit; at most 50. */
  readonly urls: readonly string[];
  /** True when there are more. */
  readonly hasMoreUrls?: boolean;
}
