/*
 * Owns why a call is worth showing. Does not own which names say so (call-kinds.ts, created-resources.ts).
 */

import type { NotableEvent, TrailEvent } from '../model/trail.ts';
import { baseName, DATA, HIDDEN, PERSISTENCE, RECONNAISSANCE } from './call-kinds.ts';
import { isCreating } from './created-resources.ts';
import { isRefusal } from './parse-event.ts';

export type Why = NotableEvent['why'];

/** Why `event` is notable, the gravest reason first; null when it is not: it failed, or is usual and only reads. */
export function whyNotable(event: TrailEvent, isUsual: boolean): Why | null {
  if (isRefusal(event.error)) return 'denied';
  if (event.error !== null) return null;
  const name = baseName(event.name);
  if (event.minted.length > 0) return 'minted';
  if (HIDDEN.has(name)) return 'hidden';
  if (PERSISTENCE.has(name)) return 'persistence';
  if (isCreating(name)) return 'created';
  if (DATA.has(name)) return 'data';
  if (RECONNAISSANCE.has(name)) return 'reconnaissance';
  if (!event.readOnly) return 'changed';
  return isUsual ? null : 'reconnaissance';
}

/** True for calls each of which counts; of others the first of a kind stands for all. */
export function isSingular(event: TrailEvent, why: Why): boolean {
  if (why === 'minted') return event.minted.some(({ kind }) => kind !== 'session');
  return !event.readOnly && (why === 'persistence' || why === 'created' || why === 'hidden');
}
