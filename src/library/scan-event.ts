/*
 * Owns what is told while a scan goes on.
 */

import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import type { Gap, ScanResult } from './scan-result.ts';

/** The result to come, and what happens until then. */
export type ScanRun = Promise<ScanResult> & AsyncIterable<ScanEvent>;

/** Something that happened. More types may be added. */
export type ScanEvent =
  | { readonly type: 'progress'; readonly progress: Progress }
  /** A secret was seen for the first time. Whether it is new, and accepted, is not known yet: it may not become a finding. */
  | { readonly type: 'seen'; readonly seen: Seen }
  /** Comes when all was read. */
  | { readonly type: 'gap'; readonly gap: Gap }
  /** Comes when all was read and is known of it. */
  | { readonly type: 'finding'; readonly finding: Finding };

/** How far a scan is. */
export interface Progress {
  /** Objects and files looked at. */
  readonly done: number;
  /** Those known of; grows. */
  readonly expected: number;
  readonly bytes: number;
  /** Secrets seen. */
  readonly found: number;
}

/** A secret that was just seen. */
export interface Seen {
  readonly rule: Rule;
  readonly fingerprint: string;
  readonly redacted: string;
  /** Null in history, where paths are found out later. */
  readonly path: string | null;
}
