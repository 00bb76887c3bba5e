/*
 * Owns what it means that somebody has accepted a finding. Does not own where acceptances are kept (baseline/, config/).
 */

import type { Finding } from './finding.ts';

/** Where an acceptance comes from. */
export type AcceptanceSource =
  /** `leakgate.baseline`. */
  | 'baseline'
  /** `[allow] values` of a configuration. */
  | 'configuration'
  /** The trailer of a commit that was made past the hook, with a reason. */
  | 'bypass'
  /** The ignore file or baseline of another scanner. */
  | 'foreign';

/** What somebody has said of a secret: that it may stand, that it is none, that it opens nothing any more, that it is one. */
export type AcceptanceKind = 'accepted' | 'false-alarm' | 'revoked';

/** That a finding is known, and why it is not reported. */
export interface Acceptance {
  readonly source: AcceptanceSource;
  readonly kind: AcceptanceKind;
  /** As its author wrote it; may be empty for those of other scanners. */
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`, UTC; null when it holds for ever. */
  readonly until: string | null;
  /** The file it stands in as reports name it, or the id of a commit. */
  readonly file: string;
  /** From 1; null when it is in no line. */
  readonly line: number | null;
}

/** What decides whether a finding is accepted. */
export type AcceptanceQuery = Pick<Finding, 'rule' | 'fingerprint' | 'secret' | 'places'>;

/** The acceptance of a finding; null when there is none. */
export type Accept = (finding: AcceptanceQuery) => Acceptance | null;

/** A finding that is not reported, because somebody has accepted it. Its advice is empty. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}
