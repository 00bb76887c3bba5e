/*
 * Owns gathering matches of all blobs into one draft per secret. Does not own attribution or advice.
 */

import { expiryOf } from '../enrich/expiry.ts';
import { droppedOf } from '../finding/dropped.ts';
import { fingerprintOf } from '../finding/fingerprint.ts';
import type { Sight } from '../finding/places.ts';
import { confidenceAt } from '../finding/severity.ts';
import type { FindingMark, ObjectMarks } from '../memory/object-marks.ts';
import type { BlobInfo } from '../model/blob.ts';
import type { Dropped, Expiry, Finding } from '../model/finding.ts';
import type { FilterName, Match, Tier } from '../model/match.ts';
import type { Confidence, RuleDef } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';
import { isAtLeast } from '../util/confidence.ts';
import { proofOf } from '../util/proof-of.ts';
import { isAllowed } from './allowed.ts';
import { AllowedSightings } from './allowed-sightings.ts';
import type { BlobMatches } from './blob-scanner.ts';
import type { BlobMatch } from './pairs.ts';
import type { PlacedMatch, RefusedMatch } from './placer.ts';

/** A match in the blob it is in. */
export interface Sighting extends PlacedMatch {
  readonly blob: BlobInfo;
}

/** A secret, wherever it was seen. */
export interface Half {
  readonly rule: RuleDef;
  readonly secret: Secret;
  readonly sightings: Sighting[];
  /** Versions that hold it, too, by what earlier scans remember. */
  readonly elsewhere: Sight[];
}

/** One finding, with the other halves of its pair. */
export interface Draft extends Half {
  readonly fingerprint: string;
  readonly proof: Finding['proof'];
  tier: Tier;
  /** The best that a match has said; null when none has. */
  confidence: Confidence | null;
  expiry: Expiry | null;
  readonly companions: Map<string, Half>;
}

/** Best first. */
export const TIERS: readonly Tier[] = ['named', 'near', 'shape', 'same-blob'];
/** Refused matches kept for --explain; the counts go on. */
export const MOST_DROPPED = 10_000;
/** Refusals that say nothing to people: the pattern matched a part of something longer. */
const SILENT: ReadonlySet<FilterName> = new Set(['boundary', 'length', 'context', 'other-path']);

/** Collects drafts. */
export class Collector {
  readonly #drafts = new Map<string, Draft>();
  readonly #now: number;
  readonly #explain: boolean;
  readonly dropped: Dropped[] = [];
  readonly allowed: AllowedSightings = new AllowedSightings();

  /** @param now ms since 1970, decides what has expired */
  constructor(now: number, explain: boolean) {
    this.#now = now;
    this.#explain = explain;
  }

  /** How many secrets there are so far; halves of pairs that were also seen alone are counted until `drafts`. */
  get count(): number {
    return this.#drafts.size;
  }

  add(found: BlobMatches): void {
    const { blob, matches, refused } = found;
    this.allowed.add(found);
    for (const match of matches) this.#addMatch(blob, match);
    for (const refusal of refused) this.#addRefused(blob, refusal);
  }

  /** True when what `objects` hold was found in them. */
  hasSeen(objects: readonly ObjectMarks[]): boolean {
    const seen = new Set<string>();
    for (const { fingerprint, sightings } of this.#drafts.values())
      for (const { blob } of sightings) seen.add(`${fingerprint} ${blob.oid}`);
    return objects.every(({ blob, marks }) => marks.every(({ fingerprint }) => seen.has(`${fingerprint} ${blob.oid}`)));
  }

  /** Takes objects that were not looked at again. False, and none is taken, when they hold what was not seen anywhere else. */
  addMarks(objects: readonly ObjectMarks[]): boolean {
    const isKnown = objects.every(({ marks }) => marks.every((mark) => this.#knows(mark)));
    if (isKnown) for (const { blob, marks } of objects) for (const mark of marks) this.#addMark(blob, mark);
    return isKnown;
  }

  /** Everything gathered as it was found: halves of pairs are told as they stand alone as well. */
  seen(): readonly Draft[] {
    return [...this.#drafts.values()];
  }

  /** Everything gathered, with key ids that belong to a pair moved into it. */
  drafts(): Draft[] {
    const paired = new Set([...this.#drafts.values()].flatMap(({ companions }) => [...companions.keys()]));
    return [...this.#drafts.values()]
      .filter(({ fingerprint }) => !paired.has(fingerprint))
      .map((draft) => ({ ...draft, companions: this.#wholeHalves(draft) }));
  }

  /**
   * The other halves of drafts that are not told after all: each is one of its own, but for what `told` has.
   * @param gone some of `drafts`
   */
  halvesOf(gone: readonly Draft[], told: readonly Draft[]): Draft[] {
    const known = new Set(told.flatMap(({ fingerprint, companions }) => [fingerprint, ...companions.keys()]));
    const halves = new Map(gone.flatMap(({ companions }) => [...companions]));
    return [...halves]
      .filter(([fingerprint]) => !known.has(fingerprint))
      .flatMap(([fingerprint, half]) => this.#standingAlone(fingerprint, half) ?? []);
  }

  /** Null when comments allow it wherever it is. */
  #standingAlone(fingerprint: string, half: Half): Draft | null {
    const sightings = half.sightings.filter((seen) => !isAllowed(seen));
    const [first] = sightings;
    if (first === undefined) return null;
    const known = this.#drafts.get(fingerprint) ?? newDraft(first.match, fingerprint, first.match.tier);
    const draft: Draft = { ...known, sightings, elsewhere: half.elsewhere };
    for (const { match } of sightings) assess(draft, match.tier, confidenceAt(match));
    return draft;
  }

  /** The other halves, with the places where they stand alone. */
  #wholeHalves({ companions }: Draft): Map<string, Half> {
    return new Map([...companions].map(([key, half]) => [key, merged(half, this.#drafts.get(key))]));
  }

  #knows({ fingerprint, partners }: FindingMark): boolean {
    const draft = this.#drafts.get(fingerprint);
    return draft !== undefined && partners.every((partner) => draft.companions.has(partner.fingerprint));
  }

  #addMark(blob: BlobInfo, { fingerprint, entry, partners, tier, confidence }: FindingMark): void {
    const draft = this.#drafts.get(fingerprint);
    if (draft === undefined) return;
    assess(draft, tier, confidence);
    draft.elsewhere.push({ blob, entry });
    for (const partner of partners) {
      draft.companions.get(partner.fingerprint)?.elsewhere.push({ blob, entry: partner.entry });
    }
  }

  #addMatch(blob: BlobInfo, found: BlobMatch): void {
    const draft = this.#draftOf(found);
    assess(draft, found.tier, confidenceAt(found.match));
    draft.expiry = expiryOf(found.match, this.#now) ?? draft.expiry;
    draft.sightings.push({ ...found, blob });
    for (const partner of found.partners) {
      const key = fingerprintOf(partner.match.rule, partner.match.secret);
      const half = draft.companions.get(key) ?? halfOf(partner.match);
      half.sightings.push({ ...partner, blob });
      draft.companions.set(key, half);
    }
  }

  #draftOf({ match, tier }: BlobMatch): Draft {
    const { rule, secret } = match;
    const fingerprint = fingerprintOf(rule, secret);
    const known = this.#drafts.get(fingerprint);
    if (known !== undefined) return known;
    const draft = newDraft(match, fingerprint, tier);
    this.#drafts.set(fingerprint, draft);
    return draft;
  }

  #addRefused(blob: BlobInfo, refused: RefusedMatch): void {
    const isWanted = this.#explain || !SILENT.has(refused.objection.filter);
    if (isWanted && this.dropped.length < MOST_DROPPED)
      this.dropped.push(droppedOf({ ...refused, blob }, refused.objection));
  }
}

function newDraft(match: Match, fingerprint: string, tier: Tier): Draft {
  const found = proofOf(match.rule, match.secret);
  // What is impossible gets no further than filter/proof.ts.
  const proof = found === 'impossible' ? null : found;
  return { ...halfOf(match), fingerprint, proof, tier, confidence: null, expiry: null, companions: new Map() };
}

function halfOf({ rule, secret }: Match): Half {
  return { rule, secret, sightings: [], elsewhere: [] };
}

/** `half`, with what was seen of the same secret where no pair was. */
function merged(half: Half, alone: Half | undefined): Half {
  if (alone === undefined) return half;
  const sightings = [...half.sightings, ...alone.sightings];
  return { ...half, sightings, elsewhere: [...half.elsewhere, ...alone.elsewhere] };
}

/** The best that any place says counts. */
function assess(draft: Draft, tier: Tier, confidence: Confidence): void {
  if (TIERS.indexOf(tier) < TIERS.indexOf(draft.tier)) draft.tier = tier;
  if (draft.confidence === null || isAtLeast(confidence, draft.confidence)) draft.confidence = confidence;
}
