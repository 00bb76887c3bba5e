/*
 * Owns which entries of a baseline a scan has met, and what reports must tell of the others.
 */

import { fingerprintOf } from '../finding/fingerprint.ts';
import type { Finding } from '../model/finding.ts';
import type { ConfigNote, ScanResult } from '../model/scan-result.ts';
import type { ShardEntry } from '../model/shard.ts';
import { BASELINE_FILE, isExpired } from './entry.ts';
import type { BaselineIndex } from './index-baseline.ts';
import type { Baseline, PlacedEntry } from './parse-baseline.ts';

/** What names a finding in a baseline. */
export interface Name {
  /** Id of the rule. */
  readonly rule: string;
  readonly fingerprint: string;
}

/** The names of a finding: its own, and those that the other halves of a pair have where they are found alone. */
export function namesOf({
  rule,
  fingerprint,
  companions,
}: Pick<Finding, 'rule' | 'fingerprint' | 'companions'>): Name[] {
  const halves = companions.map((half) => ({ rule: half.rule.id, fingerprint: fingerprintOf(half.rule, half.secret) }));
  return [{ rule: rule.id, fingerprint }, ...halves];
}

/** Entries that no finding of a scan has met, accepted or not. */
export function unusedIn({ entries }: Pick<Baseline, 'entries'>, result: ScanResult): PlacedEntry[] {
  const found = [...result.findings, ...result.accepted.map(({ finding }) => finding)];
  const met = new Set(found.flatMap(namesOf).map(({ fingerprint }) => fingerprint));
  return [...entries.values()].filter(({ fingerprint }) => !met.has(fingerprint));
}

/** What a note needs to know. */
export interface NoteOptions {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Ids of rules that the scan left out as not sure enough: their entries had no chance. Null when no entry had a fair one. */
  readonly left: ReadonlySet<string> | null;
}

/** Tells entries that have expired where they mattered, and after a scan of everything those that are of no use. */
export function notesOn(baseline: BaselineIndex, result: ScanResult, { today, left }: NoteOptions): ConfigNote[] {
  const expired = result.findings.filter(({ fingerprint }) => {
    const entry = baseline.get(fingerprint);
    return entry !== undefined && entry.kind !== 'real' && isExpired(entry, today);
  });
  const isWhole = left !== null && result.mode === 'all' && result.complete;
  const unused = isWhole ? unusedIn({ entries: baseline.all() }, result).filter(({ rule }) => !left.has(rule)) : [];
  return [...note('baseline-expired', expired.length), ...note('baseline-unused', unused.length)];
}

/** The entries of a baseline with what decides whether they are told of; see `notesOfEntries`. */
export function entriesFor(
  { entries }: Baseline,
  { mode }: Pick<ScanResult, 'mode'>,
  { today, left }: NoteOptions,
): ShardEntry[] {
  return [...entries.values()].map((entry) => ({
    fingerprint: entry.fingerprint,
    isExpired: entry.kind !== 'real' && isExpired(entry, today),
    isAsked: left !== null && mode === 'all' && !left.has(entry.rule),
  }));
}

/**
 * As `notesOn`, for several scans put together.
 * @param met fingerprints of all findings, accepted or not, and of their other halves
 */
export function notesOfEntries(
  entries: readonly ShardEntry[],
  { findings, complete }: Pick<ScanResult, 'findings' | 'complete'>,
  met: ReadonlySet<string>,
): ConfigNote[] {
  const past = new Set(entries.filter((entry) => entry.isExpired).map(({ fingerprint }) => fingerprint));
  const expired = findings.filter(({ fingerprint }) => past.has(fingerprint));
  const unused = complete ? entries.filter(({ isAsked, fingerprint }) => isAsked && !met.has(fingerprint)) : [];
  return [...note('baseline-expired', expired.length), ...note('baseline-unused', unused.length)];
}

function note(code: ConfigNote['code'], count: number): ConfigNote[] {
  return count === 0 ? [] : [{ code, file: BASELINE_FILE, what: String(count) }];
}
