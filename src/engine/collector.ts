/*
 * Owns gathering matches of all blobs into one draft per secret. Does not own attribution or advice.
 */

import { expiryOf } from '../enrich/expiry.ts';
import { droppedOf } from '../finding/dropped.ts';
import { fingerprintOf } from '../finding/fingerprint.ts';
import type { BlobInfo } from '../model/blob.ts';
import type { Dropped, Expiry, Finding } from '../model/finding.ts';
import type { FilterName, Tier } from '../model/match.ts';
import type { Confidence, RuleDef } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';
import { isAtLeast } from '../util/confidence.ts';
import { proofOf } from '../util/proof-of.ts';
import type { BlobMatches } from './blob-scanner.ts';
import type { BlobMatch } from './pairs.ts';
import type { PlacedMatch, RefusedMatch } from './placer.ts';

/** A match in the blob it is in. */
export interface Sighting extends PlacedMatch {
  readonly blob: BlobInfo;
}

/** One secret, wherever it was seen. */
export interface Draft {
  readonly rule: RuleDef;
  readonly secret: Secret;
  readonly fingerprint: string;
  readonly proof: Finding['proof'];
  tier: Tier;
  /** The best that a match has said; null when none has. */
  confidence: Confidence | null;
  expiry: Expiry | null;
  readonly sightings: Sighting[];
  readonly companions: Map<string, Half>;
}

/** The other half of a pair. */
export interface Half {
  readonly rule: RuleDef;
  readonly secret: Secret;
  readonly sightings: Sighting[];
}

/** Best first. */
const TIERS: readonly Tier[] = ['named', 'near', 'shape', 'same-blob'];
/** Refused matches kept for --explain; the counts go on. */
const MOST_DROPPED = 10_000;
/** Refusals that say nothing to people: the pattern matched a part of something longer. */
const SILENT: ReadonlySet<FilterName> = new Set(['boundary', 'length', 'context', 'other-path']);

/** Collects drafts. */
export class Collector {
  readonly #drafts = new Map<string, Draft>();
  readonly #now: number;
  readonly #explain: boolean;
  readonly dropped: Dropped[] = [];

  /** @param now ms since 1970, decides what has expired */
  constructor(now: number, explain: boolean) {
    this.#now = now;
    this.#explain = explain;
  }

  /** How many secrets there are so far; halves of pairs that were also seen alone are counted until `drafts`. */
  get count(): number {
    return this.#drafts.size;
  }

  add({ blob, matches, refused }: BlobMatches): void {
    for (const match of matches) this.#addMatch(blob, match);
    for (const refusal of refused) this.#addRefused(blob, refusal);
  }

  /** Everything gathered, with key ids that belong to a pair moved into it. */
  drafts(): Draft[] {
    const paired = new Map<string, Half>();
    for (const draft of this.#drafts.values()) for (const [key, half] of draft.companions) paired.set(key, half);
    const drafts: Draft[] = [];
    for (const draft of this.#drafts.values()) {
      const half = paired.get(draft.fingerprint);
      if (half === undefined) drafts.push(draft);
      else half.sightings.push(...draft.sightings);
    }
    return drafts;
  }

  #addMatch(blob: BlobInfo, found: BlobMatch): void {
    const draft = this.#draftOf(found);
    if (TIERS.indexOf(found.tier) < TIERS.indexOf(draft.tier)) draft.tier = found.tier;
    draft.confidence = surer(draft.confidence, found.match.confidence ?? found.match.rule.confidence);
    draft.expiry = expiryOf(found.match, this.#now) ?? draft.expiry;
    draft.sightings.push({ ...found, blob });
    for (const partner of found.partners) {
      const key = fingerprintOf(partner.match.rule, partner.match.secret);
      const half = draft.companions.get(key) ?? {
        rule: partner.match.rule,
        secret: partner.match.secret,
        sightings: [],
      };
      half.sightings.push({ ...partner, blob });
      draft.companions.set(key, half);
    }
  }

  #draftOf({ match, tier }: BlobMatch): Draft {
    const { rule, secret } = match;
    const fingerprint = fingerprintOf(rule, secret);
    const known = this.#drafts.get(fingerprint);
    if (known !== undefined) return known;
    const proof = proofOf(rule, secret);
    const draft: Draft = {
      rule,
      secret,
      fingerprint,
      // What is impossible gets no further than filter/proof.ts.
      proof: proof === 'impossible' ? null : proof,
      tier,
      confidence: null,
      expiry: null,
      sightings: [],
      companions: new Map(),
    };
    this.#drafts.set(fingerprint, draft);
    return draft;
  }

  #addRefused(blob: BlobInfo, refused: RefusedMatch): void {
    const isWanted = this.#explain || !SILENT.has(refused.objection.filter);
    if (isWanted && this.dropped.length < MOST_DROPPED)
      this.dropped.push(droppedOf({ ...refused, blob }, refused.objection));
  }
}

function surer(a: Confidence | null, b: Confidence): Confidence {
  return a !== null && isAtLeast(a, b) ? a : b;
}
