/*
 * Owns the form of a notice as somebody may paste it, with what is to be understood of it.
 */

import type { NoticeKind } from '../../../src/model/notice.ts';
import { sample } from '../../helpers/sample.ts';

/**
 * Written for these tests after what AWS has been sending since 2014: errors, codes and the text of the policy are as they
 * are, mails are told in other words, and accounts, names and addresses are made up. `{key}`, `{key2}` and `{session}`
 * stand for ids of keys.
 */
export interface Variant {
  readonly name: string;
  readonly text: string;
  /** Null: not understood. */
  readonly kind: NoticeKind | null;
  /** Not looked at while weights were chosen; docs/NOTICES.md says how it went. */
  readonly held?: true;
  /** What differs from a notice that names nothing, in English. Not compared when the notice is not understood. */
  readonly fields?: Partial<Fields>;
}

/** What is compared of a notice. */
export interface Fields {
  readonly account: string | null;
  readonly user: string | null;
  readonly keyIds: readonly string[];
  readonly urls: readonly string[];
  readonly caseId: string | null;
  readonly sentOn: string | null;
  readonly hours: number | null;
  /** ISO 8601 of the deadline. */
  readonly at: string | null;
  readonly language: 'en' | 'ja';
  readonly isSuspicious: boolean;
}

export const NOTHING: Fields = {
  account: null,
  user: null,
  keyIds: [],
  urls: [],
  caseId: null,
  sentOn: null,
  hours: null,
  at: null,
  language: 'en',
  isSuspicious: false,
};

/** Ids of keys that templates stand for. */
export const KEYS: Readonly<Record<string, string>> = {
  '{key}': sample('AKIA${A-Z2-7}{16}', 'notice'),
  '{key2}': sample('AKIA${A-Z2-7}{16}', 'another notice'),
  '{session}': sample('ASIA${A-Z2-7}{16}', 'notice'),
};

/** `text` with ids in place of templates. */
export function filled(text: string): string {
  return text.replace(/\{(?:key2?|session)\}/g, (hole) => KEYS[hole] ?? hole);
}
