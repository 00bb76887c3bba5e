/*
 * Owns what a comment beside a secret says of it. Does not own reading comments (filter/inline.ts).
 */

import type { Objection } from './match.ts';

/** Why a comment that is meant to allow a finding does not. One sentence each in the catalog. */
export type CommentRefusal =
  /** It says no reason. */
  | 'no-reason'
  /** It names other rules. */
  | 'other-rule'
  /** The words stand there, and no comment begins before them. */
  | 'no-comment';

/** The objection of a comment that holds, or why one does not. */
export type CommentVerdict = Objection | CommentRefusal;

/** The text around a secret in which comments count. Every secret in it is one `…`. */
export interface CommentLines {
  /** The line of the secret; of one of several lines the first, up to it, and the last, from there on. */
  readonly own: readonly string[];
  /** The whole line above; null when there is none, or it is too long to be looked at. */
  readonly above: string | null;
}
