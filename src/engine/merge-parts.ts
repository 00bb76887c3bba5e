/*
 * Owns putting together what several runs have seen: the same findings, places and verdicts that one run over everything
 * comes to. Does not own whether the parts belong together (cli/merge), nor what a baseline or a gate adds.
 */

import type { Unadvised } from '../advice/advise.ts';
import { environmentOf, type KnownEnvironment } from '../enrich/environment.ts';
import { droppedByComment } from '../finding/dropped.ts';
import { byFirstPlace, bySeriousness } from '../finding/order.ts';
import { confidenceOf, severityOf } from '../finding/severity.ts';
import { placesOfStrands } from '../finding/strands.ts';
import type { Acceptance, AcceptedFinding } from '../model/acceptance.ts';
import type { AllowedPlace, Dropped, Finding, Place } from '../model/finding.ts';
import type { ScanMode, ScanResult } from '../model/scan-result.ts';
import type { ShardAllowed, ShardEnvironment, ShardPart, Strand } from '../model/shard.ts';
import { compare } from '../util/compare.ts';
import { groupBy } from '../util/group-by.ts';
import { MOST_DROPPED } from './collector.ts';
import { adviseMerged } from './merged-advice.ts';
import { type MergedDraft, MergedDrafts, type MergedHalf } from './merged-drafts.ts';

/** What parts come to. */
export type MergedParts = Pick<ScanResult, 'findings' | 'accepted' | 'dropped'> & {
  readonly allowed: readonly AllowedPlace[];
  readonly known: number;
  /** Fingerprints of all findings, accepted or not, and of the other halves of their pairs. */
  readonly met: ReadonlySet<string>;
};

/** Puts `parts` together, in any order; secrets of one value must be equal in all of them. */
export function mergeParts(parts: readonly ShardPart[], mode: ScanMode): MergedParts {
  const gathered = new MergedDrafts(parts.flatMap(({ drafts }) => drafts));
  const alike = parts.flatMap((part) => part.allowed);
  const line: Line = { isPastAllowed: pastOf(alike), environments: environmentsOf(parts), gathered };
  const drafts = gathered.drafts();
  const known = drafts.filter(isKnown);
  const placed = placedIn(
    line,
    drafts.filter((draft) => !isKnown(draft)),
  );
  const sorted = placed.findings.sort((a, b) => bySeriousness(a.finding, b.finding));
  const allowed = allowedIn(alike);
  const open = sorted.filter(({ draft }) => acceptanceOf(draft) === null).map(({ finding }) => finding);
  return {
    findings: adviseMerged(open, parts, mode),
    accepted: sorted.flatMap(accepted),
    allowed,
    dropped: [
      ...allowed.map(droppedByComment),
      ...parts.flatMap(({ dropped }) => dropped).slice(0, MOST_DROPPED),
      ...placed.dropped,
      ...known.flatMap(({ sightings }) => sightings),
    ],
    known: known.length,
    met: metBy(sorted),
  };
}

/** What decides where drafts are told. */
interface Line {
  /** True where a comment allows the past of a path. */
  readonly isPastAllowed: (fingerprint: string, path: string | null) => boolean;
  readonly environments: readonly KnownEnvironment[];
  readonly gathered: MergedDrafts;
}

/** A finding with what it was made of. */
interface Placed {
  readonly finding: Unadvised;
  readonly draft: MergedDraft;
}

interface PlacedDrafts {
  readonly findings: Placed[];
  readonly dropped: readonly Dropped[];
}

function pastOf(allowed: readonly ShardAllowed[]): Line['isPastAllowed'] {
  const now = new Set(allowed.flatMap((each) => each.now.map((path) => `${each.fingerprint} ${path}`)));
  return (fingerprint, path) => path !== null && now.has(`${fingerprint} ${path}`);
}

/** Each path was tried by the run that has it. */
function environmentsOf(parts: readonly ShardPart[]): KnownEnvironment[] {
  const [first] = parts;
  return (first?.environments ?? []).map(({ name, accounts }: ShardEnvironment, at) => {
    const paths = new Set(parts.flatMap(({ environments }) => environments[at]?.paths ?? []));
    return { name, accounts, paths: { test: (path) => paths.has(path) } };
  });
}

/** Wherever a half is now, all halves were before: as `Past.knownOf`. */
function isKnown({ fingerprint, held, companions }: MergedDraft): boolean {
  const halves = [fingerprint, ...companions.keys()];
  const before = [held, ...[...companions.values()].map((half) => half.held)];
  return before.every((each) => each !== null && halves.every((half) => each.has(half)));
}

/** As `placedFindings`: of drafts that are nowhere, the other halves stand alone. */
function placedIn(line: Line, drafts: readonly MergedDraft[]): PlacedDrafts {
  const all = drafts.map((draft) => findingOf(draft, line));
  const told = drafts.filter((_, at) => isPlaced(all[at]));
  const gone = drafts.filter((_, at) => !isPlaced(all[at]));
  const halves = line.gathered.halvesOf(gone, told);
  const alone = halves.map((draft) => findingOf(draft, line));
  return {
    findings: [...all, ...alone].filter(isPlaced),
    dropped: [...drafts, ...halves].flatMap((draft) => lateIn(draft, line)),
  };
}

function isPlaced(placed: Placed | undefined): boolean {
  return placed !== undefined && placed.finding.places.length > 0;
}

function findingOf(draft: MergedDraft, line: Line): Placed {
  const { rule, fingerprint, secret, tier, expiry, jwt, proof } = draft;
  const told = draft.strands.filter((strand) => strand.isKept && !isOver(strand, fingerprint, line));
  const places = placesOfStrands(told);
  const pairs = [...draft.companions].map(([key, half]) => ({ companion: companionOf(half), fingerprint: key, half }));
  const sorted = pairs.sort(byFirstPlace);
  const companions = sorted.map(({ companion }) => companion);
  const aws = [draft, ...sorted.map(({ half }) => half)].find((half) => half.aws !== null)?.aws ?? null;
  const environment = environmentOf(aws, [...places, ...companions.flatMap((each) => each.places)], line.environments);
  const finding: Unadvised = {
    rule,
    severity: severityOf(rule, tier, expiry, environment),
    confidence: confidenceOf(draft, draft.confidence),
    ...{ fingerprint, secret, tier, places, companions, aws },
    ...(environment !== null && { environment }),
    ...{ expiry, jwt, proof },
  };
  return { finding, draft };
}

/** Where the other half stands is told whoever asked. */
function companionOf({ rule, secret, strands }: MergedHalf): {
  rule: Finding['rule'];
  secret: Finding['secret'];
  places: Place[];
} {
  return { rule, secret, places: placesOfStrands(strands.map((strand) => ({ ...strand, isMeant: true }))) };
}

function isOver({ isPast, path }: Pick<Strand, 'isPast' | 'path'>, fingerprint: string, line: Line): boolean {
  return isPast && line.isPastAllowed(fingerprint, path);
}

function lateIn({ late, fingerprint }: MergedDraft, line: Line): Dropped[] {
  return late.filter((each) => !isOver(each, fingerprint, line)).map(({ dropped }) => dropped);
}

function accepted({ finding, draft }: Placed): AcceptedFinding[] {
  const acceptance = acceptanceOf(draft);
  return acceptance === null ? [] : [{ finding: { ...finding, advice: { steps: [], replacements: [] } }, acceptance }];
}

/** By its name it is accepted everywhere; what other scanners know of its places must hold for all runs. */
function acceptanceOf({ acceptances }: MergedHalf): Acceptance | null {
  const named = acceptances.find((each) => each !== null && each.source !== 'foreign');
  return named ?? (acceptances.every((each) => each !== null) ? (acceptances[0] ?? null) : null);
}

function allowedIn(all: readonly ShardAllowed[]): AllowedPlace[] {
  const isNew = new Set(all.filter(({ isOld }) => !isOld).map(({ fingerprint }) => fingerprint));
  const alike = groupBy(all, ({ fingerprint, reason }) => `${fingerprint} ${reason}`);
  const sorted = [...alike].sort(([a], [b]) => compare(a, b));
  return sorted.flatMap(([, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { rule, fingerprint, secret, reason } = first;
    const places = placesOfStrands(group.flatMap(({ strands }) => strands));
    return places.map((place) => ({ rule, fingerprint, secret, place, reason, isNew: isNew.has(fingerprint) }));
  });
}

function metBy(all: readonly Placed[]): Set<string> {
  return new Set(all.flatMap(({ draft }) => [draft.fingerprint, ...draft.companions.keys()]));
}
