/*
 * Owns what an interruption does to a result: it says so, once, and questions about findings stay unanswered.
 */

import type { Gap } from '../model/blob.ts';
import { isInterruption } from '../util/interruption.ts';

/** True when one of `gaps` says that the scan was interrupted. */
export function tellsInterruption({ skipped }: { readonly skipped: readonly Gap[] }): boolean {
  return skipped.some(({ why }) => why === 'interrupted');
}

/** Notes that the scan was interrupted, unless `skipped` says so already. */
export function noteInterruption(skipped: Gap[]): void {
  if (!tellsInterruption({ skipped })) skipped.push({ what: 'scan', why: 'interrupted' });
}

/** The answer of `ask`; undefined as soon as `signal` aborts. An interruption that only git has seen is noted. */
export async function unlessInterrupted<T>(
  { signal, skipped }: { readonly signal: AbortSignal | undefined; readonly skipped: Gap[] },
  ask: () => Promise<T>,
): Promise<T | undefined> {
  if (signal?.aborted) return undefined;
  const stop = new Promise<undefined>((resolve) => {
    signal?.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  try {
    return await Promise.race([ask(), stop]);
  } catch (error) {
    if (!isInterruption(error, signal)) throw error;
    if (!signal?.aborted) noteInterruption(skipped);
    return undefined;
  }
}
