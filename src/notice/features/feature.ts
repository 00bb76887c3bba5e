/*
 * Owns the form of a feature by which notices are told apart.
 */

import type { NoticeKind } from '../../model/notice.ts';

/**
 * Words that speak for or against kinds of notices. Patterns are applied to plain text (plain-text.ts): one line, no
 * spaces beside Japanese, foreign addresses left out. They repeat nothing without a bound: time grows with the text alone.
 */
export interface Feature {
  /** Stable; what `NoticeSign` has. */
  readonly name: string;
  /** What it adds when any of `patterns` matches, once however often: see classify.ts for the scale. */
  readonly weights: Readonly<Partial<Record<NoticeKind, number>>>;
  readonly patterns: readonly RegExp[];
  /** True for words that nobody but AWS uses: they need no mention of AWS beside them. */
  readonly isOwn?: boolean;
}
