/*
 * Owns lines of source text in which secrets stay secrets. Does not own drawing them (report/).
 */

import type { Secret } from './secret.ts';

/** A stretch of a line: plain text, or a secret that the reporter redacts. */
export type Segment = string | Secret;

/** The line or lines of a finding. Long lines are cut, with `…` at the cut. */
export interface CodeFrame {
  /** Line number of `lines[0]`, from 1. */
  readonly firstLine: number;
  readonly lines: readonly (readonly Segment[])[];
  /** Some lines before and after: for advice to tell a dialect by. Never printed, for they may hold a secret no rule knows. */
  readonly above?: readonly (readonly Segment[])[];
  readonly below?: readonly (readonly Segment[])[];
}
