/*
 * Owns the port between what is done with comments (comment.ts) and the API of one forge.
 */

import type { LabelOutcome } from './forge.ts';

/** A comment on the pull request. */
export interface ForgeComment {
  readonly id: string;
  readonly body: string;
  /** What the forge knows its author by; '' for authors that are gone. */
  readonly author: string;
  /** True when an app or a job wrote it, and no person. */
  readonly isBot: boolean;
}

/** Whom the token writes as. */
export type Viewer =
  | { readonly kind: 'known'; readonly author: string }
  /** An app or a job, and the forge does not say which. */
  | { readonly kind: 'bot' }
  /** The forge does not say; but it lets nobody edit a comment of somebody else. */
  | { readonly kind: 'unknown' };

/** One forge's API, for one pull request. */
export interface ForgeApi {
  /** A line that does not show in a rendered comment. */
  readonly marker: string;
  /** `body` so that nothing in it is a command to the forge. */
  harmless(body: string): string;
  viewer(): Promise<Viewer>;
  /** Oldest first, page after page as they are asked for. */
  comments(): AsyncIterable<ForgeComment>;
  create(body: string): Promise<void>;
  update(id: string, body: string): Promise<void>;
  /** Waits before the attempt after `attempt` (from 1) to create a comment. */
  pause(attempt: number): Promise<void>;
  setLabel(name: string, on: boolean): Promise<LabelOutcome>;
}
