/*
 * Owns all variants of notices, and what is compared of them.
 */

import type { Notice } from '../../../src/model/notice.ts';
import { ACCOUNT_VARIANTS } from './accounts.ts';
import { HARMLESS_VARIANTS } from './harmless.ts';
import { JAPANESE_VARIANTS } from './japanese.ts';
import { KEY_VARIANTS } from './keys.ts';
import { MORE_VARIANTS } from './more.ts';
import { filled, NOTHING, type Variant } from './variant.ts';

/** 2026-11-20: later than every notice. */
export const NOW: number = Date.UTC(2026, 10, 20);

export const ALL_VARIANTS: readonly Variant[] = [
  ...KEY_VARIANTS,
  ...ACCOUNT_VARIANTS,
  ...HARMLESS_VARIANTS,
  ...JAPANESE_VARIANTS,
  ...MORE_VARIANTS,
];

/** What of a notice variants say. */
export function compared(notice: Notice | null): unknown {
  if (notice === null) return null;
  const { kind, account, user, keyIds, urls, caseId, sentOn, deadline, language, isSuspicious } = notice;
  const { hours = null, at = null } = deadline ?? {};
  return { kind, account, user, keyIds, urls, caseId, sentOn, hours, at, language, isSuspicious };
}

/** The same as `variant` has it. */
export function expected({ kind, fields }: Variant): unknown {
  if (kind === null) return null;
  return { kind, ...NOTHING, ...fields, keyIds: (fields?.keyIds ?? []).map(filled) };
}
