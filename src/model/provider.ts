/*
 * Owns the form in which a provider's rules are written in rules/: what all of them share once, the rest per credential.
 * Does not own how they become rules (rules/rules-of.ts).
 */

import type { Localized } from './localized.ts';
import type { CheckName, Companion, Confidence, ProofName, RuleDef, Severity } from './rule.ts';

/** What a credential is; its name and why it matters are written once for each kind (rules/kinds.ts). */
export type CredentialKind =
  | 'api-key'
  | 'access-token'
  | 'personal-token'
  | 'refresh-token'
  | 'service-token'
  | 'deploy-token'
  | 'bot-token'
  | 'app-token'
  | 'admin-token'
  | 'client-secret'
  | 'secret-key'
  | 'signing-secret'
  | 'encryption-key'
  | 'private-key'
  | 'password'
  | 'connection-string'
  | 'webhook'
  | 'license-key'
  | 'session'
  | 'publishable-key'
  | 'key-id';

/** A provider as written in rules/<provider>.ts. */
export interface ProviderDef {
  /** As it writes itself: `GitLab`. */
  readonly name: string;
  /**
   * How code names it, lower-case, each at least 3 characters: rules with a `value` look for them before it. Found as the
   * start of a word or of a part of an identifier: `flickr` in `FLICKR_KEY`, `myFlickrKey` and `api.flickr.com`.
   */
  readonly words: readonly string[];
  /** Where credentials are revoked. */
  readonly revoke: string;
  /** Vendor documentation. */
  readonly source: string;
  readonly rules: readonly ProviderRule[];
}

export type ProviderRule = TokenRule | ValueRule;

/** A credential that shows by itself what it is. */
export interface TokenRule extends RuleBase {
  /** Literals of the token, at least 4 characters each, one of which every token has; as `RuleDef.keywords`. */
  readonly keywords: readonly string[];
  /** The whole token, or with a group `secret` around the secret within. No flags, every repeat bounded, no look-around. */
  readonly token: RegExp;
  /** As `RuleDef.insideBase64`: for what is often in Kubernetes secrets and CI variables. Each keyword costs the search. */
  readonly insideBase64?: RuleDef['insideBase64'];
}

/** A credential that shows only by what stands before it: a word of its provider. */
export interface ValueRule extends RuleBase {
  /** The whole value. No flags, every repeat bounded, no groups, no look-around. At least 12 characters. */
  readonly value: RegExp;
  /** In place of the provider's words. */
  readonly words?: readonly string[];
  /** Lower-case words of which one must stand on the line before the value: tells a secret from an id of the same shape. */
  readonly nouns?: readonly string[];
}

interface RuleBase {
  /** Stable for ever: fingerprints and baselines hold it. `<provider>-<credential>`. */
  readonly id: string;
  readonly kind: CredentialKind;
  /** Its name when the kind's is not exact: `deploy key`. Comes after the provider's name. */
  readonly label?: Localized;
  /** Why it matters, when more can be said than for the kind. */
  readonly why?: Localized;
  readonly severity: Severity;
  /** How sure a match is real: `high` blocks commits, `low` is shown on request only. */
  readonly confidence: Confidence;
  /** Character classes that may not stand directly around the secret. Default `A-Za-z0-9` before, `A-Za-z0-9_-` after. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** As `RuleDef.reach`; by default 16 bytes before a keyword, and as many after it as the token can be long. */
  readonly reach?: { readonly before: number; readonly after: number };
  readonly minEntropy?: number;
  readonly checks?: readonly CheckName[];
  /** What the value itself can prove. */
  readonly proof?: ProofName;
  /** As `RuleDef.unproven`. */
  readonly unproven?: Confidence;
  readonly context?: { readonly pattern: RegExp; readonly before: number };
  readonly companions?: readonly Companion[];
  readonly documentationExamples?: readonly string[];
  readonly env: string;
  readonly revoke?: string;
  readonly source?: string;
  /** Templates for test/helpers/sample.ts. */
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
}
