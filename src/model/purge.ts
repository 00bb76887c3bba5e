/*
 * Owns the plan by which a secret is taken out of a repository's history.
 */

import type { Finding } from './finding.ts';

/** What a rewrite would do, and what has to be done around it. */
export interface PurgePlan {
  readonly findings: readonly Finding[];
  /** Forms of the values to replace: raw bytes and encodings found. */
  readonly replacements: number;
  /** Full names of refs that reach a place, sorted. */
  readonly refs: readonly string[];
  /** Commits that have a place, each once; whole ids. */
  readonly commits: readonly string[];
  /** Objects that no ref reaches: gone with the next expiry and gc, not by a rewrite. */
  readonly unreachable: number;
  /** Refs of forges that a push cannot change: `refs/pull/…`, `refs/merge-requests/…`. */
  readonly hiddenRefs: readonly string[];
  /** Remotes that have it: name and address without credentials. */
  readonly remotes: readonly { readonly name: string; readonly address: string | null }[];
  /** Kinds of place that a rewrite with replacements of text cannot reach. */
  readonly limits: readonly PurgeLimit[];
}

export type PurgeLimit =
  /** Inside compressed files: the whole file must go. */
  | 'archive'
  /** In names of files. */
  | 'file-name'
  /** Tags that are signed lose their signature, commits as well. */
  | 'signatures'
  /** Submodules and Git LFS objects are not rewritten. */
  | 'lfs'
  /** In work tree or index: take it out there first (leakgate fix). */
  | 'standing'
  /** The clone is shallow or partial: a full one is needed. */
  | 'shallow';

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
  /** Places that are left: fingerprint and count. Empty when it is proven clean. */
  readonly left: readonly { readonly fingerprint: string; readonly places: number }[];
  /** False when the scan after the rewrite could not look at everything. */
  readonly complete: boolean;
}
