/*
 * Owns the form of a rule: plain data, written in rules/. Does not own matching (match/).
 */

import type { Allow } from './allow.ts';
import type { Localized } from './localized.ts';
import type { Pattern } from './pattern.ts';

export type Severity = 'critical' | 'high' | 'medium' | 'low';
export type Confidence = 'high' | 'medium' | 'low';

/** Named checks a rule asks for; each is one file in filter/. */
export type CheckName = 'mixed-classes' | 'not-hex' | 'not-path' | 'not-identifier';

/** What a value proves of itself: it must be what it looks like, it may be, it cannot be. */
export type Proof = 'proven' | 'unproven' | 'impossible';

/** What a value can prove of itself, offline; each is one file in util/proofs/. */
export type ProofName =
  /** The last 6 characters are the CRC-32 of those before, in base 62 (GitHub, npm, Vercel …). */
  | 'crc32-base62'
  /** The last 7 characters are the CRC-32 of those before, in base 36 (GitLab's routable tokens). */
  | 'crc32-base36'
  /** The last 8 characters are the CRC-32 of those before, in hex (Atlassian, Canva, Zuplo). */
  | 'crc32-hex'
  /** In base32, the last two bytes are the CRC-16 of those before (NATS). */
  | 'crc16-base32'
  /** Three parts of base64url, the first two JSON objects, the first with `alg` (RFC 7519). */
  | 'jwt'
  /** The body of a PEM block: base64 that decodes to DER or to an OpenSSH key. */
  | 'pem'
  /** Decodes as base64 to printable text with a colon (RFC 7617). */
  | 'base64-user-password'
  /** A part of it decodes as base64 to a JSON object. */
  | 'base64-json'
  /** A version-4 UUID (RFC 9562). */
  | 'uuid-v4';

/** Characters in a row. */
export interface RunShape {
  /** How many, at least. */
  readonly run: number;
  /** Bits of util/character-classes.ts. */
  readonly classes: number;
}

/** Words of which one must stand before a value, and how far. */
export interface WordsBefore {
  /** Lower-case; each at the start of a word or of a part of an identifier. */
  readonly words: readonly string[];
  /** Bytes between a word and the value, at most. */
  readonly distance: number;
  /** Lower-case words of which one must stand within the distance as well, anywhere in what stands there. */
  readonly nouns?: readonly string[];
  /** A word on an earlier line is not enough. */
  readonly sameLine?: boolean;
}

/** A rule: plain data. Providers write theirs shorter (model/provider.ts). */
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
   * Flag `g` only. Group `secret` is the secret, and the last place of its text within the match. Runs over text in which one character is one byte (latin1). Every repeat is bounded; no look-around.
   */
  readonly pattern: Pattern;
  /** The run that the group `secret` is sure to have, when it has been read off the pattern (match/shape-of.ts): the build does. */
  readonly run?: RunShape | null;
  /** Written by the user: none but its own checks apply, and it goes before rules of leakgate's where both match. */
  readonly own?: true;
  /** Its matches stand in bytes that are no text: nothing around them is shown, and no line is replaced. */
  readonly binary?: true;
  /** No comment beside a match allows it. */
  readonly heedless?: true;
  /** Has no keywords: the pattern is tried on all of every file. */
  readonly anywhere?: true;
  /** Only files whose path it matches are meant. */
  readonly path?: Pattern;
  /** What a configuration asks not to report of its matches. */
  readonly allow?: readonly Allow[];
  /**
   * Its keywords, or these literals, are looked for inside base64 as well. What is decoded for one rule is searched for all.
   */
  readonly insideBase64?: true | readonly string[];
  /** The form of a place, such as a header or a URL, in which any service's credential may stand: others go before it. */
  readonly form?: true;
  /** The pattern (flag `y` then) is tried on whole values behind these words; keywords are made of the words. */
  readonly after?: WordsBefore;
  /** Names that hold a keyword are looked for in place of the pattern, and a score decides (generic/): from `least` on. */
  readonly scored?: { readonly least: Confidence };
  /** A character that must stand behind a keyword before any blank or quote: cheaper to look for than the pattern. */
  readonly needs?: string;
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
  /** A value that could not be real is dropped, one that does not prove itself is less sure. */
  readonly proof?: ProofName;
  /** How sure a value is that does not prove itself, at most. `low` when absent: then only those that do are reported without being asked for. */
  readonly unproven?: Confidence;
  /** A value that does not prove itself is dropped as well. */
  readonly proofNeeded?: boolean;
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
