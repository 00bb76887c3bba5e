/*
 * Owns what a mail of a provider, or an error of its console, was understood to say.
 */

import type { Language } from './localized.ts';

/** What a notice is about. docs/NOTICES.md has a line for each. */
export const NOTICE_KINDS = [
  /** A key is publicly available: the first mail. */
  'exposed-key',
  /** The same again; restrictions may be in place. */
  'exposed-key-reminder',
  /** The account is, or may still be, used by somebody else. */
  'account-compromised',
  /** Usage that looks unusual; nothing is said to be known. */
  'irregular-activity',
  /** Somebody reported what resources of the account do. */
  'abuse-report',
  /** Support wants all keys of the account to be rotated. */
  'rotate-all-keys',
  /** The account is suspended, or will be. */
  'suspension',
  /** The text of the quarantine policy, or a mail that it was attached. */
  'quarantine',
  /** `This account is currently blocked`, errors at launch that mean verification or a block. */
  'blocked',
  /** A feature, runtime or API ends. */
  'deprecation',
  /** Prices, bills, free tier. */
  'price',
  /** A managed policy is narrowed or replaced, or terms change. */
  'policy-change',
  /** Maintenance, a retirement of hardware, a change of a service. */
  'maintenance',
  /** General advice, such as keys that are old or unused: nothing is said to have leaked. */
  'advice',
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** How sure a notice was understood. */
export type Certainty = 'certain' | 'likely' | 'unsure';

/** A sign by which a notice was recognised. */
export interface NoticeSign {
  /** Stable name of the feature: `publicly-available`. */
  readonly name: string;
  /** What it adds to its kind; negative speaks against. */
  readonly weight: number;
}

/** A notice that was understood. Texts are as they stand in it and may be hostile. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly certainty: Certainty;
  /** True for what asks nothing of somebody whose key leaked. */
  readonly isHarmless: boolean;
  /** True when it may be a forgery that is after a password: then a sign `phishing` tells so, with weight 0. */
  readonly isSuspicious: boolean;
  /** By which it was recognised, heaviest first. */
  readonly signs: readonly NoticeSign[];
  /** What else it could be, likeliest first; kinds that scored at least half of the first. */
  readonly others: readonly NoticeKind[];
  readonly language: Language;
  /** 12 digits; null when the notice names none. */
  readonly account: string | null;
  readonly user: string | null;
  /** Access key ids, in the order of the text, each once. */
  readonly keyIds: readonly string[];
  /** Where the key was seen: addresses of the notice that are no pages of AWS itself. */
  readonly urls: readonly string[];
  /** Number of the support case. */
  readonly caseId: string | null;
  /** What it was sent on, `YYYY-MM-DD`; null when it does not say. */
  readonly sentOn: string | null;
  readonly deadline: Deadline | null;
}

/** How long there is. */
export interface Deadline {
  /** From when the notice was sent; null when it names a day. */
  readonly hours: number | null;
  /** ISO 8601, UTC; null when it cannot be told when the notice was sent. */
  readonly at: string | null;
  /** The words of the notice, at most 200 characters. */
  readonly text: string;
}
