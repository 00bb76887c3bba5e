/*
 * Owns what is asked of one finding, at the terminal: one key, and a reason.
 */

import { BASELINE_FILE, type EntryKind, reasonOf } from '../../../baseline/entry.ts';
import type { Words } from '../../../messages/words.ts';

/** Keys, and what they mean. */
export const KINDS_BY_KEY = { r: 'real', f: 'false-alarm', k: 'revoked' } as const satisfies Record<string, EntryKind>;

export type KindKey = keyof typeof KINDS_BY_KEY;

/** A key that was pressed: a kind, later, undo, skip the file, quit. */
export type Key = KindKey | 'l' | 'u' | 's' | 'q';

/** Where a walk stands. */
export interface Standing {
  /** From 1. */
  readonly at: number;
  readonly n: number;
  readonly canUndo: boolean;
}

/** One key; Ctrl-C and Escape quit. */
export async function askKey(words: Words, { at, n, canUndo }: Standing): Promise<Key> {
  const { isCancel, selectKey } = await import('@clack/prompts');
  const keys: readonly Key[] = ['r', 'f', 'k', 'l', ...(canUndo ? (['u'] as const) : []), 's', 'q'];
  const key = await selectKey<Key>({
    message: words.say('audit.ask', { at, n }),
    options: keys.map((value) => ({ value, label: words.say(`audit.${value}`) })),
  });
  return isCancel(key) ? 'q' : key;
}

/** A reason in one line; null when the question was taken back. @param last what was said of the kind before */
export async function askReason(words: Words, last: string): Promise<string | null> {
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({
    message: words.say('audit.reason', { file: BASELINE_FILE }),
    initialValue: last,
    validate: (value = '') => (reasonOf(value) === '' ? words.say('audit.no-reason') : undefined),
  });
  return isCancel(answer) ? null : reasonOf(answer);
}
