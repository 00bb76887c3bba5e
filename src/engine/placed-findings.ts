/*
 * Owns what drafts come to once it is known where they were: findings with places, and halves of those that have none. Does
 * not own advice.
 */

import type { Unadvised } from '../advice/advise.ts';
import { awsFactsOf, type KnownAccounts } from '../enrich/aws-facts.ts';
import { environmentOf } from '../enrich/environment.ts';
import { jwtFactsOf } from '../enrich/jwt-facts.ts';
import { byFirstPlace } from '../finding/order.ts';
import { placesOf } from '../finding/places.ts';
import { confidenceOf, severityOf } from '../finding/severity.ts';
import type { Environment } from '../model/environment.ts';
import type { AwsFacts, Companion, Place } from '../model/finding.ts';
import type { Attribution } from '../model/occurrence.ts';
import type { MayHaveHad } from './allowed-sightings.ts';
import type { Collector, Draft, Half } from './collector.ts';
import type { LateObjections } from './late-objections.ts';

/** What decides where drafts are told. */
export interface PlaceFacts {
  /** Null when nobody knows where objects were. */
  readonly attribution: Attribution | null;
  readonly accounts: KnownAccounts;
  readonly environments: readonly Environment[];
  readonly keeps: LateObjections['keeps'];
  /** False for places that were not asked for. */
  readonly isMeant: (place: Place) => boolean;
  readonly mayHaveHad: MayHaveHad;
}

/**
 * `drafts` that are somewhere.
 * @param collector they are of; of those that are nowhere it knows the other halves
 */
export function placedFindings(drafts: readonly Draft[], collector: Collector, facts: PlaceFacts): Unadvised[] {
  const findings = drafts.map((draft) => unadvised(draft, facts));
  const told = drafts.filter((_, at) => isPlaced(findings[at]));
  const gone = drafts.filter((_, at) => !isPlaced(findings[at]));
  const halves = collector.halvesOf(gone, told).map((draft) => unadvised(draft, facts));
  return [...findings, ...halves].filter(isPlaced);
}

function isPlaced(finding: Unadvised | undefined): boolean {
  return finding !== undefined && finding.places.length > 0;
}

function unadvised(
  draft: Draft,
  { attribution, accounts, environments, keeps, isMeant, mayHaveHad }: PlaceFacts,
): Unadvised {
  const { fingerprint, elsewhere } = draft;
  const isPastAllowed = (path: string) => mayHaveHad(fingerprint, path);
  const places = placesOf(draft.sightings, attribution, { keeps, isPastAllowed, elsewhere }).filter(isMeant);
  const named = [...draft.companions].map(([key, half]) => ({
    companion: companionOf(half, attribution),
    fingerprint: key,
  }));
  const companions = named.sort(byFirstPlace).map(({ companion }) => companion);
  const aws = awsOf([draft, ...companions], accounts);
  const environment = environmentOf(aws, [...places, ...companions.flatMap((each) => each.places)], environments);
  return {
    rule: draft.rule,
    severity: severityOf(draft.rule, draft.tier, draft.expiry, environment),
    confidence: confidenceOf(draft, draft.confidence),
    fingerprint,
    secret: draft.secret,
    tier: draft.tier,
    places,
    companions,
    aws,
    ...(environment !== null && { environment }),
    expiry: draft.expiry,
    jwt: jwtFactsOf(draft.rule, draft.secret),
    proof: draft.proof,
  };
}

function companionOf({ rule, secret, sightings, elsewhere }: Half, attribution: Attribution | null): Companion {
  return { rule, secret, places: placesOf(sightings, attribution, { elsewhere }) };
}

function awsOf(halves: readonly Pick<Half, 'rule' | 'secret'>[], accounts: KnownAccounts): AwsFacts | null {
  for (const { rule, secret } of halves) {
    if (rule.facts === 'aws-key-id') return awsFactsOf(secret, accounts);
  }
  return null;
}
