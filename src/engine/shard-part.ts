/*
 * Owns what a scan hands over when several runs share the work: all that it has seen, with where that was, and nothing
 * decided that another run may know better. Does not own putting parts together (merge-parts.ts).
 */

import { advise, namesIn, type Unadvised } from '../advice/advise.ts';
import { awsFactsOf } from '../enrich/aws-facts.ts';
import { jwtFactsOf } from '../enrich/jwt-facts.ts';
import { droppedOf } from '../finding/dropped.ts';
import { pathsNow } from '../finding/places.ts';
import { confidenceAt } from '../finding/severity.ts';
import { keyOfText, placesOfStrands, strandsOf } from '../finding/strands.ts';
import type { Replacement } from '../model/advice.ts';
import type { Confidence } from '../model/rule.ts';
import type { LateDropped, ShardAllowed, ShardDraft, ShardHalf, ShardPart, Strand } from '../model/shard.ts';
import type { Share } from '../model/share.ts';
import { surest } from '../util/confidence.ts';
import { proofOf } from '../util/proof-of.ts';
import { isAllowed } from './allowed.ts';
import type { AllowedSighting } from './allowed-sightings.ts';
import { type Collector, type Draft, type Half, TIERS } from './collector.ts';
import type { Past } from './known-before.ts';
import { LateObjections } from './late-objections.ts';
import type { PlaceFacts } from './placed-findings.ts';
import type { ScanPlan } from './scan.ts';

/** What a scan knows at its end. */
export interface ShardFacts extends Pick<PlaceFacts, 'attribution'> {
  readonly plan: ScanPlan;
  readonly share: Share;
  /** Null when there is nothing to compare with. */
  readonly past: Past | null;
  /** Fingerprints of what comments allowed before. */
  readonly allowedBefore: ReadonlySet<string>;
}

/** The part of `main`. */
export async function shardPartOf(main: Collector, facts: ShardFacts): Promise<ShardPart> {
  const { share, plan } = facts;
  const { index, count, tally, isExpecting } = share;
  const drafts: ShardDraft[] = [];
  for (const draft of main.seen()) drafts.push(await draftPart(draft, facts));
  return {
    position: { index, count },
    tally,
    isExpecting,
    drafts: await withAdvice(drafts, plan),
    allowed: main.allowed.alike().flatMap((group) => allowedPart(group, facts)),
    dropped: main.dropped,
    environments: environmentsIn(drafts, plan),
  };
}

async function draftPart(draft: Draft, facts: ShardFacts): Promise<ShardDraft> {
  const { fingerprint, companions, sightings, tier, confidence, expiry } = draft;
  const half = await halfPart(draft, fingerprint, facts);
  const others: ShardHalf[] = [];
  for (const [key, companion] of companions) others.push(await halfPart(companion, key, facts));
  const objection = { filter: 'already-committed', facts: {} } as const;
  // Those of a secret that stands anywhere as new are never told.
  const old = half.held?.includes(fingerprint) ? sightings.map((seen) => droppedOf(seen, objection)) : [];
  return { ...half, tier, confidence, expiry, companions: others, sightings: old };
}

async function halfPart(half: Half, fingerprint: string, facts: ShardFacts): Promise<ShardHalf> {
  const { rule, secret, sightings } = half;
  const { plan, past } = facts;
  const { strands, late } = strandsIn(half, facts);
  const proof = proofOf(rule, secret);
  const held = (await past?.heldIn(sightings.map(({ blob }) => blob))) ?? null;
  const open = sightings.filter((seen) => !isAllowed(seen));
  const places = placesOfStrands(strands.filter(({ isKept }) => isKept));
  return {
    ...{ rule, fingerprint, secret, strands, late },
    held: held === null ? null : [...held],
    acceptance: plan.accept?.({ rule, fingerprint, secret, places }) ?? null,
    replacements: [],
    variable: null,
    proof: proof === 'impossible' ? null : proof,
    jwt: jwtFactsOf(rule, secret),
    aws: rule.facts === 'aws-key-id' ? awsFactsOf(secret, plan.accounts) : null,
    tier: TIERS.find((tier) => open.some(({ match }) => match.tier === tier)) ?? 'same-blob',
    confidence: open.map(({ match }) => confidenceAt(match)).reduce<Confidence | null>(surest, null),
    expiry: null,
  };
}

function strandsIn(
  { sightings }: Half,
  { plan, attribution }: ShardFacts,
): { readonly strands: Strand[]; readonly late: LateDropped[] } {
  const objections = new LateObjections(plan.exclude);
  const late: LateDropped[] = [];
  const strands = strandsOf(sightings, attribution, {
    isMeant: plan.isMeant ?? (() => true),
    judge(seen, { path, isPast }) {
      const flags = { isKept: objections.keeps(seen, path), isAllowed: isAllowed(seen) };
      const key = path === null ? null : keyOfText(path);
      for (const dropped of objections.dropped.splice(0))
        late.push({ path: key, isPast, isAllowed: flags.isAllowed, dropped });
      return flags;
    },
  });
  return { strands, late };
}

function allowedPart(alike: readonly AllowedSighting[], { attribution, allowedBefore }: ShardFacts): ShardAllowed[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { rule, secret } = first.match;
  const now = alike.filter(({ isWhole }) => isWhole).flatMap((each) => pathsNow(each, attribution));
  return [
    {
      ...{ rule, secret, fingerprint: first.fingerprint, reason: String(first.comment.facts['reason']) },
      isOld: allowedBefore.has(first.fingerprint),
      strands: strandsOf(alike, attribution, { judge: () => ({ isKept: true, isAllowed: true }) }),
      now: [...new Set(now.map(keyOfText))],
    },
  ];
}

/** Lines to paste take more of the surroundings than is handed over: they are made here. */
async function withAdvice(drafts: readonly ShardDraft[], { mode }: ScanPlan): Promise<ShardDraft[]> {
  const findings = drafts.map(unadvised);
  const named = namesIn(findings);
  const nameOf = ({ secret }: ShardHalf) => named.get(secret)?.variable ?? null;
  return advise({ findings, mode }).map(({ advice: { replacements } }, at) => {
    const draft = drafts[at] as ShardDraft;
    const companions = draft.companions.map((half) => ({ ...half, variable: nameOf(half) }));
    return { ...draft, companions, replacements: replacements.map(withoutLine), variable: nameOf(draft) };
  });
}

/** The line as it is today is that of the place. */
function withoutLine(replacement: Replacement): Replacement {
  return { ...replacement, before: [] };
}

function unadvised(draft: ShardDraft): Unadvised {
  const { rule, fingerprint, secret, tier, expiry, jwt, aws, proof } = draft;
  const companions = draft.companions.map((half) => ({ ...half, places: placesOfStrands(half.strands) }));
  const places = placesOfStrands(draft.strands.filter(({ isKept }) => isKept));
  const { severity, confidence } = rule;
  return { rule, severity, confidence, fingerprint, secret, tier, places, companions, aws, expiry, jwt, proof };
}

function environmentsIn(drafts: readonly ShardDraft[], { environments = [] }: ScanPlan): ShardPart['environments'] {
  if (environments.length === 0) return [];
  const strands = drafts.flatMap((draft) => [draft, ...draft.companions]).flatMap((half) => half.strands);
  const told = new Set(strands.flatMap(({ places }) => places.map(({ path }) => path)).filter((path) => path !== null));
  return environments.map(({ name, accounts, paths }) => ({
    ...{ name, accounts },
    paths: [...told].filter((path) => paths.test(path)),
  }));
}
