/*
 * Owns whether a credential still works, as its provider says.
 */

/** What the provider says of a credential. */
export type LivenessState =
  /** It works. */
  | 'live'
  /** It is deleted or deactivated. */
  | 'inactive'
  /** The id exists; the secret does not belong to it. */
  | 'wrong-secret'
  /** It worked until a moment that is over. */
  | 'expired'
  /** Nothing can be said: no answer, an answer that is not known, no secret. */
  | 'unknown'
  /** A canary token: it was not asked, because asking would alarm its owner. */
  | 'canary';

export interface Liveness {
  readonly state: LivenessState;
  /**
   * Why nothing can be said: a code of the provider, `no-secret`, `no-key-id`, `no-session-token`, `not-asked` (too many
   * secrets of one key id), `unreachable`, `interrupted`, `redirected`, `too-large`, `bad-answer`, `clock`, `http-` with a
   * status, `other-partition`; null otherwise.
   */
  readonly detail: string | null;
  /** Who it is, when the provider says so. */
  readonly arn: string | null;
  readonly account: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The address that was asked; null when none was. */
  readonly endpoint: string | null;
}

/** What a responder's identity could learn of a key. */
export interface LiveFacts {
  readonly liveness: Liveness | null;
  /** `GetAccessKeyLastUsed`; null when it was not to be had. */
  readonly lastUsed: {
    readonly at: string | null;
    readonly service: string;
    readonly region: string;
    readonly user: string;
  } | null;
  /** `Active` or `Inactive`, of `ListAccessKeys`. */
  readonly status: 'Active' | 'Inactive' | null;
  /** Name of the quarantine policy that is attached; `none`; null when it was not to be had. */
  readonly quarantine: string | null;
  /** Policies of the user, attached and inline, with those of its groups: name and document (JSON), or null. */
  readonly policies: readonly { readonly name: string; readonly document: string | null }[];
  /** True when the key was deactivated now. */
  readonly deactivated: boolean;
  /** What was refused or failed: operation and code. */
  readonly failures: readonly { readonly operation: string; readonly code: string }[];
}
