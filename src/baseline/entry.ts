/*
 * Owns what an entry of `leakgate.baseline` is, and which of two that disagree holds. Does not own the form it is written in.
 */

import type { AcceptanceKind } from '../model/acceptance.ts';
import { compare } from '../util/compare.ts';

/** At the top of the work tree. */
export const BASELINE_FILE = 'leakgate.baseline';

/** What can be said of a finding. `real` accepts nothing: an audit has confirmed it, and need not ask again. */
export type EntryKind = AcceptanceKind | 'real';

/** All kinds, the strictest first. */
export const KINDS: readonly EntryKind[] = ['real', 'accepted', 'revoked', 'false-alarm'];

/** What somebody has said of one finding. No value, path, line or commit is in it. */
export interface Entry {
  /** Id of the rule: for people; the fingerprint holds it as well. */
  readonly rule: string;
  /** 32 hex digits in small letters. */
  readonly fingerprint: string;
  readonly kind: EntryKind;
  /** Last day on which it holds, `YYYY-MM-DD`, UTC; null when it holds for ever. */
  readonly until: string | null;
  /** One line, never empty. */
  readonly reason: string;
}

/** Longest reason, in characters: it is one line of a file that people review. */
const LONGEST = 300;

/** `text` as the reason of an entry: one line without controls, and nothing that reads as another field. May be empty. */
export function reasonOf(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();
  const cut = [...line].slice(0, LONGEST).join('').trim();
  return cut.replace(/^(?:until=)+ ?/, 'until ').trim();
}

/** True when the entry has accepted nothing since the day after its last one. */
export function isExpired({ until }: Entry, today: string): boolean {
  return until !== null && until < today;
}

/**
 * Which of two entries of one fingerprint holds: the stricter one, `real` before others, an earlier last day before a
 * later one. The rest of the order is there so that every merge comes to the same.
 */
export function stricter<T extends Entry>(a: T, b: T): T {
  const order =
    Number(b.kind === 'real') - Number(a.kind === 'real') ||
    compare(a.until ?? '9999-99-99', b.until ?? '9999-99-99') ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compare(a.rule, b.rule) ||
    compare(a.reason, b.reason);
  return order <= 0 ? a : b;
}
