/*
 * Owns the result of a scan, as reporters and the exit code see it.
 */

import type { Gap, SourceCoverage } from './blob.ts';
import type { Dropped, Finding } from './finding.ts';
import type { Severity } from './rule.ts';

/** Most serious first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** What a scan was asked to look at. */
export type ScanMode = 'all' | 'staged' | 'history' | 'files' | 'stdin';

export interface ScanResult {
  readonly mode: ScanMode;
  /** Sorted: severity, then rule, then first place. */
  readonly findings: readonly Finding[];
  readonly dropped: readonly Dropped[];
  readonly coverage: SourceCoverage;
  /** False when anything that should have been looked at was not. */
  readonly complete: boolean;
  /** What a configuration had to say in it; absent when nothing that changes the result. */
  readonly configured?: Configured;
}

/** What reports must tell of a configuration: it may not make a scan find less unseen. */
export interface Configured {
  /** Files with allowlists that were in force. */
  readonly allowlists: readonly string[];
  readonly notes: readonly ConfigNote[];
}

/** Something in a configuration that is not done, or not as its author may think. */
export interface ConfigNote {
  readonly code: ConfigNoteCode;
  readonly file: string;
  /** The rule, or whatever else is meant. */
  readonly what: string;
}

export type ConfigNoteCode = 'commits-ignored' | 'rule-without-regex' | 'rule-anywhere' | 'unknown-rule';

/** Adds up what several sources looked at. */
export function addCoverage(parts: readonly SourceCoverage[]): SourceCoverage {
  let objects = 0;
  let files = 0;
  let bytes = 0;
  let expected = 0;
  let remembered = 0;
  const skipped: Gap[] = [];
  const excluded: Gap[] = [];
  for (const part of parts) {
    objects += part.objects;
    files += part.files;
    bytes += part.bytes;
    expected += part.expected;
    remembered += part.remembered;
    skipped.push(...part.skipped);
    excluded.push(...part.excluded);
  }
  return { objects, files, bytes, skipped, excluded, expected, remembered };
}
