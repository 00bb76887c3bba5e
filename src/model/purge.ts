/*
 * Owns the plan by which a secret is taken out of a repository's history.
 */

import type { Gap } from './blob.ts';
import type { Finding } from './finding.ts';

/** What a rewrite would do, and what has to be done around it. */
export interface PurgePlan {
  readonly findings: readonly Finding[];
  /** Forms of the values to replace: raw bytes and encodings found. */
  readonly replacements: number;
  /** Full names of refs that reach a place, sorted. */
  readonly refs: readonly string[];
  /** Commits that have a place, each once; whole ids. Of each path the first and the last one. */
  readonly commits: readonly string[];
  /** How many commits get new ids: those above and all that descend from them. */
  readonly rewritten: number;
  /** Objects that no ref reaches: gone with the next expiry and gc, not by a rewrite. */
  readonly unreachable: number;
  /** Refs of forges that a push cannot change: `refs/pull/…`, `refs/merge-requests/…`. */
  readonly hiddenRefs: readonly string[];
  /** Remotes that have it: name and address without credentials. */
  readonly remotes: readonly PurgeRemote[];
  /** What has to be pushed once it is rewritten. */
  readonly pushes: readonly PurgePush[];
  /** Ids of archives that have it inside, sorted. */
  readonly archives: readonly string[];
  /** Kinds of place that a rewrite with replacements of text cannot reach. */
  readonly limits: readonly PurgeLimit[];
  /** False when anything was not looked at; `skipped` says what. */
  readonly complete: boolean;
  readonly skipped: readonly Gap[];
}

export interface PurgeRemote {
  readonly name: string;
  readonly address: string | null;
}

/** A ref of the rewritten mirror that replaces one of a remote. */
export interface PurgePush {
  /** Name of the remote. */
  readonly remote: string;
  /** Full names: in the mirror, and at the remote. */
  readonly from: string;
  readonly to: string;
  /** What the remote had when it was last asked; null when this clone does not know. */
  readonly expected: string | null;
}

/** In the order in which they are told. */
export const PURGE_LIMITS = [
  /** The clone is shallow or partial: a full one is needed. */
  'shallow',
  /** Objects are named by SHA-256, which git-filter-repo does not know. */
  'sha256',
  /** In work tree or index: take it out there first (leakgate fix). */
  'standing',
  /** Inside compressed files: the whole file must go. */
  'archive',
  /** In names of files: those are renamed. */
  'file-name',
  /** Too short to be replaced wherever it stands. */
  'short',
  /** Commits or tags that are signed lose their signature. */
  'signatures',
  /** Submodules and Git LFS objects are not rewritten. */
  'lfs',
] as const;

export type PurgeLimit = (typeof PURGE_LIMITS)[number];

/** What `--execute` did. */
export interface PurgeOutcome {
  /** Folder of the rewritten mirror clone. */
  readonly mirror: string;
  /** File of the bundle that has everything as it was. */
  readonly bundle: string;
  readonly refsBefore: number;
  readonly refsAfter: number;
  readonly commitsBefore: number;
  readonly commitsAfter: number;
  /** Old ids of the first commits that were changed: forges ask for them. */
  readonly firstChanged: readonly string[];
  /** Places that are left: fingerprint and count. Empty when it is proven clean. */
  readonly left: readonly { readonly fingerprint: string; readonly places: number }[];
  /** False when the scan after the rewrite could not look at everything. */
  readonly complete: boolean;
}
