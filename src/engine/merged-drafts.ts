/*
 * Owns one draft per secret out of the drafts of several runs, as a collector has them that has seen everything
 * (collector.ts).
 */

import type { Acceptance } from '../model/acceptance.ts';
import type { Dropped, Expiry } from '../model/finding.ts';
import type { LateDropped, ShardDraft, ShardHalf, Strand } from '../model/shard.ts';
import { surest } from '../util/confidence.ts';
import { TIERS } from './collector.ts';

/** A secret, as far as all runs have seen it. */
export interface MergedHalf extends Omit<ShardHalf, 'held' | 'acceptance' | 'expiry'> {
  readonly held: ReadonlySet<string> | null;
  /** One of each run that has it. */
  readonly acceptances: readonly (Acceptance | null)[];
  readonly expiry: Expiry | null;
}

/** A secret with the other halves of its pairs. */
export interface MergedDraft extends MergedHalf {
  readonly companions: ReadonlyMap<string, MergedHalf>;
  readonly sightings: readonly Dropped[];
}

/** Gathers drafts. */
export class MergedDrafts {
  readonly #drafts = new Map<string, MergedDraft>();

  constructor(drafts: readonly ShardDraft[]) {
    for (const draft of drafts) {
      const known = this.#drafts.get(draft.fingerprint);
      const next = draftOf(draft);
      this.#drafts.set(draft.fingerprint, known === undefined ? next : bothDrafts(known, next));
    }
  }

  /** As `Collector.drafts`: key ids that belong to a pair are told with it. */
  drafts(): MergedDraft[] {
    const all = [...this.#drafts.values()];
    const paired = new Set(all.flatMap(({ companions }) => [...companions.keys()]));
    return all.filter(({ fingerprint }) => !paired.has(fingerprint)).map((draft) => this.#whole(draft));
  }

  /** As `Collector.halvesOf`: other halves of drafts that are not told, but for what `told` has. */
  halvesOf(gone: readonly MergedDraft[], told: readonly MergedDraft[]): MergedDraft[] {
    const known = new Set(told.flatMap(({ fingerprint, companions }) => [fingerprint, ...companions.keys()]));
    const halves = new Map(gone.flatMap(({ companions }) => [...companions]));
    return [...halves].filter(([key]) => !known.has(key)).flatMap(([key, half]) => this.#standingAlone(key, half));
  }

  /** Nothing when comments allow it wherever it is. */
  #standingAlone(fingerprint: string, half: MergedHalf): MergedDraft[] {
    const strands = half.strands.filter(({ isAllowed }) => !isAllowed);
    if (strands.length === 0) return [];
    const late = half.late.filter(({ isAllowed }) => !isAllowed);
    const known = this.#drafts.get(fingerprint) ?? { ...half, companions: new Map(), sightings: [], expiry: null };
    return [{ ...known, ...assessed(known, half), acceptances: half.acceptances, strands, late }];
  }

  #whole(draft: MergedDraft): MergedDraft {
    const companions = new Map(
      [...draft.companions].map(([key, half]) => {
        const alone = this.#drafts.get(key);
        return [key, alone === undefined ? half : bothHalves(half, alone)];
      }),
    );
    return { ...draft, companions };
  }
}

function draftOf(draft: ShardDraft): MergedDraft {
  const companions = new Map(draft.companions.map((half) => [half.fingerprint, halfOf(half)]));
  return { ...halfOf(draft), companions, sightings: draft.sightings };
}

function halfOf({ held, acceptance, ...half }: ShardHalf): MergedHalf {
  return { ...half, held: held === null ? null : new Set(held), acceptances: [acceptance] };
}

function bothDrafts(a: MergedDraft, b: MergedDraft): MergedDraft {
  const companions = new Map(a.companions);
  for (const [key, half] of b.companions) {
    const known = companions.get(key);
    companions.set(key, known === undefined ? half : bothHalves(known, half));
  }
  return { ...bothHalves(a, b), companions, sightings: [...a.sightings, ...b.sightings] };
}

function bothHalves(a: MergedHalf, b: MergedHalf): MergedHalf {
  return {
    ...a,
    ...assessed(a, b),
    strands: [...a.strands, ...b.strands] satisfies Strand[],
    late: [...a.late, ...b.late] satisfies LateDropped[],
    held: a.held === null || b.held === null ? null : common(a.held, b.held),
    acceptances: [...a.acceptances, ...b.acceptances],
    expiry: b.expiry ?? a.expiry,
  };
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((each) => b.has(each)));
}

/** The best that any place says counts. */
function assessed(a: MergedHalf, b: MergedHalf): Pick<MergedHalf, 'tier' | 'confidence'> {
  const tier = TIERS.find((each) => each === a.tier || each === b.tier) ?? a.tier;
  return { tier, confidence: surest(a.confidence, b.confidence) };
}
