/*
 * Owns what a forge is to the rest of leakgate: one comment and one label on a pull request. Does not own how any forge
 * is spoken to (github.ts, gitlab.ts, gitea.ts, bitbucket.ts), nor the text of the comment.
 */

import type { Secret } from '../model/secret.ts';

/** Forgejo speaks Gitea's API. Bitbucket is Bitbucket Cloud. */
export type ForgeKind = 'github' | 'gitlab' | 'gitea' | 'bitbucket';

/** One pull request (GitLab: merge request) on one forge. */
export interface ForgePlace {
  readonly kind: ForgeKind;
  /**
   * Where the API begins: `https://api.github.com`, `https://gitlab.example/api/v4`, `https://gitea.example/api/v1`. From the
   * command line or the CI system and never from the repository: the token is sent there.
   */
  readonly apiUrl: string;
  /** `owner/name`; GitLab: the path with all its groups, or the project's number. */
  readonly repository: string;
  /** The number people see; GitLab: the iid. From 1. */
  readonly number: number;
}

/** The part of the `fetch` of browsers and node that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ForgeOptions {
  readonly token: Secret;
  readonly fetch: Fetch;
  /** Resolves after `ms`; rejects with the reason of `signal` when that is aborted first. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** ms since 1970. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
  /** How long one request may take, in ms. 30 seconds when left out. */
  readonly timeout?: number;
}

/** What became of a comment. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged';

/** What became of a label. */
export type LabelOutcome = 'set' | 'removed' | 'unchanged';

/** A pull request as leakgate writes on it. Everything throws `ForgeError`, or the reason of the signal when aborted. */
export interface Forge {
  /**
   * Creates the comment, or updates the one that leakgate wrote before with this token's user. A comment of anybody else is
   * left alone, whatever it says. `unchanged` when the text is the same.
   *
   * @param body Markdown of at most `longestComment` UTF-16 units; the marker is put before it here
   * @throws ForgeError `forge-too-long` before anything is sent
   */
  upsertComment(body: string): Promise<CommentOutcome>;
  /** True when leakgate has written its comment. Where the author cannot be told: when anybody has. */
  hasComment(): Promise<boolean>;
  /**
   * Puts the label `name` on the pull request, or takes it off. A label that the repository does not have is made.
   *
   * @throws ForgeError `forge-bad-label` for names that no forge takes, `forge-no-labels` on Bitbucket, which has none
   */
  setLabel(name: string, on: boolean): Promise<LabelOutcome>;
}
