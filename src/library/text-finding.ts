/*
 * Owns what is found in a text in memory, and how one is scanned, for programs that use leakgate as a library.
 */

import type { Secret } from '../model/secret.ts';
import type { Advice } from './finding.ts';
import type { Confidence, Rule, Severity } from './rule.ts';

/** What a scanner looks for. */
export interface ScannerOptions {
  /** `rules` when left out. A pair needs the rules of both halves. */
  readonly rules?: readonly Rule[];
  /** Least confidence of what is reported; `medium` when left out. */
  readonly confidence?: Confidence;
  /** Comments of other scanners (`gitleaks:allow`, `nosec` …) count as well. False when left out. */
  readonly compat?: boolean;
}

/** What is known of a text. */
export interface TextOptions {
  /** POSIX path, real or not: some rules and filters go by the kind of file, and advice does. */
  readonly path?: string;
  /** Report what comments in the text allow, too. False when left out. */
  readonly ignoreAllowComments?: boolean;
  /** Say what to do, and how the line should read. False when left out: it takes time. */
  readonly advice?: boolean;
  /** ms since 1970: decides what has expired. The time when left out. */
  readonly now?: number;
}

/** Scans texts in memory, one after another. */
export interface Scanner {
  /**
   * What `text` holds, by position. Bytes may be UTF-8, UTF-16, UTF-32 or anything else; archives are not opened: use `scan` for those.
   */
  scan(text: string | Uint8Array, options?: TextOptions): readonly TextFinding[];
  /** The same of a text that comes in pieces, of any size: a megabyte of it is kept. */
  scanStream(pieces: Pieces, options?: TextOptions): Promise<readonly TextFinding[]>;
  /**
   * `text` with every secret replaced by its redacted form, also where only the same value stands again, whatever comments say.
   * Scanned again, it holds none.
   */
  redact(text: string, options?: Pick<TextOptions, 'path'>): string;
}

/** Readable streams of node and of the web are such, generators too. */
export type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Where something stands in a text. */
export interface TextPlace {
  /** From 1, as all four; columns in UTF-16 units, the end is one past the last. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Bytes from 0, the end is one past the last; of a string and of UTF-16 and UTF-32 those of the text in UTF-8. */
  readonly start: number;
  readonly end: number;
}

/** A secret where it stands: one that stands twice is two. */
export interface TextFinding extends TextPlace {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Keyed hash of rule and value, 32 hex digits: as that of `scan`. */
  readonly fingerprint: string;
  /** The decoded value, by its method `expose`. Printed or serialised it is `[secret]`. */
  readonly secret: Secret;
  /** Up to 4 characters of it and its length, `wJal…(40)`, or `***`. */
  readonly redacted: string;
  /** What it is assigned to, as written. */
  readonly name: string | null;
  /** Decodings between the text and the value (docs/JSON.md). */
  readonly decoded: readonly string[];
  /** The other half of a pair. */
  readonly companions: readonly TextCompanion[];
  /** Of all places of the secret; null unless it was asked for. */
  readonly advice: Advice | null;
}

/** The other half of a pair. */
export interface TextCompanion extends TextPlace {
  readonly rule: Rule;
  readonly secret: Secret;
  readonly redacted: string;
}
