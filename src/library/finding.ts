/*
 * Owns what a finding is for programs that use leakgate as a library: names and meanings are those of docs/JSON.md.
 */

import type { Secret } from '../model/secret.ts';
import type { Confidence, Rule, Severity } from './rule.ts';

/** One secret with everything known about it. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Keyed hash of rule and value, 32 hex digits: the same wherever the secret stands. */
  readonly fingerprint: string;
  /** The decoded value, by its method `expose`. Printed or serialised it is `[secret]`. */
  readonly secret: Secret;
  /** Up to 4 characters of it and its length, `wJal…(40)`, or `***`. */
  readonly redacted: string;
  /** How sure the surroundings make it: no more than its looks, its name, its pair near, its pair in the same file. */
  readonly tier: 'shape' | 'named' | 'near' | 'same-blob';
  /** Sorted by path and position. */
  readonly places: readonly Place[];
  /** The other half of a pair, such as the key id of a secret key. */
  readonly companions: readonly Companion[];
  readonly advice: Advice;
  readonly aws: AwsFacts | null;
  /** When it stops working; null when it does not say. */
  readonly expiry: { readonly at: string; readonly expired: boolean } | null;
  /** Where the configuration says that its account belongs, and another environment where it stands; null when it says nothing. */
  readonly environment: { readonly account: string; readonly misplacedIn: string | null } | null;
  /** What a JSON Web Token says of itself, not verified. */
  readonly jwt: { readonly issuer: string | null; readonly subject: string | null } | null;
  /** What its checksum or structure says; null when it has none. */
  readonly proof: 'proven' | 'unproven' | null;
}

/** The other half of a pair. */
export interface Companion {
  readonly rule: Rule;
  readonly secret: Secret;
  readonly redacted: string;
  readonly places: readonly Place[];
}

/** One place of a secret. */
export interface Place {
  /** POSIX, relative to where the scan stands; null when nothing names the content. May itself hold a secret. */
  readonly path: string | null;
  /** From 1, as all four; columns in UTF-16 units, the end is one past the last. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly origin: 'worktree' | 'index' | 'history' | 'unreachable' | 'message' | 'file-name' | 'stdin';
  /** Id of the git object; null for files. */
  readonly blob: string | null;
  /** First and last commit that have it; null when none does. */
  readonly commit: Commit | null;
  readonly lastCommit: Commit | null;
  /** Whether HEAD still has it; null when that was not asked. */
  readonly inHead: boolean | null;
  /** Full names of refs that lead to it. Found out when it is read. */
  readonly refs: readonly string[];
  /** True when git ignores the file. */
  readonly ignored: boolean;
  /** Decodings between the bytes and the value (docs/JSON.md). */
  readonly decoded: readonly string[];
  /** What it is assigned to, as written. */
  readonly name: string | null;
  /** Why a comment that is meant to allow it does not: `no-reason`, `other-rule`, `no-comment`. */
  readonly comment: string | null;
}

/** A commit. */
export interface Commit {
  readonly id: string;
  /** `Name <mail>`. */
  readonly author: string;
  /** Author date, ISO 8601. */
  readonly date: string;
}

/** What to do. */
export interface Advice {
  /** Codes, in the order to do them (docs/JSON.md). */
  readonly steps: readonly string[];
  readonly replacements: readonly Replacement[];
}

/** A line as it should read. */
export interface Replacement {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Kind of file, e.g. `ruby`. */
  readonly kind: string;
  /** The environment variable that it will read. */
  readonly variable: string;
  /** The line to paste; empty when it is to be deleted, null where this kind of file cannot read the environment. */
  readonly after: string | null;
  /** Codes of caveats. */
  readonly notes: readonly string[];
}

/** What an AWS key id says by itself. */
export interface AwsFacts {
  readonly keyId: string | null;
  /** 12 digits; null for ids of the old style. */
  readonly account: string | null;
  /** Whose canary token it is; null when it is none. */
  readonly canary: string | null;
  /** True when the configuration names the account as one's own. */
  readonly own: boolean;
}
