/*
 * Owns the result of a scan, as reporters and the exit code see it.
 */

import type { AcceptedFinding } from './acceptance.ts';
import type { Gap, SourceCoverage } from './blob.ts';
import type { AllowedPlace, Dropped, Finding } from './finding.ts';
import type { Gate } from './gate.ts';
import type { Severity } from './rule.ts';
import type { Shard } from './shard.ts';

/** Most serious first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** What a scan was asked to look at. */
export type ScanMode = 'all' | 'staged' | 'history' | 'files' | 'stdin' | 'ci' | 'push';

export interface ScanResult {
  readonly mode: ScanMode;
  /** Sorted: severity, then rule, then first place. */
  readonly findings: readonly Finding[];
  readonly dropped: readonly Dropped[];
  /** What comments allow: all of it, and each among `dropped` as well, first and in this order. Absent when not asked. */
  readonly allowed?: readonly AllowedPlace[];
  /** Findings that somebody has accepted; in the order of `findings`. */
  readonly accepted: readonly AcceptedFinding[];
  /** How many findings there were before: not reported. Absent when not asked. */
  readonly known?: number;
  readonly coverage: SourceCoverage;
  /** False when anything that should have been looked at was not. */
  readonly complete: boolean;
  /** What a configuration had to say in it; absent when nothing that changes the result. */
  readonly configured?: Configured;
  /** What a gate tells; absent when it is none. */
  readonly gate?: Gate;
  /** What is handed over for merging; absent when nobody asked for that. */
  readonly shard?: Shard;
}

/** What reports must tell of a configuration: it may not make a scan find less unseen. */
export interface Configured {
  /** Files with allowlists that were in force. */
  readonly allowlists: readonly string[];
  readonly notes: readonly ConfigNote[];
  /** Rules that find less for it, sorted by id. */
  readonly silenced: readonly SilencedRule[];
  /** Patterns of paths that were left out, as written. */
  readonly excluded: readonly string[];
}

/** A rule that a configuration does not want to hear of. */
export interface SilencedRule {
  /** Its id. */
  readonly rule: string;
  /** `off`: not looked for; `allowed`: dropped by the filter `allowlist`, in sight. */
  readonly how: 'off' | 'allowed';
  readonly file: string;
}

/** Something in a configuration that is not done, or not as its author may think. */
export interface ConfigNote {
  readonly code: ConfigNoteCode;
  readonly file: string;
  /** The rule, or whatever else is meant. */
  readonly what: string;
}

export type ConfigNoteCode =
  | 'commits-ignored'
  | 'rule-without-regex'
  | 'rule-anywhere'
  | 'unknown-rule'
  | 'baseline-expired'
  | 'baseline-unused';

/** The same with each gap once: several runs that share the work meet the same ones. */
export function sharedCoverage(parts: readonly SourceCoverage[]): SourceCoverage {
  const { skipped, excluded, ...rest } = addCoverage(parts);
  return { ...rest, skipped: eachOnce(skipped), excluded: eachOnce(excluded) };
}

/** Each of `gaps` once. */
export function eachOnce(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify([gap.what, gap.why, gap.detail]), gap])).values()];
}

/** True when there was something to look at and nothing was looked at. */
export function lookedAtNothing({ coverage }: ScanResult): boolean {
  return coverage.expected > 0 && coverage.objects + coverage.files === 0;
}

/** `result`, which tells `notes` as well. */
export function withNotes(result: ScanResult, notes: readonly ConfigNote[]): ScanResult {
  if (notes.length === 0) return result;
  const configured = result.configured ?? { allowlists: [], notes: [], silenced: [], excluded: [] };
  return { ...result, configured: { ...configured, notes: [...configured.notes, ...notes] } };
}

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
