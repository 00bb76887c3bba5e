/*
 * Owns how an incident stands: whether the credential works, how long there is, how far the runbook is. Does not own words.
 */

import type { Incident } from '../../../model/incident.ts';
import type { LiveFacts } from '../../../model/liveness.ts';
import type { Deadline } from '../../../model/notice.ts';
import type { Runbook, Step } from '../../../model/runbook.ts';

/** What is known of whether a credential works. */
export type WorkState = 'deactivated' | 'inactive' | 'live' | 'wrong-secret' | 'expired' | 'unknown';

/** Whether it works, as far as its provider was asked. */
export function workState(live: LiveFacts | null): WorkState {
  if (live === null) return 'unknown';
  if (live.deactivated) return 'deactivated';
  if (live.status === 'Inactive') return 'inactive';
  if (live.status === 'Active') return 'live';
  const state = live.liveness?.state ?? 'unknown';
  return state === 'canary' ? 'unknown' : state;
}

/** Milliseconds until `deadline`, below 0 when it is over; null when it does not say. */
export function timeLeft(deadline: Deadline, now: number): number | null {
  const left = deadline.at === null ? Number.NaN : Date.parse(deadline.at) - now;
  return Number.isFinite(left) ? left : null;
}

/** How many steps are done. */
export function progressOf({ steps }: Runbook): { readonly done: number; readonly of: number } {
  return { done: steps.filter(({ done }) => done !== null).length, of: steps.length };
}

/** The first step that is to be done, and its number from 1; null when none is. */
export function nextStep({ steps }: Runbook): { readonly step: Step; readonly number: number } | null {
  // A deadline is nothing to do.
  const at = steps.findIndex(({ id, done }) => done === null && id !== 'deadline');
  const step = steps[at];
  return step === undefined ? null : { step, number: at + 1 };
}

/** True when all there is is a notice that asks nothing: no key is known but from the notice itself. */
export function isHarmless({ notice, keyId, exposure }: Incident): boolean {
  if (notice === null || !notice.isHarmless) return false;
  const isItsOwn = keyId === null || notice.keyIds.includes(keyId);
  return isItsOwn && (exposure?.findings.length ?? 0) === 0;
}
