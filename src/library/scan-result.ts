/*
 * Owns the result of a scan for programs that use leakgate as a library.
 */

import type { Finding } from './finding.ts';

/** What a scan came to. */
export interface ScanResult {
  /** False when anything that should have been looked at was not: no finding does not mean clean then. */
  readonly complete: boolean;
  /** Sorted: severity, rule, first place. */
  readonly findings: readonly Finding[];
  /** Findings that the baseline, the configuration or files of other scanners accept. */
  readonly accepted: readonly AcceptedFinding[];
  readonly coverage: Coverage;
  /** What a configuration or baseline has to tell; null when nothing. */
  readonly configuration: Configuration | null;
}

/** A finding that somebody has accepted. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly source: 'baseline' | 'configuration' | 'bypass' | 'foreign';
  readonly kind: 'accepted' | 'false-alarm' | 'revoked';
  /** As its author wrote it. */
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`, UTC; null when it holds for ever. */
  readonly until: string | null;
}

/** What was looked at. */
export interface Coverage {
  /** Git objects, those of `remembered` included. */
  readonly objects: number;
  /** Objects that an earlier scan looked at under the same rules. */
  readonly remembered: number;
  readonly files: number;
  readonly bytes: number;
  /** What could not be looked at: makes the scan incomplete. */
  readonly skipped: readonly Gap[];
  /** What is outside of this scan by design. */
  readonly excluded: readonly Gap[];
}

/** Something that was not looked at. */
export interface Gap {
  /** A path, an object id, or a group such as `2 objects`. */
  readonly what: string;
  /** A code (docs/JSON.md). */
  readonly why: string;
  /** What the system or git said. */
  readonly detail?: string;
}

/** Nothing of a configuration makes a scan find less unseen. */
export interface Configuration {
  /** Files whose allowlists were in force. */
  readonly allowlists: readonly string[];
  /** What is not done as its author may think. */
  readonly notes: readonly { readonly code: string; readonly file: string; readonly what: string }[];
  /** Rules that find less for it. */
  readonly rules: readonly { readonly rule: string; readonly how: 'off' | 'allowed'; readonly file: string }[];
  /** Patterns of paths that were left out. */
  readonly excluded: readonly string[];
}
