/*
 * Owns the whole line: sources → chunks → kernel → match → filter → finding → enrich → advice. The only file that knows
 * every stage.
 */

import type { Unadvised } from '../advice/advise.ts';
import type { KnownAccounts } from '../enrich/aws-facts.ts';
import { awsFactsOf } from '../enrich/aws-facts.ts';
import { placesOf, type Seen } from '../finding/places.ts';
import { confidenceOf, severityOf } from '../finding/severity.ts';
import type { BlobInfo, Gap, Source, SourceCoverage } from '../model/blob.ts';
import type { AwsFacts, Companion, Dropped, Finding } from '../model/finding.ts';
import type { Attribution } from '../model/occurrence.ts';
import type { RuleDef } from '../model/rule.ts';
import { addCoverage, type ScanMode, type ScanResult, SEVERITIES } from '../model/scan-result.ts';
import { compare } from '../util/compare.ts';
import { isLeakgateError } from '../util/errors.ts';
import { BlobScanner } from './blob-scanner.ts';
import { Collector, type Draft, type Half } from './collector.ts';
import { createDetector } from './detector.ts';

/** What to scan, and how. */
export interface ScanPlan {
  readonly mode: ScanMode;
  readonly rules: readonly RuleDef[];
  /** Read one after another. */
  readonly sources: readonly Source[];
  /** ms since 1970: decides what has expired. */
  readonly now: number;
  readonly accounts: KnownAccounts;
  /** Keep why matches were not reported. */
  readonly explain: boolean;
  /** Tells which drafts were there before: those are left out. Staged scans only. */
  readonly isKnown?: (drafts: readonly Draft[], scanner: ScannerFactory) => Promise<ReadonlySet<string>>;
  /** Tells where objects were in history. Not asked when there is nothing to attribute. */
  readonly attribute?: (wanted: AttributionWish) => Promise<Attribution>;
}

/** Objects that findings are in. */
export interface AttributionWish {
  readonly objects: readonly string[];
  readonly messages: readonly string[];
}

/** Makes a scanner for old versions, which reports to `collector`. */
export type ScannerFactory = (collector: Collector) => BlobScanner;

/** Runs the whole line once. Throws only what makes any result impossible; what could not be read is in the result. */
export async function scan(plan: ScanPlan): Promise<ScanResult> {
  const detector = createDetector(plan.rules);
  const skipped: Gap[] = [];
  const scannerFor: ScannerFactory = (collector) =>
    new BlobScanner({
      detector,
      hook: plan.mode === 'staged',
      report: (found) => collector.add(found),
      skip: (gap) => skipped.push(gap),
      openArchive: async (archive, bytes, sink) =>
        (await import('../sources/archive-zip.ts')).openZip(archive, bytes, sink),
    });
  const collector = new Collector(plan.now, plan.explain);
  const coverage = await readSources(plan, scannerFor(collector));
  const drafts = collector.drafts();
  const known = drafts.length > 0 ? await plan.isKnown?.(drafts, scannerFor) : undefined;
  const fresh = drafts.filter(({ fingerprint }) => !known?.has(fingerprint));
  const attribution = await attributionOf(plan, fresh, skipped);
  const findings = await advised(
    plan,
    fresh.map((draft) => unadvised(draft, plan, attribution)),
  );
  const dropped = [...collector.dropped, ...drafts.filter((draft) => known?.has(draft.fingerprint)).flatMap(asKnown)];
  const total = addCoverage([...coverage, { objects: 0, files: 0, bytes: 0, skipped, excluded: [], expected: 0 }]);
  return { mode: plan.mode, findings, dropped, coverage: total, complete: total.skipped.length === 0 };
}

async function readSources(plan: ScanPlan, scanner: BlobScanner): Promise<SourceCoverage[]> {
  const coverage: SourceCoverage[] = [];
  for (const source of plan.sources) coverage.push(await source.read(scanner));
  return coverage;
}

/** Findings stay findings when git cannot say where they were; then the result is incomplete. */
async function attributionOf(plan: ScanPlan, drafts: readonly Draft[], skipped: Gap[]): Promise<Attribution | null> {
  const wish = wishFor(drafts);
  if (plan.attribute === undefined || wish.objects.length + wish.messages.length === 0) return null;
  try {
    return await plan.attribute(wish);
  } catch (error) {
    if (!isLeakgateError(error)) throw error;
    skipped.push({ what: 'attribution', why: 'unreadable', detail: String(error.facts['message'] ?? error.code) });
    return null;
  }
}

function wishFor(drafts: readonly Draft[]): AttributionWish {
  const objects = new Set<string>();
  const messages = new Set<string>();
  for (const { blob, entry } of drafts.flatMap(allSightings)) {
    const oid = entry?.oid ?? blob.oid;
    if (oid === null || blob.origin === 'index') continue;
    (blob.origin === 'message' ? messages : objects).add(oid);
  }
  return { objects: [...objects].sort(), messages: [...messages].sort() };
}

function allSightings(draft: Draft): (Seen & { readonly blob: BlobInfo })[] {
  return [...draft.sightings, ...[...draft.companions.values()].flatMap(({ sightings }) => sightings)];
}

function unadvised(draft: Draft, plan: ScanPlan, attribution: Attribution | null): Unadvised {
  const companions = [...draft.companions.values()].map((half) => companionOf(half, attribution));
  return {
    rule: draft.rule,
    severity: severityOf(draft.rule, draft.tier, draft.expiry),
    confidence: confidenceOf(draft.rule, draft.tier),
    fingerprint: draft.fingerprint,
    secret: draft.secret,
    tier: draft.tier,
    places: placesOf(draft.sightings, attribution),
    companions,
    aws: awsOf(draft, plan.accounts),
    expiry: draft.expiry,
  };
}

function companionOf({ rule, secret, sightings }: Half, attribution: Attribution | null): Companion {
  return { rule, secret, places: placesOf(sightings, attribution) };
}

function awsOf(draft: Draft, accounts: KnownAccounts): AwsFacts | null {
  for (const { rule, secret } of [draft, ...draft.companions.values()]) {
    if (rule.facts === 'aws-key-id') return awsFactsOf(secret, accounts);
  }
  return null;
}

async function advised(plan: ScanPlan, findings: readonly Unadvised[]): Promise<readonly Finding[]> {
  if (findings.length === 0) return [];
  const { advise } = await import('../advice/advise.ts');
  return advise({ findings: [...findings].sort(bySeriousness), mode: plan.mode });
}

function bySeriousness(a: Unadvised, b: Unadvised): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.places[0]?.path ?? '', b.places[0]?.path ?? '') ||
    (a.places[0]?.line ?? 0) - (b.places[0]?.line ?? 0) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** A known secret as a dropped match, so that --explain shows it. */
function asKnown({ rule, sightings }: Draft): Dropped[] {
  return sightings.map(({ blob, line, column }) => ({
    rule,
    path: blob.path,
    blob: blob.oid,
    line,
    column,
    filter: 'already-committed',
    facts: {},
    value: '',
  }));
}
