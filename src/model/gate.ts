/*
 * Owns what a gate (`ci`, `push`) tells beside findings: what it compared, changes to its own rules that people have to
 * review, and commits that were made past the hook.
 */

import type { CommitInfo } from './finding.ts';

/** What `ci` and `push` tell beside findings. */
export interface Gate {
  /** One a ref that is gated: `ci` has one, a push may have several. */
  readonly ranges: readonly GateRange[];
  readonly reviews: readonly Review[];
  readonly bypasses: readonly Bypass[];
  /** Findings that the files had before the range: not reported, and not clean either. */
  readonly known: number;
}

/** What was compared. Ids are whole. */
export interface GateRange {
  /** The ref, as people know it; null when it has no name. */
  readonly name: string | null;
  readonly head: string;
  /** The commit whose configuration and baseline hold; null when there is none before this. */
  readonly base: string | null;
  /** How many commits the range has; null when everything that the head reaches was looked at. */
  readonly commits: number | null;
  /** Why everything was looked at, or the range is another than the one asked for; null when it is as asked. */
  readonly why: RangeNote | null;
}

/** Why a range is not the one that was asked for; one sentence each in the catalog. */
export type RangeNote =
  /** A schedule, a run by hand: no range was named. */
  | 'no-range'
  /** A branch is pushed for the first time; what the default branch has is left out. */
  | 'first-push'
  /** A branch was pushed by force: what it was before is not there. */
  | 'forced'
  /** The base that was named is not in the repository. */
  | 'base-missing'
  /** The range has no commits. */
  | 'empty'
  /** The range has no common history. */
  | 'unrelated'
  /** A tag was pushed. */
  | 'tag';

/** Something within the range that changes what the gate lets pass: it does not hold for this run, and people decide. */
export interface Review {
  readonly kind: ReviewKind;
  readonly path: string;
  /** From 1; null when it is about the whole file. */
  readonly line: number | null;
  /** What is changed: the key of a configuration, the rule of a baseline entry or comment. */
  readonly what: string;
  /** What it says now: a value, a reason. May be empty. */
  readonly text: string;
  /** True when it makes the gate fail. */
  readonly counts: boolean;
}

export type ReviewKind =
  /** A key of `leakgate.toml` or what it extends. */
  | 'configuration'
  /** An entry that the baseline has got. */
  | 'baseline'
  /** A comment that allows a finding. */
  | 'inline'
  /** Another file that the gate reads: of gitleaks, for example. */
  | 'file';

/** A commit that was made past the hook, with a reason. */
export interface Bypass {
  readonly commit: CommitInfo;
  /** Id of the rule. */
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
  /** True when the gate fails for it. */
  readonly refused: boolean;
}
