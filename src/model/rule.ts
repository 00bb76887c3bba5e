/*
 * Owns the form of a rule: plain data, written in rules/. Does not own matching (match/).
 */

import type { Localized } from './localized.ts';

export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type Confidence = 'high' | 'medium' | 'low';

/** Named checks a rule asks for; each is one file in filter/. */
export type CheckName = 'mixed-classes' | 'not-hex' | 'not-path' | 'not-identifier';

/** A rule as written in rules/<provider>.ts. */
export interface RuleDef {
  /** Stable for ever: fingerprints and baselines hold it. */
  readonly id: string;
  readonly title: Localized;
  /** Why it matters, one sentence. */
  readonly why: Localized;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /**
   * Literals of which one must occur for the pattern to be tried, at least 4 characters each.
   * Smart case: an all-lower-case keyword matches in any case, one with a capital only exactly.
   */
  readonly keywords: readonly string[];
  /**
   * Flags `g` only. Group `secret` is the secret, and the last place of its text within the match. Runs over text in which one character is one byte (latin1). Every repeat is bounded; no look-around.
   */
  readonly pattern: RegExp;
  /** How many bytes before and after a keyword the pattern may need. Defaults to 256 and 512. */
  readonly reach?: { readonly before: number; readonly after: number };
  /** A character class (without brackets) that may not stand directly before or after the secret. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** The secret as a service receives it, when the text holds another form: the value is decoded before all checks. */
  readonly decode?: 'base64-when-longer';
  /** Length of the decoded value, when fixed. */
  readonly length?: number;
  /** Shannon entropy of the value in bits per character must be above this. */
  readonly minEntropy?: number;
  readonly checks?: readonly CheckName[];
  /** Values of public documentation: recognised, explained, never reported. */
  readonly documentationExamples?: readonly string[];
  /**
   * What must stand near for the value to be meant: `pattern` is tried on the lower-cased text from `before` bytes
   * before the secret to its end, and on the path.
   */
  readonly context?: { readonly pattern: RegExp; readonly before: number };
  /** Unnamed values that this rule's matches make a pair with, in order of preference. */
  readonly companions?: readonly Companion[];
  /** `url`: matches of other rules within the same URL are parts of this one. */
  readonly covers?: 'url';
  /** What can be computed from the value offline. */
  readonly facts?: 'aws-key-id' | 'aws-presigned-url' | 'aws-bedrock-key';
  /** Environment variable that SDKs read for it, or a good name. */
  readonly env: string;
  /** True when the pattern starts at a name: what the value is assigned to is read leftwards from the match. */
  readonly named?: boolean;
  /** Where to revoke it. */
  readonly revoke: string;
  /** False: not applied in the commit hook, where only sure findings may block. */
  readonly hook?: boolean;
  /** Vendor documentation the pattern was written from. */
  readonly source: string;
  /** Templates for test/helpers/sample.ts (`AKIA${A-Z2-7}{16}`), expanded at test time, never live-looking. */
  readonly examples: readonly string[];
  /** Templates that must not match. */
  readonly nonExamples: readonly string[];
}

/** The unnamed half of a pair: a run of exactly `length` base64 characters around a match of this rule. */
export interface Companion {
  /** The rule whose finding results; its filters apply to the value as well. */
  readonly rule: string;
  readonly length: number;
  /** What the run must look like beside its length. */
  readonly shape?: RegExp;
  /** Within this many lines in either direction it counts as near; farther (same blob) lowers severity. */
  readonly lines: number;
}
