/*
 * Owns the form of what to do when a provider's credential is out: plain data, written in rules/responses/.
 */

import type { Localized } from './localized.ts';
import type { Phase } from './runbook.ts';

/** What to do about some credentials of one provider. */
export interface ResponseDef {
  /** Ids of the rules that it is for. */
  readonly rules: readonly string[];
  /** What somebody who has it typically does; a sentence or two. */
  readonly damage: Localized;
  /** In order; the first one revokes. */
  readonly steps: readonly ResponseStep[];
  /** Where its use can be seen afterwards, and what to look for. */
  readonly audit: { readonly page: string; readonly look: Localized };
  /** Pages of the vendor that the steps were written from. */
  readonly sources: readonly string[];
}

/** One step. The one that revokes is called `revoke`; its page is that of the rule. */
export interface ResponseStep {
  /** Lower-case words with `-`, unique within the response. */
  readonly id: string;
  readonly phase: Phase;
  readonly title: Localized;
  readonly why: Localized;
  /** Lines for a POSIX shell, without comments. What differs from case to case is a variable: `"${KEY_ID:?}"`. No secret is an argument. */
  readonly commands?: readonly string[];
  readonly expected?: Localized;
  readonly links?: readonly string[];
  readonly cautions?: readonly Localized[];
}
