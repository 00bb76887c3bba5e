/*
 * Owns asking where findings were in history, and what it means when there is no answer. Does not own finding it out
 * (enrich/attribution.ts).
 */

import { objectOf, type Sight } from '../finding/places.ts';
import type { ObjectMarks } from '../memory/object-marks.ts';
import type { Gap } from '../model/blob.ts';
import type { Attribution } from '../model/occurrence.ts';
import { isLeakgateError } from '../util/errors.ts';
import type { Draft } from './collector.ts';
import { unlessInterrupted } from './interruption.ts';
import type { ScanPlan } from './scan.ts';
import { readFacts, type StoreFacts, type StoreScanContext } from './scan-store.ts';

/** Objects that findings are in. */
export interface AttributionWish {
  readonly objects: readonly string[];
  readonly messages: readonly string[];
  /** Aborts when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** What asking takes. */
export interface AttributionContext {
  readonly plan: Pick<ScanPlan, 'attribute' | 'signal' | 'store'>;
  readonly context: StoreScanContext;
  /** Null when they have to be read. */
  readonly facts: StoreFacts | null;
}

/** Findings stay findings when git cannot say where they were; then the result is incomplete. */
export async function attributionOf(
  wish: AttributionWish,
  { plan, context, facts }: AttributionContext,
  skipped: Gap[],
): Promise<Attribution | null> {
  const { attribute, signal, store } = plan;
  if (attribute === undefined || wish.objects.length + wish.messages.length === 0) return null;
  const ask = () =>
    attribute(
      { ...wish, signal },
      async () => facts ?? (store === undefined ? null : readFacts(store.source, context)),
    );
  try {
    const attribution = (await unlessInterrupted({ signal, skipped }, ask)) ?? null;
    if (attribution?.isCut) skipped.push({ what: 'attribution', why: 'unreadable', detail: 'too many places' });
    return attribution;
  } catch (error) {
    if (!isLeakgateError(error)) throw error;
    skipped.push({ what: 'attribution', why: 'unreadable', detail: String(error.facts['message'] ?? error.code) });
    return null;
  }
}

/** What to ask about `sights`: objects of the store, each once. */
export function wishFor(sights: readonly Sight[]): AttributionWish {
  const objects = new Set<string>();
  const messages = new Set<string>();
  for (const sight of sights) {
    const oid = objectOf(sight);
    if (oid === null || sight.blob.origin === 'index') continue;
    (sight.blob.origin === 'message' ? messages : objects).add(oid);
  }
  return { objects: [...objects].sort(), messages: [...messages].sort() };
}

/** Where a draft and its other halves were seen. */
export function sightsOf({ sightings, companions }: Draft): Sight[] {
  return [...sightings, ...[...companions.values()].flatMap((half) => half.sightings)];
}

/** The same for what earlier scans saw. */
export function sightsIn({ blob, marks }: ObjectMarks): Sight[] {
  return marks.flatMap((mark) => [mark, ...mark.partners]).map(({ entry }) => ({ blob, entry }));
}
